import type { Span } from "../../domain/span.ts";
import { cancelled, tooManyElements, tooManyValues, tooSlow } from "../messages.ts";
import type { Value } from "./value.ts";
import { textRoomOf } from "./weight.ts";

/** What a query may cost before it is stopped. */
export interface Bounds {
  readonly milliseconds: number;
  /** Values held at once: rows that are sorted, grouped, made distinct or returned count each of their columns, and long texts as several. */
  readonly values: number;
}

export const DEFAULT_BOUNDS: Bounds = { milliseconds: 30_000, values: 20_000_000 };

/** The clock is looked at after so many steps at most; most of them take well below a microsecond. */
const MOST_STEPS_BETWEEN_LOOKS = 1024;
/** Where a look comes later than this after the one before, steps are dear (a long list in each) and fewer go before the next. */
const LATE_MILLISECONDS = 2;

/** What takes one element, one character or the like takes this part of a step. */
const ELEMENTS_A_STEP = 16;

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
  #stepsBetweenLooks = 1;
  #lastLook: number;
  #values = 0;
  #elements = 0;

  /** `span`: the whole query, which is what is too expensive. */
  constructor(bounds: Bounds, span: Span, isCancelled: () => boolean = () => false) {
    this.#bounds = bounds;
    this.#span = span;
    this.#isCancelled = isCancelled;
    this.#mostElements = bounds.values * ELEMENTS_A_VALUE;
    this.#lastLook = performance.now();
    this.#deadline = this.#lastLook + bounds.milliseconds;
  }

  /** To be called in every loop. */
  step(): void {
    this.steps(1);
  }

  /** The same for many short steps at once. */
  steps(count: number): void {
    this.#steps += count;
    if (this.#steps < this.#stepsBetweenLooks) return;
    this.look();
  }

  /** For going through something of this length. */
  pass(length: number): void {
    if (length >= ELEMENTS_A_STEP) this.steps(length / ELEMENTS_A_STEP);
  }

  /** Elements of lists that an expression makes. Whether they are kept is not known, so a query may make more than it holds. */
  allocate(elements: number): void {
    this.#elements += elements;
    this.pass(elements);
    if (this.#elements > this.#mostElements) throw tooManyElements(this.#mostElements, this.#span);
  }

  hold(values: number): void {
    this.#values += values;
    if (this.#values > this.#bounds.values) throw tooManyValues(this.#bounds.values, this.#span);
  }

  /** Values that are kept: each counts as one, and a long text as more. */
  holdAll(values: readonly Value[]): void {
    let room = values.length;
    for (const value of values) room += textRoomOf(value);
    this.hold(room);
  }

  /** Also to be called before what may take long without a step, as comparing lists of lists. */
  look(): void {
    this.#steps = 0;
    if (this.#isCancelled()) throw cancelled(this.#span);
    const now = performance.now();
    if (now > this.#deadline) throw tooSlow(this.#bounds.milliseconds, this.#span);
    const isLate = now - this.#lastLook > LATE_MILLISECONDS;
    const steps = isLate ? this.#stepsBetweenLooks / 4 : this.#stepsBetweenLooks * 2;
    this.#stepsBetweenLooks = Math.min(Math.max(1, steps), MOST_STEPS_BETWEEN_LOOKS);
    this.#lastLook = now;
  }
}
