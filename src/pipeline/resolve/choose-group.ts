import type { Span } from "../../domain/span.ts";
import { indexAfter } from "../../text/near.ts";
import { conjunctsOf } from "../../text/tree.ts";
import type { Anaphor } from "./anaphor.ts";
import type { Trace } from "./history.ts";
import type { Place } from "./place.ts";
import type { Antecedent, Referent } from "./referent.ts";

/** How many sentences back a group reaches: "they" one, "the two countries" more. */
const REACH = { pronoun: 1, noun: 3, description: 0 };

/**
 * What words for several take up: those that a sentence joins by "and", the latest first; of countries and agreements also the two
 * that the document names most. `before` are the traces of the last sentences, latest first.
 */
export function chooseGroup(
  anaphor: Anaphor,
  before: readonly Trace[],
  mostNamed: (type: string) => readonly Referent[],
): readonly Antecedent[] {
  const { candidate, kind, place } = anaphor;
  const defined = kind === "noun" ? findDefined(anaphor, before) : undefined;
  if (defined) return [{ referent: defined.referent, span: defined.named, factor: "same-noun" }];
  const near = before.filter(
    (trace) =>
      place.sentence - trace.place.sentence <= REACH[kind] &&
      trace.place.end <= place.start &&
      (candidate.type === "" ? trace.place.role === "subject" : trace.referent.type === candidate.type),
  );
  const joined = near
    .map((trace) => joinedWith(trace, near))
    .find((group) => group.length === 2 || (group.length > 2 && kind === "pronoun"));
  if (joined) return joined.map(({ referent, named }) => ({ referent, span: named, factor: "joined" }));
  if (kind === "pronoun" || !isPair(anaphor)) return [];
  return mostNamed(candidate.type).map((referent) => ({
    referent,
    span: lastBefore(referent, place.start),
    factor: "most-named",
  }));
}

/** "the Protocols" for the one thing that is called so, whose name has the plural. */
function findDefined({ place }: Anaphor, before: readonly Trace[]): Trace | undefined {
  const noun = place.tree.tokens[place.last]?.text ?? "";
  return /^\p{Lu}/u.test(noun) ? before.find(({ referent }) => referent.nouns.has(noun.toLowerCase())) : undefined;
}

const PAIRED: ReadonlySet<string> = new Set(["Country", "Agreement"]);

function isPair({ candidate, place }: Anaphor): boolean {
  const words = place.tree.tokens.slice(Math.max(0, place.first - 1), place.last).map(({ text }) => text.toLowerCase());
  return PAIRED.has(candidate.type) && words.some((word) => word === "two" || word === "both");
}

/** The things of one type that the sentence joins with it, or where two meet, both ("Lopez met Berg"); each once, in order. */
function joinedWith(trace: Trace, near: readonly Trace[]): readonly Trace[] {
  const { tree, head, sentence } = trace.place;
  const group = near.filter(
    ({ place, referent }) => place.sentence === sentence && referent.type === trace.referent.type,
  );
  const heads = new Set(conjunctsOf(tree, head));
  const joined = group.filter(({ place }) => heads.has(place.head));
  const verb = tree.tokens[head]?.head;
  const ends = group.filter(({ place }) => isEnd(place) && tree.tokens[place.head]?.head === verb);
  const once = new Map((joined.length > 1 ? joined : ends).map((each) => [each.referent, each]));
  return [...once.values()].sort((a, b) => a.place.start - b.place.start);
}

function isEnd({ role }: Place): boolean {
  return role === "subject" || role === "object";
}

/** The last place before which it is named, else the first one behind. */
function lastBefore({ references }: Referent, place: number): Span {
  const { start, end } = references[Math.max(0, indexAfter(references, place) - 1)] as Span;
  return { start, end };
}
