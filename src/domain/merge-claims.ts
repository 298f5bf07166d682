import type { Claim, Evidence } from "./claim.ts";
import { commonDate } from "./dates.ts";
import { groupBy } from "./group-by.ts";
import { claimId, compareText } from "./ids.ts";
import { compareSpans } from "./span.ts";

/** What of a claim does not follow from its evidence. */
export interface ClaimKey {
  readonly subject: Claim["subject"];
  readonly predicate: string;
  readonly other: { readonly object: NonNullable<Claim["object"]> } | { readonly value: string };
  readonly happensOnce: boolean;
}

/** One reading of one piece of evidence, before it is merged with others that say the same. */
export interface Said extends ClaimKey {
  readonly evidence: Evidence;
  /** 0 to 1 in steps of 0.01. */
  readonly confidence: number;
}

/**
 * One claim for all that say the same: same ends, predicate and status, and, unless it happens once, the same date and values.
 * `publisherOf` tells who published a document; without it each has a publisher of its own. Sorted by id; the order of `said` never matters.
 */
export function mergeClaims(
  said: readonly Said[],
  publisherOf: (document: Evidence["document"]) => string = (document) => document,
): readonly Claim[] {
  return [...groupBy(said, (each) => [idOf(each)])]
    .map(([id, group]) => toClaim(id, group, publisherOf))
    .sort((a, b) => compareText(a.id, b.id));
}

function idOf({ subject, predicate, other, evidence, happensOnce }: Said): Claim["id"] {
  const end = "object" in other ? other.object : `=${other.value}`;
  const again = happensOnce ? [] : [evidence.date ?? "", printValues(evidence)];
  return claimId([subject, predicate, end, evidence.status, ...again]);
}

function toClaim(
  id: Claim["id"],
  group: readonly Said[],
  publisherOf: (document: Evidence["document"]) => string,
): Claim {
  const [first] = group;
  if (!first) throw new Error(`toClaim: the claim ${id} has no evidence`);
  const evidence = distinct(group.map((each) => each.evidence));
  const documents = new Set(evidence.map((each) => each.document));
  const date = commonDate(evidence.flatMap((each) => each.date ?? []));
  const values = commonValues(evidence);
  return {
    id,
    subject: first.subject,
    predicate: first.predicate,
    ...first.other,
    status: first.evidence.status,
    ...(date ? { date } : {}),
    ...(values ? { values } : {}),
    confidence: Math.max(...group.map((each) => each.confidence)),
    documents: documents.size,
    publishers: new Set([...documents].map(publisherOf)).size,
    evidence,
  };
}

/** Sorted by document and place, each quote, status and rule once. */
function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const byKey = new Map(evidence.map((each) => [evidenceKey(each), each]));
  return [...byKey.entries()]
    .sort(
      ([keyA, a], [keyB, b]) => compareText(a.document, b.document) || compareSpans(a, b) || compareText(keyA, keyB),
    )
    .map(([, each]) => each);
}

function evidenceKey(evidence: Evidence): string {
  const { document, start, end, rule, status, date = "", subjectSpan, objectSpan } = evidence;
  return [document, start, end, rule, status, date, printValues(evidence), subjectSpan?.start, objectSpan?.start].join(
    " ",
  );
}

function printValues({ values = {} }: Evidence): string {
  return JSON.stringify(Object.entries(values).sort(([a], [b]) => compareText(a, b)));
}

/** Values on which all evidence that has them agrees. */
function commonValues(evidence: readonly Evidence[]): Claim["values"] | undefined {
  const found = new Map<string, Set<string>>();
  for (const [name, value] of evidence.flatMap((each) => Object.entries(each.values ?? {}))) {
    found.set(name, (found.get(name) ?? new Set()).add(value));
  }
  const common = [...found]
    .filter(([, values]) => values.size === 1)
    .map(([name, values]) => [name, [...values][0] as string]);
  return common.length > 0 ? Object.fromEntries(common) : undefined;
}

/** A claim taken apart again, so that it can be merged with others. */
export function toSaid(claim: Claim, happensOnce: boolean): readonly Said[] {
  const { subject, predicate, confidence } = claim;
  const other = claim.object === undefined ? { value: claim.value } : { object: claim.object };
  return claim.evidence.map((evidence) => ({ subject, predicate, other, happensOnce, confidence, evidence }));
}
