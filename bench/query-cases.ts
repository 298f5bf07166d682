import { LABELS, newRandom, type SyntheticGraph } from "./synthetic-graph.ts";

/** One line of the table: a query, or one for each of several pairs, of which the median counts. */
export interface QueryCase {
  readonly name: string;
  readonly queries: readonly string[];
  /** Milliseconds that the median of a run may take. */
  readonly target: number;
}

/** The questions of the bench over this graph: the node with a usual number of relationships, and the one with the most. */
export function queryCases(graph: SyntheticGraph): QueryCase[] {
  const degrees = new Uint32Array(graph.nodeCount);
  for (const node of [...graph.starts, ...graph.ends]) degrees[node] = (degrees[node] as number) + 1;
  const byDegree = (label: string) =>
    [...graph.labels.keys()]
      .filter((node) => LABELS[graph.labels[node] as number] === label)
      .sort((a, b) => (degrees[a] as number) - (degrees[b] as number) || a - b);
  const organizations = byDegree("Organization");
  const median = organizations[organizations.length >> 1] as number;
  const hub = organizations.at(-1) as number;
  const people = byDegree("Person").filter((node) => (degrees[node] as number) > 0);
  return [
    { name: "1 hop, median node", queries: [oneHop(median)], target: 0.1 },
    { name: "1 hop, hub", queries: [oneHop(hub)], target: 1 },
    { name: "2 hops distinct, median node", queries: [twoHops(median)], target: 1 },
    { name: "2 hops distinct, hub", queries: [twoHops(hub)], target: 20 },
    { name: "shortest path ≤ 4", queries: choosePairs(people, 20).map(shortest), target: 0.2 },
    { name: "join and group", queries: [JOIN], target: 4 },
    { name: "top 20 by degree", queries: [DEGREE], target: 40 },
  ];
}

function oneHop(node: number): string {
  return `MATCH (o:Organization {id: ${node}})<-[r:MEMBER_OF]-(p:Person) RETURN p.id, p.name, r.date`;
}

function twoHops(node: number): string {
  return `MATCH (n:Organization {id: ${node}})--()--(m) WHERE m.id <> ${node} RETURN count(DISTINCT m) AS n`;
}

function shortest([from, to]: readonly [number, number]): string {
  return `MATCH (a:Person {id: ${from}}), (b:Person {id: ${to}}), p = shortestPath((a)-[*..4]-(b)) RETURN length(p) AS n`;
}

const JOIN =
  "MATCH (:Person)-[:SIGNED]->(:Agreement)<-[:PARTY_TO]-(c:Country) RETURN c.id AS id, count(*) AS n ORDER BY n DESC, id LIMIT 20";
const DEGREE = "MATCH (n)--() RETURN n.id AS id, count(*) AS n ORDER BY n DESC, id LIMIT 20";

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
