import type {
  IndexAccess,
  LabelTest,
  MapProjection,
  MapProjectionItem,
  PropertyAccess,
  Slice,
} from "../../syntax/ast.ts";
import type { Evaluate, Frame } from "../context.ts";
import { propertiesOf } from "../functions/graph-elements.ts";
import { indexNotInteger, keyNotString, noProperties, notAList, notIndexable } from "../messages.ts";
import type { PropertyGraph } from "../property-graph.ts";
import { temporalProperty } from "../temporal/components.ts";
import {
  isInteger,
  isList,
  isMap,
  type ListValue,
  NodeValue,
  RelationshipValue,
  TemporalValue,
  type Value,
} from "../value.ts";
import { at } from "../value-error.ts";
import { mapRoom } from "../weight.ts";
import type { Compiler } from "./compiler.ts";

export function compileProperty({ subject, key, start, end }: PropertyAccess, compiler: Compiler): Evaluate {
  const { graph } = compiler.context;
  const { name } = key;
  const readNode = graph.nodeReader(name);
  const readRelationship = graph.relationshipReader(name);
  const read = (value: Value): Value => {
    if (value instanceof NodeValue) return readNode(value.id);
    if (value instanceof RelationshipValue) return readRelationship(value.id);
    if (value === null) return null;
    if (isMap(value)) return value.get(name) ?? null;
    if (value instanceof TemporalValue) return temporalProperty(value, name);
    throw at({ start, end }, noProperties(name, value));
  };
  if (subject.kind === "variable") {
    const slot = compiler.scope.slotOf(subject.name);
    return (frame) => read(frame[slot] as Value);
  }
  const evaluate = compiler.compile(subject);
  return (frame) => read(evaluate(frame));
}

export function compileIndex({ subject, index, start, end }: IndexAccess, compiler: Compiler): Evaluate {
  const evaluate = compiler.compile(subject);
  const evaluateIndex = compiler.compile(index);
  const { graph } = compiler.context;
  return (frame) => {
    try {
      return elementAt(evaluate(frame), evaluateIndex(frame), graph);
    } catch (error) {
      throw at({ start, end }, error);
    }
  };
}

/** Of a list from its end where the index is negative; null where there is no such element. */
function elementAt(value: Value, index: Value, graph: PropertyGraph): Value {
  if (value === null || index === null) return null;
  if (isList(value)) {
    if (!isInteger(index)) throw indexNotInteger(index);
    return value.at(Number(index)) ?? null;
  }
  const isElement = value instanceof NodeValue || value instanceof RelationshipValue;
  if (!isElement && !isMap(value)) throw notIndexable(value);
  if (typeof index !== "string") throw keyNotString(index);
  if (value instanceof NodeValue) return graph.nodeProperty(value.id, index);
  if (value instanceof RelationshipValue) return graph.relationshipProperty(value.id, index);
  return value.get(index) ?? null;
}

export function compileSlice({ subject, from, to, start, end }: Slice, compiler: Compiler): Evaluate {
  const evaluate = compiler.compile(subject);
  const evaluateFrom: Evaluate = from ? compiler.compile(from) : () => 0;
  const evaluateTo: Evaluate | undefined = to && compiler.compile(to);
  const { budget } = compiler.context;
  return (frame) => {
    try {
      const slice = sliceOf(evaluate(frame), evaluateFrom(frame), evaluateTo?.(frame));
      budget.allocate(slice?.length ?? 0);
      return slice;
    } catch (error) {
      throw at({ start, end }, error);
    }
  };
}

function sliceOf(value: Value, from: Value, to: Value | undefined): ListValue | null {
  if (value === null || from === null || to === null) return null;
  if (!isList(value)) throw notAList("[..]", value);
  if (!isInteger(from)) throw indexNotInteger(from);
  if (to !== undefined && !isInteger(to)) throw indexNotInteger(to);
  return value.slice(Number(from), to === undefined ? undefined : Number(to));
}

export function compileLabelTest({ subject, labels, start, end }: LabelTest, compiler: Compiler): Evaluate {
  const evaluate = compiler.compile(subject);
  const { graph } = compiler.context;
  const names = labels.map((label) => label.name);
  return (frame) => {
    const value = evaluate(frame);
    if (value === null) return null;
    if (value instanceof NodeValue) return names.every((name) => graph.hasLabel(value.id, name));
    if (value instanceof RelationshipValue) return names.every((name) => graph.typeOf(value.id) === name);
    throw at({ start, end }, noProperties(names[0] ?? "", value));
  };
}

export function compileMapProjection(projection: MapProjection, compiler: Compiler): Evaluate {
  const evaluate = compiler.compile(projection.subject);
  const items = projection.items.map((item) => compileItem(item, compiler));
  const span = { start: projection.start, end: projection.end };
  const { budget } = compiler.context;
  return (frame) => {
    const value = evaluate(frame);
    if (value === null) return null;
    if (!isMap(value) && !(value instanceof NodeValue) && !(value instanceof RelationshipValue)) {
      throw at(span, noProperties("*", value));
    }
    const result = new Map<string, Value>();
    for (const item of items) item(value, frame, result);
    budget.allocate(mapRoom(result.size));
    return result;
  };
}

type Projectable = Parameters<typeof propertiesOf>[0];

function compileItem(item: MapProjectionItem, compiler: Compiler) {
  const { graph } = compiler.context;
  if (item.kind === "all") {
    return (value: Projectable, _: Frame, result: Map<string, Value>) => {
      for (const [key, property] of propertiesOf(value, graph)) result.set(key, property);
    };
  }
  if (item.kind === "property") {
    return (value: Projectable, _: Frame, result: Map<string, Value>) => {
      result.set(item.key.name, elementAt(value, item.key.name, graph));
    };
  }
  const key = item.kind === "entry" ? item.key.name : item.variable.name;
  const evaluate = compiler.compile(item.kind === "entry" ? item.value : item.variable);
  return (_: Projectable, frame: Frame, result: Map<string, Value>) => {
    result.set(key, evaluate(frame));
  };
}
