import type { BareLoops } from "./bare-loops.ts";
import { LABELS, newRandom, type SyntheticGraph } from "./synthetic-graph.ts";

type Cell = string | number;
export type Row = readonly Cell[];

/** One query, how another engine wants it written where that differs, and the same by hand. */
export interface Question {
  readonly text: string;
  readonly ladybugText: string;
  readonly byHand: (loops: BareLoops) => readonly Row[];
}

/** One line of the table: a question, or one for each of several pairs, of which the median counts. */
export interface QueryCase {
  readonly name: string;
  readonly questions: readonly Question[];
  /** Milliseconds that the median of a run may take. */
  readonly target: number;
}

/** The questions of the bench over this graph: the node with a usual number of relationships, and the one with the most. */
export function queryCases(graph: SyntheticGraph): QueryCase[] {
  const degrees = new Uint32Array(graph.nodeCount);
  for (const nodes of [graph.starts, graph.ends]) {
    for (const node of nodes) degrees[node] = (degrees[node] as number) + 1;
  }
  const byDegree = (label: string) =>
    [...graph.labels.keys()]
      .filter((node) => LABELS[graph.labels[node] as number] === label)
      .sort((a, b) => (degrees[a] as number) - (degrees[b] as number) || a - b);
  const organizations = byDegree("Organization");
  const median = organizations[organizations.length >> 1] as number;
  const hub = organizations.at(-1) as number;
  const people = byDegree("Person").filter((node) => (degrees[node] as number) > 0);
  return [
    { name: "1 hop, median node", questions: [oneHop(median)], target: 0.1 },
    { name: "1 hop, hub", questions: [oneHop(hub)], target: 1 },
    { name: "2 hops distinct, median node", questions: [twoHops(median)], target: 1 },
    { name: "2 hops distinct, hub", questions: [twoHops(hub)], target: 20 },
    { name: "shortest path ≤ 4", questions: choosePairs(people, 20).map(shortest), target: 0.2 },
    { name: "join and group", questions: [JOIN], target: 4 },
    { name: "top 20 by degree", questions: [DEGREE], target: 40 },
  ];
}

/** Texts and numbers in one order, so that engines can be held against each other. */
export function digestOf(rows: readonly Row[]): string {
  return rows
    .map((row) => JSON.stringify(row))
    .sort()
    .join("\n");
}

function question(text: string, byHand: Question["byHand"], ladybugText = text): Question {
  return { text, byHand, ladybugText };
}

function oneHop(node: number): Question {
  const text = `MATCH (o:Organization {id: ${node}})<-[r:MEMBER_OF]-(p:Person) RETURN p.id, p.name, r.date`;
  return question(text, (loops) => loops.members(node));
}

function twoHops(node: number): Question {
  return question(
    `MATCH (n:Organization {id: ${node}})--()--(m) WHERE m.id <> ${node} RETURN count(DISTINCT m) AS n`,
    (loops) => [[loops.twoHops(node)]],
    `MATCH (n:Organization {id: ${node}})-[]-(x)-[]-(m) WHERE m.id <> ${node} RETURN count(DISTINCT m.id) AS n`,
  );
}

function shortest([from, to]: readonly [number, number]): Question {
  return question(
    `MATCH (a:Person {id: ${from}}), (b:Person {id: ${to}}), p = shortestPath((a)-[*..4]-(b)) RETURN length(p) AS n`,
    (loops) => {
      const distance = loops.distance(from, to);
      return distance === undefined ? [] : [[distance]];
    },
    `MATCH p = (a:Person {id: ${from}})-[* SHORTEST 1..4]-(b:Person {id: ${to}}) RETURN length(p) AS n LIMIT 1`,
  );
}

const JOIN = question(
  "MATCH (p:Person)-[:SIGNED]->(a:Agreement)<-[:PARTY_TO]-(c:Country) RETURN c.id AS id, count(*) AS n ORDER BY n DESC, id LIMIT 20",
  (loops) => loops.signedTogether(),
);
const DEGREE = question("MATCH (n)-[r]-() RETURN n.id AS id, count(*) AS n ORDER BY n DESC, id LIMIT 20", (loops) =>
  loops.mostConnected(),
);

function choosePairs(nodes: readonly number[], count: number): (readonly [number, number])[] {
  const random = newRandom(99);
  const pick = () => nodes[Math.floor(random() * nodes.length)] as number;
  const pairs: (readonly [number, number])[] = [];
  while (pairs.length < count) {
    const pair = [pick(), pick()] as const;
    if (pair[0] !== pair[1]) pairs.push(pair);
  }
  return pairs;
}
