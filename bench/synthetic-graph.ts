import { Float, type Value } from "../src/query/run/value.ts";
import type { CompactGraph } from "../src/query/store/compact-graph.ts";
import { GraphBuilder } from "../src/query/store/graph-builder.ts";

/** A graph like one of news: labels and predicates of the default schema, few nodes with very many relationships. */
export interface SyntheticGraph {
  readonly nodeCount: number;
  readonly relationshipCount: number;
  /** By node an index into `LABELS`, and its name. */
  readonly labels: Uint8Array;
  readonly names: readonly string[];
  /** By relationship. `types` are indexes into `PREDICATES`, `days` are counted from 2001-01-01. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly types: Uint8Array;
  readonly days: Uint16Array;
  readonly statuses: Uint8Array;
  readonly confidences: Float32Array;
}

export const LABELS = ["Person", "Office", "Organization", "Country", "Place", "Agreement", "System", "Event"] as const;
const SHARES = [0.36, 0.08, 0.22, 0.002, 0.148, 0.05, 0.04, 0.1];
export const STATUSES = ["asserted", "planned", "possible", "denied"] as const;

type Label = (typeof LABELS)[number];
const ACTORS: readonly Label[] = ["Person", "Country", "Organization"];
const BODIES: readonly Label[] = ["Country", "Organization"];

/** Name, how common it is, and which labels it leads from and to. */
const PREDICATE_TABLE: readonly (readonly [string, number, readonly Label[], readonly Label[]])[] = [
  ["SIGNED", 4, ACTORS, ["Agreement"]],
  ["PARTY_TO", 2, BODIES, ["Agreement"]],
  ["RATIFIED", 1, ACTORS, ["Agreement"]],
  ["SUBMITTED", 1, ACTORS, ["Agreement"]],
  ["CONCERNS", 2, ["Agreement"], ["System", "Place", "Event", "Agreement"]],
  ["HOLDS_OFFICE", 6, ["Person"], ["Office"]],
  ["OFFICE_OF", 3, ["Office"], BODIES],
  ["MEMBER_OF", 12, ACTORS, ["Organization"]],
  ["PART_OF", 5, ["Organization", "Event"], BODIES],
  ["LOCATED_IN", 7, ["Place", "Organization"], ["Place", "Country"]],
  ["MET_WITH", 13, ["Person"], ["Person"]],
  ["VISITED", 6, ["Person"], ["Country", "Place"]],
  ["PARTICIPATED_IN", 10, ACTORS, ["Event"]],
  ["HELD_IN", 3, ["Event"], ["Place", "Country"]],
  ["PRODUCES", 2, BODIES, ["System"]],
  ["ACQUIRES", 2, BODIES, ["System"]],
  ["OPERATES", 3, BODIES, ["System", "Place"]],
  ["COMMENTED_ON", 14, ["Person", "Organization"], ["Agreement", "System", "Event", "Country"]],
  ["SANCTIONED", 2, BODIES, ACTORS],
  ["TRADES_WITH", 2, ["Country"], ["Country"]],
];
export const PREDICATES = PREDICATE_TABLE.map(([name]) => name);

/** The same graph for the same seed, on every machine. */
export function generateGraph({ nodes = 100_000, relationships = 1_000_000, seed = 42 } = {}): SyntheticGraph {
  const random = newRandom(seed);
  const places = placeLabels(nodes, random);
  const starts = new Uint32Array(relationships);
  const ends = new Uint32Array(relationships);
  const types = new Uint8Array(relationships);
  const days = new Uint16Array(relationships);
  const statuses = new Uint8Array(relationships);
  const confidences = new Float32Array(relationships);
  const total = PREDICATE_TABLE.reduce((sum, [, weight]) => sum + weight, 0);
  for (let id = 0; id < relationships; id += 1) {
    const type = chooseWeighted(random() * total);
    const [, , froms, tos] = PREDICATE_TABLE[type] as (typeof PREDICATE_TABLE)[number];
    const start = places.pick(chooseLabel(froms, random), random);
    let end = places.pick(chooseLabel(tos, random), random);
    while (end === start) end = places.pick(chooseLabel(tos, random), random);
    starts[id] = start;
    ends[id] = end;
    types[id] = type;
    days[id] = Math.floor(random() * 9000);
    statuses[id] = [0.8, 0.9, 0.97].filter((bound) => random() > bound).length;
    confidences[id] = Math.round(random() * 100) / 100;
  }
  const names = Array.from(places.labels, (label, node) => `${LABELS[label]} ${node}`);
  return {
    nodeCount: nodes,
    relationshipCount: relationships,
    labels: places.labels,
    names,
    starts,
    ends,
    types,
    days,
    statuses,
    confidences,
  };
}

/** A small generator with 32 bits of state (mulberry32): evenly spread, and all that a bench needs. */
export function newRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function chooseWeighted(at: number): number {
  let below = 0;
  const type = PREDICATE_TABLE.findIndex(([, weight]) => {
    below += weight;
    return at < below;
  });
  return type < 0 ? PREDICATE_TABLE.length - 1 : type;
}

/** Countries are few: with an even share of what several labels can do, each hub would be one. */
function chooseLabel(labels: readonly Label[], random: () => number): Label {
  for (;;) {
    const label = labels[Math.floor(random() * labels.length)] as Label;
    if (label !== "Country" || labels.length === 1 || random() < 0.35) return label;
  }
}

/** Nodes of one label lie together; a power of a random number makes some of them much more common than others. */
function placeLabels(nodes: number, random: () => number) {
  const labels = new Uint8Array(nodes);
  const ranges = new Map<Label, Uint32Array>();
  let first = 0;
  for (const [index, label] of LABELS.entries()) {
    const isLast = index === LABELS.length - 1;
    const count = isLast ? nodes - first : Math.max(2, Math.round(nodes * (SHARES[index] as number)));
    labels.fill(index, first, first + count);
    ranges.set(
      label,
      shuffle(
        Uint32Array.from({ length: count }, (_, node) => first + node),
        random,
      ),
    );
    first += count;
  }
  return {
    labels,
    pick: (label: Label, next: () => number): number => {
      const range = ranges.get(label) as Uint32Array;
      return range[Math.floor(range.length * next() ** (label === "Country" ? 1.6 : 2.6))] as number;
    },
  };
}

/** So that a node's number says nothing about how many relationships it has. */
function shuffle(list: Uint32Array, random: () => number): Uint32Array {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = list[last] as number;
    list[last] = list[other] as number;
    list[other] = kept;
  }
  return list;
}

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2001, 0, 1);

export function dateOf(day: number): string {
  return new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);
}

/** What a build of the console does: the graph node by node, relationship by relationship, packed. */
export function loadGraph(graph: SyntheticGraph): CompactGraph {
  const builder = new GraphBuilder();
  for (let node = 0; node < graph.nodeCount; node += 1) {
    const label = LABELS[graph.labels[node] as number] as string;
    builder.addNode(
      ["Entity", label],
      [
        ["id", node],
        ["name", graph.names[node] as string],
      ],
    );
  }
  const dates = Array.from({ length: 9000 }, (_, day) => dateOf(day));
  for (let id = 0; id < graph.relationshipCount; id += 1) {
    const properties: (readonly [string, Value])[] = [
      ["date", dates[graph.days[id] as number] as string],
      ["status", STATUSES[graph.statuses[id] as number] as string],
      ["confidence", new Float(graph.confidences[id] as number)],
    ];
    const type = PREDICATES[graph.types[id] as number] as string;
    builder.addRelationship(type, graph.starts[id] as number, graph.ends[id] as number, properties);
  }
  return builder.build();
}
