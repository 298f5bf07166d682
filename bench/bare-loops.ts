import { type Adjacency, firstOfType } from "../src/query/store/adjacency.ts";
import type { CompactGraph } from "../src/query/store/compact-graph.ts";
import { dateOf, LABELS, type SyntheticGraph } from "./synthetic-graph.ts";

/** What a person would write by hand for each question of the bench: loops over the packed arrays, the limit for any engine. */
export class BareLoops {
  readonly #graph: SyntheticGraph;
  readonly #out: Adjacency;
  readonly #in: Adjacency;
  readonly #types: readonly string[];
  readonly #dates = Array.from({ length: 9000 }, (_, day) => dateOf(day));
  readonly #marks: Uint32Array;
  readonly #otherMarks: Uint32Array;
  #round = 0;

  constructor(graph: SyntheticGraph, { outgoing, incoming, types }: CompactGraph) {
    this.#graph = graph;
    this.#out = outgoing;
    this.#in = incoming;
    this.#types = types;
    this.#marks = new Uint32Array(graph.nodeCount);
    this.#otherMarks = new Uint32Array(graph.nodeCount);
  }

  /** Rows of the people who are members of an organization. */
  members(organization: number): (readonly [number, string, string])[] {
    const { names, days } = this.#graph;
    const [first, last] = this.#range(this.#in, organization, "MEMBER_OF");
    const rows: (readonly [number, string, string])[] = [];
    for (let at = first; at < last; at += 1) {
      const person = this.#in.neighbours[at] as number;
      if (!this.#is(person, "Person")) continue;
      const day = days[this.#in.relationships[at] as number] as number;
      rows.push([person, names[person] as string, this.#dates[day] as string]);
    }
    return rows;
  }

  /** How many nodes are two relationships away, whichever way they lead, the start itself left out. */
  twoHops(start: number): number {
    this.#round += 1;
    const [marks, met, round] = [this.#marks, this.#otherMarks, this.#round];
    marks[start] = round;
    let count = 0;
    for (const first of [this.#out, this.#in]) {
      for (let i = first.offsets[start] as number; i < (first.offsets[start + 1] as number); i += 1) {
        const between = first.neighbours[i] as number;
        if (met[between] === round) continue;
        met[between] = round;
        count += this.#markFrom(this.#out, between) + this.#markFrom(this.#in, between);
      }
    }
    return count;
  }

  /** How many neighbours were not marked yet. */
  #markFrom({ offsets, neighbours }: Adjacency, node: number): number {
    const [marks, round] = [this.#marks, this.#round];
    const last = offsets[node + 1] as number;
    let count = 0;
    for (let at = offsets[node] as number; at < last; at += 1) {
      const end = neighbours[at] as number;
      if (marks[end] === round) continue;
      marks[end] = round;
      count += 1;
    }
    return count;
  }

  /** Relationships between two nodes, at most four; nothing where they are further apart. */
  distance(from: number, to: number): number | undefined {
    this.#round += 1;
    let [near, far] = [
      { frontier: [from], marks: this.#marks },
      { frontier: [to], marks: this.#otherMarks },
    ];
    near.marks[from] = this.#round;
    far.marks[to] = this.#round;
    for (let length = 1; length <= 4; length += 1) {
      if (near.frontier.length > far.frontier.length) [near, far] = [far, near];
      const frontier = this.#advance(near, far);
      if (frontier === undefined) return length;
      near.frontier = frontier;
    }
    return undefined;
  }

  /** Nothing where the sides meet. */
  #advance(side: Side, other: Side): number[] | undefined {
    const round = this.#round;
    const next: number[] = [];
    for (const node of side.frontier) {
      for (const { offsets, neighbours } of [this.#out, this.#in]) {
        const last = offsets[node + 1] as number;
        for (let at = offsets[node] as number; at < last; at += 1) {
          const neighbour = neighbours[at] as number;
          if (other.marks[neighbour] === round) return undefined;
          if (side.marks[neighbour] === round) continue;
          side.marks[neighbour] = round;
          next.push(neighbour);
        }
      }
    }
    return next;
  }

  /** The countries that are parties to what people signed, with how often: the first twenty. */
  signedTogether(): (readonly [number, number])[] {
    const counts = new Uint32Array(this.#graph.nodeCount);
    for (let agreement = 0; agreement < this.#graph.nodeCount; agreement += 1) {
      if (!this.#is(agreement, "Agreement")) continue;
      const [first, last] = this.#range(this.#in, agreement, "SIGNED");
      let signers = 0;
      for (let at = first; at < last; at += 1) if (this.#is(this.#in.neighbours[at] as number, "Person")) signers += 1;
      if (signers === 0) continue;
      const [from, to] = this.#range(this.#in, agreement, "PARTY_TO");
      for (let at = from; at < to; at += 1) {
        const party = this.#in.neighbours[at] as number;
        if (this.#is(party, "Country")) counts[party] = (counts[party] as number) + signers;
      }
    }
    return firstTwenty(counts);
  }

  /** The twenty nodes with the most relationships. */
  mostConnected(): (readonly [number, number])[] {
    const degree = ({ offsets }: Adjacency, node: number) => (offsets[node + 1] as number) - (offsets[node] as number);
    const counts = new Uint32Array(this.#graph.nodeCount);
    for (let node = 0; node < counts.length; node += 1) counts[node] = degree(this.#out, node) + degree(this.#in, node);
    return firstTwenty(counts);
  }

  #is(node: number, label: (typeof LABELS)[number]): boolean {
    return LABELS[this.#graph.labels[node] as number] === label;
  }

  #range({ offsets, types }: Adjacency, node: number, type: string): readonly [number, number] {
    const id = this.#types.indexOf(type);
    const end = offsets[node + 1] as number;
    const first = firstOfType(types, id, offsets[node] as number, end);
    return [first, firstOfType(types, id + 1, first, end)];
  }
}

interface Side {
  frontier: number[];
  readonly marks: Uint32Array;
}

/** Nodes with their counts, the highest first and of the same the one with the lower number. */
function firstTwenty(counts: Uint32Array): (readonly [number, number])[] {
  const rows: (readonly [number, number])[] = [];
  for (const [node, count] of counts.entries()) if (count > 0) rows.push([node, count]);
  return rows.sort(([a, x], [b, y]) => y - x || a - b).slice(0, 20);
}
