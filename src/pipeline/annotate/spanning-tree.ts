/** The score of the arc from `head` to `dependent`; 0 is the root, tokens count from 1. */
export type ArcScore = (dependent: number, head: number) => number;

/**
 * The heads of tokens 1 to `count` (at index token − 1; 0 is the root) in the best tree over all arcs in which exactly one token
 * hangs on the root. Chu and Liu (1965), Edmonds (1967); of equal scores the first head counts. Most sentences need one pass of
 * count² steps; each cycle found adds one over what is left.
 */
export function findBestTree(count: number, score: ArcScore): readonly number[] {
  const scores = Array.from({ length: count + 1 }, (_, dependent) =>
    Float64Array.from({ length: count + 1 }, (_, head) =>
      dependent === 0 || dependent === head ? Number.NEGATIVE_INFINITY : score(dependent, head),
    ),
  );
  const heads = spanningTree(scores);
  const roots = heads.flatMap((head, token) => (token > 0 && head === 0 ? [token] : []));
  if (roots.length <= 1) return heads.slice(1);
  const trees = roots.map((root) => spanningTree(withRoot(scores, root)));
  return best(trees, (heads) => totalOf(scores, heads)).slice(1);
}

type Scores = readonly Float64Array[];

/** Far below any score, yet finite: differences of infinities are not numbers. */
const FORBIDDEN = -1e9;

function withRoot(scores: Scores, root: number): Scores {
  return scores.map((row, dependent) => {
    const copy = row.slice();
    if (dependent > 0 && dependent !== root) copy[0] = FORBIDDEN;
    return copy;
  });
}

function totalOf(scores: Scores, heads: readonly number[]): number {
  return heads.reduce((sum, head, token) => sum + (token === 0 ? 0 : at(scores, token, head)), 0);
}

/** Node 0 has no head, written as −1. */
function spanningTree(scores: Scores): number[] {
  const heads = scores.map((row, dependent) => (dependent === 0 ? -1 : indexOfMost(row)));
  const cycle = findCycle(heads);
  return cycle.length === 0 ? heads : breakCycle(scores, heads, cycle);
}

function findCycle(heads: readonly number[]): readonly number[] {
  const seenFrom = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    const path: number[] = [];
    let node = start;
    for (; node > 0 && seenFrom[node] === 0; node = heads[node] ?? 0) {
      seenFrom[node] = start;
      path.push(node);
    }
    if (node > 0 && seenFrom[node] === start) return path.slice(path.indexOf(node));
  }
  return [];
}

/** Solves the same with the cycle as one node, the last one, then cuts the cycle where an arc comes in. */
function breakCycle(scores: Scores, heads: readonly number[], cycle: readonly number[]): number[] {
  const inCycle = new Set(cycle);
  const rest = heads.map((_, node) => node).filter((node) => !inCycle.has(node));
  const gainOf = (node: number, head: number) => at(scores, node, head) - at(scores, node, heads[node] ?? 0);
  const leaveFor = (node: number) => best(cycle, (head) => at(scores, node, head));
  const enterFrom = (head: number) => best(cycle, (node) => gainOf(node, head));
  const small = rest.map((node) =>
    Float64Array.from([...rest.map((head) => at(scores, node, head)), at(scores, node, leaveFor(node))]),
  );
  small.push(Float64Array.from([...rest.map((head) => gainOf(enterFrom(head), head)), Number.NEGATIVE_INFINITY]));
  const smallHeads = spanningTree(small);
  const result = [...heads];
  for (const [index, node] of rest.entries()) {
    const head = smallHeads[index] ?? 0;
    if (node > 0) result[node] = rest[head] ?? leaveFor(node);
  }
  const entry = rest[smallHeads[rest.length] ?? 0] ?? 0;
  result[enterFrom(entry)] = entry;
  return result;
}

function best<T>(choices: readonly T[], scoreOf: (choice: T) => number): T {
  let [chosen, most] = [choices[0], Number.NEGATIVE_INFINITY];
  for (const choice of choices) {
    const score = scoreOf(choice);
    if (score > most) [chosen, most] = [choice, score];
  }
  return chosen as T;
}

function indexOfMost(row: Float64Array): number {
  return row.reduce((chosen, score, index) => (score > (row[chosen] ?? score) ? index : chosen), 0);
}

function at(scores: Scores, dependent: number, head: number): number {
  return scores[dependent]?.[head] ?? Number.NEGATIVE_INFINITY;
}
