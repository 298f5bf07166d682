import { type Claim, isRelation } from "../domain/claim.ts";
import type { DocumentId } from "../domain/ids.ts";
import { DEFAULT_SCHEMA } from "../schema/default-schema.ts";
import { indexSchema } from "../schema/schema.ts";
import type { GoldRelation } from "./gold.ts";
import { emptyTally, type Tally, tallyOf } from "./tally.ts";

/** What the relations of all documents add up to. */
export interface RelationTallies {
  readonly relations: Tally;
  readonly byPredicate: Map<string, Tally>;
  readonly dates: Tally;
  /** Among the relations found: those whose set of statuses is gold's. */
  readonly statuses: { hits: number; all: number };
  readonly notAsserted: Tally;
}

export function emptyRelationTallies(): RelationTallies {
  return {
    relations: emptyTally(),
    byPredicate: new Map(),
    dates: emptyTally(),
    statuses: { hits: 0, all: 0 },
    notAsserted: emptyTally(),
  };
}

/** One document: what gold wants there, what the graph says there, and which entity of the one is which of the other. */
export interface DocumentRelations {
  readonly gold: readonly GoldRelation[];
  /** Claims with evidence in the document. */
  readonly claims: Iterable<Claim>;
  /** Gold's id for an entity of the graph. */
  readonly goldIds: ReadonlyMap<string, string>;
  /** More than one where files of one name lie in several folders. */
  readonly documents: ReadonlySet<DocumentId>;
}

/** Gold is annotated to the default schema, whatever the graph was built with. */
const SCHEMA = indexSchema(DEFAULT_SCHEMA);

/** Adds one document to `tallies`. */
export function countRelations(document: DocumentRelations, tallies: RelationTallies): void {
  const { wanted, optional } = groupGold(document.gold);
  const said = groupClaims(document, optional);
  tallies.relations.gold += wanted.size;
  tallies.relations.predicted += said.size;
  for (const [key, claims] of said) tallyOf(tallies.byPredicate, claims[0]?.predicate ?? key).predicted++;
  for (const [key, relations] of wanted) {
    const claims = said.get(key);
    const tally = tallyOf(tallies.byPredicate, relations[0]?.predicate ?? key);
    tally.gold++;
    if (!claims) continue;
    tally.hits++;
    tallies.relations.hits++;
    countHit(relations, findStatements(claims, document.documents), tallies);
  }
}

function groupGold(relations: readonly GoldRelation[]) {
  const wanted = new Map<string, GoldRelation[]>();
  for (const relation of relations) {
    append(wanted, keyOf(relation.subject, relation.predicate, relation.object), relation);
  }
  const optional = new Set<string>();
  for (const [key, group] of wanted) {
    if (!group.every(({ isBorderline }) => isBorderline)) continue;
    optional.add(key);
    wanted.delete(key);
  }
  return { wanted, optional };
}

function groupClaims({ claims, goldIds }: DocumentRelations, optional: ReadonlySet<string>): Map<string, Claim[]> {
  const said = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (!isRelation(claim)) continue;
    // An end that gold does not have keeps an id of its own, so that it can match nothing.
    const [subject, object] = [claim.subject, claim.object].map((id) => goldIds.get(id) ?? `?${id}`) as [
      string,
      string,
    ];
    const key = keyOf(subject, claim.predicate, object);
    if (!optional.has(key)) append(said, key, claim);
  }
  return said;
}

/** The same for both directions of a symmetric predicate. */
function keyOf(subject: string, predicate: string, object: string): string {
  const isTurned = SCHEMA.isSymmetric(predicate) && subject > object;
  return JSON.stringify(isTurned ? [object, predicate, subject] : [subject, predicate, object]);
}

/** What one piece of evidence says of when and whether. */
interface Statement {
  readonly status: string;
  readonly date: string | undefined;
}

/** Of the document's own evidence; what a piece of evidence leaves open, its claim says. */
function findStatements(claims: readonly Claim[], documents: ReadonlySet<DocumentId>): readonly Statement[] {
  return claims.flatMap((claim) =>
    claim.evidence
      .filter(({ document }) => documents.has(document))
      .map(({ status, date }) => ({ status: status || claim.status, date: date ?? claim.date })),
  );
}

function countHit(gold: readonly GoldRelation[], statements: readonly Statement[], tallies: RelationTallies): void {
  const wanted = new Set<string | undefined>(gold.map(({ status }) => status));
  const said = new Set<string | undefined>(statements.map(({ status }) => status));
  const isEqual = wanted.size === said.size && [...wanted].every((status) => said.has(status));
  tallies.statuses.all++;
  if (isEqual) tallies.statuses.hits++;
  wanted.delete("asserted");
  said.delete("asserted");
  tallies.notAsserted.gold += wanted.size;
  tallies.notAsserted.predicted += said.size;
  tallies.notAsserted.hits += [...wanted].filter((status) => said.has(status)).length;
  countDates(gold, statements, tallies.dates);
}

function countDates(gold: readonly GoldRelation[], statements: readonly Statement[], tally: Tally): void {
  const wanted = distinctDates(gold);
  if (wanted.size === 0 && gold.some(({ hasVagueDate }) => hasVagueDate)) return;
  const said = distinctDates(statements);
  tally.gold += wanted.size;
  tally.predicted += said.size;
  for (const date of said) {
    if (wanted.has(date)) tally.hits += 1;
    else if ([...wanted].some((each) => isNear(date, each))) tally.hits += 0.5;
  }
}

function distinctDates(records: readonly { readonly date?: string | undefined }[]): ReadonlySet<string> {
  return new Set(records.flatMap(({ date }) => date || []));
}

/** One is the other at less precision, or lies in its period. */
function isNear(date: string, gold: string): boolean {
  if (date.startsWith(gold) || gold.startsWith(date)) return true;
  const parts = gold.split("/");
  return parts.length > 1 && (parts[0] ?? "") <= date && date <= (parts.at(-1) ?? "");
}

function append<T>(groups: Map<string, T[]>, key: string, record: T): void {
  const group = groups.get(key);
  if (group) group.push(record);
  else groups.set(key, [record]);
}
