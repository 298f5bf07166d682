import type { Claim, Conflict } from "../../../domain/claim.ts";
import { groupBy } from "../../../domain/group-by.ts";
import { predicateLabel } from "../../../schema/predicate-label.ts";
import { parseFigure } from "./figure.ts";
import { type Side, saidBy, type Told, toConflict } from "./said-by.ts";

/** Two figures this near to each other, as a share, are one rounded differently ("nearly $70 billion", "$68.7 billion"). */
const ROUNDING = 0.05;

/**
 * Different numbers of the same thing: an agreement that permits five warships and ten, trade of one year at two sums. One document
 * may tell several numbers of one thing (more of it later), so that only different documents contradict each other.
 */
export function figureConflicts({ claims, schema }: Told): readonly Conflict[] {
  const figures = claims.flatMap((claim) => {
    const fact = schema.findPredicate(claim.predicate)?.fact;
    const figure = claim.status === "asserted" && fact !== "date" ? figureOf(claim, fact !== undefined) : undefined;
    return figure ? [{ of: figure.of, side: { value: figure.value, said: saidBy(claim) } }] : [];
  });
  return [...groupBy(figures, ({ of }) => [of]).values()].flatMap((group) => {
    const sides = group.map(({ side }) => side);
    const disputed = sides.filter((side) => sides.some((other) => contradicts(side, other)));
    const [first] = disputed[0]?.said ?? [];
    if (!first || disputed.length < 2) return [];
    const label = predicateLabel(schema, first.claim.predicate);
    return [toConflict("figure", first.claim.subject, `The sources give different figures for “${label}”.`, disputed)];
  });
}

/** What the figure is one of: the fact with what it counts, or the relation in that time. */
function figureOf(claim: Claim, isFact: boolean): { readonly of: string; readonly value: string } | undefined {
  const { subject, predicate, object, value = "", date, values } = claim;
  if (isFact) {
    const figure = /extension|renew|every/.test(value) ? undefined : parseFigure(value);
    return figure?.noun ? { of: `${subject} ${predicate} ${figure.noun}`, value } : undefined;
  }
  const sum = values?.value;
  return sum && date && parseFigure(sum) ? { of: `${subject} ${predicate} ${object} ${date}`, value: sum } : undefined;
}

function contradicts(a: Side, b: Side): boolean {
  const [one, other] = [parseFigure(a.value)?.amount ?? 0, parseFigure(b.value)?.amount ?? 0];
  const documents = new Set(a.said.map(({ evidence }) => evidence.document));
  const apart = b.said.every(({ evidence }) => !documents.has(evidence.document));
  return apart && Math.abs(one - other) > ROUNDING * Math.max(one, other);
}
