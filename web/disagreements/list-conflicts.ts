import type { Conflict, ConflictKind } from "../../src/domain/claim.ts";
import { compareText, type EntityId } from "../../src/domain/ids.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import type { Desk } from "../state/desk.ts";
import { hasAllWords, wordsOf } from "../table/has-all-words.ts";

/** In the order in which they weigh: what was done before how much. */
const KINDS: readonly ConflictKind[] = ["force", "actor", "instrument", "date", "figure"];

export const KIND_WORDS: Readonly<Record<ConflictKind, string>> = {
  force: "Done or not",
  actor: "By whom",
  instrument: "Which agreement",
  date: "When",
  figure: "How many",
};

/** The disagreements about one agreement (or any) with all of the words; those that most documents are part of come first. */
export function listConflicts(
  index: GraphIndex,
  { words, agreement }: Pick<Desk, "words" | "agreement">,
): readonly Conflict[] {
  const sought = wordsOf(words);
  return index.graph.conflicts
    .filter((conflict) => agreement === undefined || entitiesOf(index, conflict).has(agreement))
    .filter((conflict) => hasAllWords(textOf(index, conflict), sought))
    .sort(
      (a, b) =>
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
        documentsOf(b).size - documentsOf(a).size ||
        compareText(index.entity(a.subject).name, index.entity(b.subject).name) ||
        compareText(a.id, b.id),
    );
}

/** All sources that one of the sides stands in. */
export function documentsOf({ sides }: Conflict): ReadonlySet<string> {
  return new Set(sides.flatMap(({ evidence }) => evidence.map(({ document }) => document)));
}

/** What it is about, and both ends of the claims that it disputes. */
function entitiesOf(index: GraphIndex, { subject, sides }: Conflict): ReadonlySet<EntityId> {
  const claims = sides.flatMap((side) => side.claims.map((id) => index.claim(id)));
  return new Set([subject, ...claims.flatMap((claim) => [claim.subject, ...(claim.object ? [claim.object] : [])])]);
}

function textOf(index: GraphIndex, conflict: Conflict): string {
  const { kind, note, sides } = conflict;
  const names = [...entitiesOf(index, conflict)].flatMap((id) => [index.entity(id).name, ...index.entity(id).aliases]);
  const quotes = sides.flatMap(({ value, evidence }) => [value, ...evidence.map(({ quote }) => quote)]);
  return [KIND_WORDS[kind], ...names, note, ...quotes].join("\n");
}
