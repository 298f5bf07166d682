import type { Span } from "../domain/span.ts";
import { findNear } from "./near.ts";

const LONGEST_GAP = 24;

interface Typed extends Span {
  readonly type: string;
  readonly form: string;
}

/** How long a person's name may be for us to look for it. */
const LONGEST_NAME = 200;

/**
 * The person right behind the post ("President Putin", over ranks), or before it in apposition ("Sarkozy, the President");
 * `candidates` are sorted by place.
 */
export function findHolder<T extends Typed>(office: Span, candidates: readonly T[], text: string): T | undefined {
  const people = findNear(candidates, office, LONGEST_NAME).filter(
    (candidate) => candidate.type === "Person" && candidate.form === "name",
  );
  const after = people.find((person) => person.start >= office.end && isGap(text.slice(office.end, person.start)));
  return (
    after ??
    people.findLast((person) => person.end <= office.start && isApposition(text.slice(person.end, office.start)))
  );
}

function isGap(between: string): boolean {
  return (
    between.length <= LONGEST_GAP &&
    /^(?: at the time)?,?\s(?:(?:\p{Lu}\p{L}{0,6}\.|Dr|Mr|Mrs|Ms|Sir|Dame|Lord|Lady|Sheikh|Shri|Smt|General|Admiral|Colonel|Major)\s){0,3}$/u.test(
      between,
    )
  );
}

function isApposition(between: string): boolean {
  return (
    between.length <= LONGEST_GAP && /^(?:,\s(?:the |then |former |acting )?|\s\(|\s[—–-]\s(?:the )?)$/.test(between)
  );
}
