import { isRelation, type Relation } from "../domain/claim.ts";
import { compareText, type EntityId } from "../domain/ids.ts";
import { claimsBetween } from "./claims-between.ts";
import type { GraphIndex } from "./graph-index.ts";
import { Heap } from "./heap.ts";
import { otherEnd } from "./other-end.ts";
import { strengthOf } from "./strength.ts";

export interface BestPathsOptions {
  /** Paths at most. */
  readonly most: number;
  /** Steps of a path at most. */
  readonly maxHops: number;
  /** Claims that may be looked at: what bounds the time in a graph with hubs. */
  readonly budget: number;
}

/** From one entity to the next, by all claims between them, the firmest first. */
export interface PathStep {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly claims: readonly Relation[];
}

export type Path = readonly PathStep[];

export interface FoundPaths {
  /** Best first. */
  readonly paths: readonly Path[];
  /** False where the budget ended first: there may be more, or better ones among the longest. */
  readonly isComplete: boolean;
}

/**
 * The best chains of claims from one entity to another that meet no entity twice: the shorter first, of these the one whose
 * weakest step stands firmest (see `strengthOf`; a step stands as its firmest claim), of these the one whose ids come first.
 * `findPath` finds one shortest chain of any length; this one ranks several.
 */
export function findBestPaths(index: GraphIndex, from: EntityId, to: EntityId, options: BestPathsOptions): FoundPaths {
  if (from === to) return { paths: [], isComplete: true };
  const search = new PathSearch(index, to, options.budget);
  const chains: (readonly EntityId[])[] = [];
  for (let hops = 1; hops <= options.maxHops && chains.length < options.most && !search.isSpent; hops += 1) {
    chains.push(...search.findChains(from, hops, options.most - chains.length));
  }
  return { paths: chains.map((chain) => toPath(index, chain)), isComplete: !search.isSpent };
}

/** The beginning of a path. */
interface Beginning {
  readonly chain: readonly EntityId[];
  /** Of the weakest step so far. */
  readonly strength: number;
  /** The weakest step of no path that begins so is firmer. */
  readonly bound: number;
}

const NONE = Number.NEGATIVE_INFINITY;
/** Steps before the goal for which bounds are worked out from the goal; farther ones are asked for from the start. */
const FROM_GOAL = 2;

class PathSearch {
  readonly #index: GraphIndex;
  readonly #goal: EntityId;
  #budget: number;
  /** By steps left, then by entity: how firm the weakest step of a walk of exactly so many steps to the goal may be. */
  readonly #bounds: Map<EntityId, number>[];

  constructor(index: GraphIndex, goal: EntityId, budget: number) {
    this.#index = index;
    this.#goal = goal;
    this.#budget = budget;
    this.#bounds = [new Map([[goal, Number.POSITIVE_INFINITY]])];
  }

  get isSpent(): boolean {
    return this.#budget < 0;
  }

  /**
   * The best `most` paths of exactly `hops` steps. The beginning with the highest bound is always the next to be followed,
   * so paths are complete in the order of their rank.
   */
  findChains(from: EntityId, hops: number, most: number): readonly (readonly EntityId[])[] {
    const found: (readonly EntityId[])[] = [];
    const open = new Heap<Beginning>(compareBeginnings);
    open.push({ chain: [from], strength: Number.POSITIVE_INFINITY, bound: this.#boundOf(from, hops) });
    while (found.length < most && !this.isSpent) {
      const next = open.pop();
      if (next === undefined || next.bound === NONE) break;
      if (next.chain.length > hops) found.push(next.chain);
      else for (const longer of this.#follow(next, hops - next.chain.length)) open.push(longer);
    }
    return found;
  }

  /** All ways on that can reach the goal in exactly `left` more steps. */
  #follow({ chain, strength }: Beginning, left: number): readonly Beginning[] {
    const last = chain.at(-1) as EntityId;
    const ways: Beginning[] = [];
    for (const [to, step] of this.#stepsOf(last)) {
      if (chain.includes(to) || (to === this.#goal && left > 0)) continue;
      const weakest = Math.min(strength, step);
      const bound = Math.min(weakest, this.#boundOf(to, left));
      if (bound > NONE) ways.push({ chain: [...chain, to], strength: weakest, bound });
    }
    return ways;
  }

  #boundOf(entity: EntityId, left: number): number {
    if (left <= FROM_GOAL) return this.#boundsFromGoal(left).get(entity) ?? NONE;
    this.#bounds[left] ??= new Map();
    const known = this.#bounds[left].get(entity);
    if (known !== undefined) return known;
    let bound = NONE;
    for (const [to, step] of this.#stepsOf(entity))
      bound = Math.max(bound, Math.min(step, this.#boundOf(to, left - 1)));
    this.#bounds[left].set(entity, bound);
    return bound;
  }

  #boundsFromGoal(left: number): ReadonlyMap<EntityId, number> {
    const known = this.#bounds[left];
    if (known) return known;
    const bounds = new Map<EntityId, number>();
    for (const [entity, bound] of this.#boundsFromGoal(left - 1)) {
      for (const [to, step] of this.#stepsOf(entity))
        bounds.set(to, Math.max(bounds.get(to) ?? NONE, Math.min(step, bound)));
    }
    this.#bounds[left] = bounds;
    return bounds;
  }

  /** Each neighbour with the strength of the firmest claim on it; none once the budget is spent. */
  #stepsOf(entity: EntityId): ReadonlyMap<EntityId, number> {
    const steps = new Map<EntityId, number>();
    const claims = this.#index.claimsOf(entity);
    this.#budget -= claims.length;
    for (const claim of this.isSpent ? [] : claims) {
      if (!isRelation(claim)) continue;
      const to = otherEnd(claim, entity);
      steps.set(to, Math.max(steps.get(to) ?? NONE, strengthOf(claim)));
    }
    return steps;
  }
}

function compareBeginnings(a: Beginning, b: Beginning): number {
  return b.bound - a.bound || compareChains(a.chain, b.chain);
}

function compareChains(a: readonly EntityId[], b: readonly EntityId[]): number {
  const place = a.findIndex((entity, at) => entity !== b[at]);
  return place < 0 ? a.length - b.length : compareText(a[place] ?? "", b[place] ?? "");
}

function toPath(index: GraphIndex, chain: readonly EntityId[]): Path {
  return chain.slice(1).map((to, place) => {
    const from = chain[place] as EntityId;
    return { from, to, claims: claimsBetween(index, from, to) };
  });
}
