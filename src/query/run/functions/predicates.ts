import { isMap, type ListValue, type Value } from "../value.ts";
import { ANY, type FunctionDefinition, parameter } from "./function-definition.ts";

export const predicateFunctions: readonly FunctionDefinition[] = [
  {
    name: "coalesce",
    parameters: [{ ...parameter("value"), repeated: true }],
    result: ANY,
    about: "The first of the values that is not null.",
    example: { call: "coalesce(null, 'a', 'b')", result: "'a'" },
    takesNull: true,
    run: (values) => values.find((value) => value !== null) ?? null,
  },
  {
    name: "exists",
    parameters: [parameter("value")],
    result: ["Boolean"],
    about: "Whether a property is there, or a pattern matches.",
    example: { call: "exists(n.name)", result: "true" },
    takesNull: true,
    run: ([value]) => value !== null,
  },
  {
    name: "isEmpty",
    parameters: [parameter("value", "String", "List", "Map")],
    result: ["Boolean"],
    about: "Whether a list or map has no element, a text no character.",
    example: { call: "isEmpty([])", result: "true" },
    run: ([value]) => sizeOf(value ?? null) === 0,
  },
];

function sizeOf(value: Value): number {
  return isMap(value) ? value.size : (value as string | ListValue).length;
}
