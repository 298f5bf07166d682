import type { Span } from "../../domain/span.ts";
import { cancelled, tooManyElements, tooManyValues, tooSlow } from "../messages.ts";

/** What a query may cost before it is stopped. */
export interface Bounds {
  readonly milliseconds: number;
  /** Values held at once: rows that are sorted, grouped, made distinct or returned count each of their columns. */
  readonly values: number;
}

export const DEFAULT_BOUNDS: Bounds = { milliseconds: 30_000, values: 20_000_000 };

/** How often the clock is looked at: every so many steps, each well below a microsecond. */
const STEPS_BETWEEN_LOOKS = 1024;

/** How many elements of lists a query may make for each value that it may hold. */
const ELEMENTS_A_VALUE = 5;

/** Counts what a running query costs and throws a `QueryError` when it is too much or when it has been cancelled. */
export class Budget {
  readonly #bounds: Bounds;
  readonly #span: Span;
  readonly #isCancelled: () => boolean;
  readonly #deadline: number;
  readonly #mostElements: number;
  #steps = 0;
  #values = 0;
  #elements = 0;

  /** `span`: the whole query, which is what is too expensive. */
  constructor(bounds: Bounds, span: Span, isCancelled: () => boolean = () => false) {
    this.#bounds = bounds;
    this.#span = span;
    this.#isCancelled = isCancelled;
    this.#mostElements = bounds.values * ELEMENTS_A_VALUE;
    this.#deadline = performance.now() + bounds.milliseconds;
  }

  /** To be called in every loop. */
  step(): void {
    this.steps(1);
  }

  /** The same for many short steps at once. */
  steps(count: number): void {
    this.#steps += count;
    if (this.#steps < STEPS_BETWEEN_LOOKS) return;
    this.#steps = 0;
    this.#look();
  }

  /** Elements of lists that an expression makes. Whether they are kept is not known, so a query may make more than it holds. */
  allocate(elements: number): void {
    this.#elements += elements;
    if (this.#elements > this.#mostElements) throw tooManyElements(this.#mostElements, this.#span);
  }

  hold(values: number): void {
    this.#values += values;
    if (this.#values > this.#bounds.values) throw tooManyValues(this.#bounds.values, this.#span);
  }

  #look(): void {
    if (this.#isCancelled()) throw cancelled(this.#span);
    if (performance.now() > this.#deadline) throw tooSlow(this.#bounds.milliseconds, this.#span);
  }
}
