import { commonDate } from "../../domain/dates.ts";
import { groupBy } from "../../domain/group-by.ts";
import type { EntityId } from "../../domain/ids.ts";
import type { Said } from "../../domain/merge-claims.ts";
import type { Token } from "../../domain/sentence.ts";
import type { Span } from "../../domain/span.ts";
import { AGREEMENT_NOUNS } from "../../lexicon/word-lists.ts";
import { childrenBy } from "../../text/tree.ts";
import { wordSet } from "../../text/word-set.ts";
import { dateOf } from "./date-of-trigger.ts";
import { dayNumber } from "./days.ts";
import { mentionsOf } from "./engine/mentions-of.ts";
import { verbSlot } from "./engine/verb-slots.ts";
import type { Placed, Reading } from "./reading.ts";
import { statusOf } from "./status.ts";

const SIGNING = wordSet("sign finalise finalize conclude ink seal initial");
const SIGNERS: readonly string[] = ["Person", "Country", "Organization"];
/** How many days back news reaches. */
const RECENT = 7;

/**
 * News tells what was signed and goes on without a date: "On Monday A and B signed a series of agreements. … A also signed the X Treaty."
 * What someone signs in a main clause without a date was signed when the same document says that they lately signed something, as far
 * as that is one day.
 */
export function dateRecentSignings(said: readonly Said[], readings: readonly Reading[]): readonly Said[] {
  const published = readings[0]?.source.document.published;
  if (published?.length !== 10) return said;
  const [reading] = readings;
  const told = [...readings.flatMap(unnamedSignings), ...said.flatMap((each) => namedSigning(each, reading))];
  const recent = groupBy(
    told.filter(({ date }) => isRecent(date, published)),
    ({ signers }) => signers,
  );
  const mainVerbs = recent.size > 0 ? new Set(readings.flatMap(mainVerbStarts)) : new Set<number>();
  return said.map((each): Said => {
    const { triggerSpan, date, status } = each.evidence;
    const isOpen = each.predicate === "SIGNED" && !date && status === "asserted";
    if (!isOpen || !mainVerbs.has(triggerSpan?.start ?? -1)) return each;
    const when = findOne(recent.get(each.subject) ?? []);
    return when ? { ...each, evidence: { ...each.evidence, date: when.date, dateSpan: when.dateSpan } } : each;
  });
}

interface Signing {
  readonly date: string;
  readonly dateSpan: Span;
  /** Those who signed, and the countries that they act for. */
  readonly signers: readonly EntityId[];
}

function findOne(signings: readonly Signing[]): Signing | undefined {
  const common = commonDate(signings.map(({ date }) => date));
  return signings.find(({ date }) => date === common);
}

/** "On Monday A and B finalised a series of agreements": nobody is said to have signed one that has a name. */
function unnamedSignings(reading: Reading): readonly Signing[] {
  const { tree } = reading;
  return tree.tokens.flatMap((token, verb): Signing[] => {
    if (token.tag !== "VERB" || !SIGNING.has(token.lemma)) return [];
    const agreements = verbSlot(tree, verb, "done").filter((done) =>
      [done, ...childrenBy(tree, done, "nmod")].some((at) => isAgreement(tree.tokens[at])),
    );
    const date = agreements.length > 0 && statusOf(reading, verb) === "asserted" ? dateOf(reading, verb) : undefined;
    const signers = verbSlot(tree, verb, "doer").flatMap((doer) => mentionsOf(reading, doer, SIGNERS));
    return date
      ? [{ date: date.past, dateSpan: spanOf(date), signers: withHomes(signers.map(entityOf), reading) }]
      : [];
  });
}

function isAgreement(token: Token | undefined): boolean {
  return token?.tag === "NOUN" && (AGREEMENT_NOUNS.has(token.lemma) || AGREEMENT_NOUNS.has(token.text));
}

function entityOf({ mention }: Placed): EntityId {
  return mention.entity;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function namedSigning({ subject, predicate, evidence }: Said, reading: Reading | undefined): readonly Signing[] {
  const { date, dateSpan, status } = evidence;
  if (predicate !== "SIGNED" || !date || !dateSpan || status !== "asserted") return [];
  return [{ date, dateSpan, signers: withHomes([subject], reading) }];
}

function withHomes(signers: readonly EntityId[], reading: Reading | undefined): readonly EntityId[] {
  return [...new Set(signers.flatMap((signer) => [signer, ...(reading?.homesOf(signer) ?? [])]))];
}

/** A day of the week up to publication. */
function isRecent(date: string, published: string): boolean {
  const days = dayNumber(published) - dayNumber(date);
  return date.length === 10 && days >= 0 && days <= RECENT;
}

function mainVerbStarts({ tree }: Reading): readonly number[] {
  return tree.tokens.flatMap(({ tag, label, start }) =>
    tag === "VERB" && /^(?:root|conj|parataxis)$/.test(label) ? [start] : [],
  );
}
