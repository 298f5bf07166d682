import type { Graph } from "../domain/graph.ts";
import { compareText } from "../domain/ids.ts";
import type { GoldDocument } from "./gold.ts";
import { matchEntities, matchLoosely, type NamedEntities } from "./match-entities.ts";
import { toNameForms } from "./name-forms.ts";
import { countRelations, emptyRelationTallies, type RelationTallies } from "./score-relations.ts";
import { EMPTY_PART, type GraphPart, splitByName } from "./split-by-name.ts";
import { emptyTally, roundHalfEven, type Score, shareOf, type Tally, tallyOf, toScore } from "./tally.ts";

/** Micro scores over all documents of the gold. Named as other scorers of this gold print them, to be compared. */
export interface Scores {
  readonly entities: Score;
  readonly relations: Score;
  /** Of the relations found: dates, of which one at another precision or inside gold's period counts half. */
  readonly date: Score;
  /** Of the relations found: the share with gold's set of statuses; null where none was found. */
  readonly status: number | null;
  /** Planned, possible and denied, so that "always asserted" earns nothing. */
  readonly not_asserted: Score;
  /** Documents of the gold that the graph does not have. */
  readonly documents_missing: readonly string[];
  readonly entity_types: Readonly<Record<string, Score>>;
  readonly predicates: Readonly<Record<string, Score>>;
}

/**
 * Compares a graph with gold document by document. An entity counts in a document where it has a mention, under the
 * words of its mentions there; a relation where it has evidence. Facts are not scored.
 */
export function scoreGraph(graph: Graph, gold: readonly GoldDocument[]): Scores {
  const parts = splitByName(graph);
  const tallies: Tallies = { entities: emptyTally(), byType: new Map(), ...emptyRelationTallies() };
  for (const document of gold) countDocument(parts.get(document.name) ?? EMPTY_PART, document, tallies);
  const { hits, all } = tallies.statuses;
  return {
    entities: toScore(tallies.entities),
    relations: toScore(tallies.relations),
    date: toScore(tallies.dates),
    status: all > 0 ? roundHalfEven(shareOf(hits, all), 4) : null,
    not_asserted: toScore(tallies.notAsserted),
    documents_missing: gold.map(({ name }) => name).filter((name) => !parts.has(name)),
    entity_types: toScores(tallies.byType),
    predicates: toScores(tallies.byPredicate),
  };
}

interface Tallies extends RelationTallies {
  readonly entities: Tally;
  readonly byType: Map<string, Tally>;
}

function countDocument(part: GraphPart, document: GoldDocument, tallies: Tallies): void {
  const gold: NamedEntities = new Map(
    document.entities.map(({ id, type, name, aliases }) => [id, { type, forms: toNameForms([...aliases, name]) }]),
  );
  const matches = matchEntities(part.entities, gold);
  countEntities(part.entities, gold, matches, tallies);
  const goldIds = matchLoosely(matches, part.entities, gold);
  countRelations({ gold: document.relations, claims: part.claims, goldIds, documents: part.documents }, tallies);
}

function countEntities(
  predicted: NamedEntities,
  gold: NamedEntities,
  matches: ReadonlyMap<string, string>,
  { entities, byType }: Tallies,
): void {
  entities.hits += matches.size;
  entities.predicted += predicted.size;
  entities.gold += gold.size;
  for (const { type } of gold.values()) tallyOf(byType, type).gold++;
  for (const [id, { type }] of predicted) {
    const tally = tallyOf(byType, type);
    tally.predicted++;
    if (matches.has(id)) tally.hits++;
  }
}

function toScores(tallies: ReadonlyMap<string, Tally>): Readonly<Record<string, Score>> {
  const sorted = [...tallies].sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(sorted.map(([name, tally]) => [name, toScore(tally)]));
}
