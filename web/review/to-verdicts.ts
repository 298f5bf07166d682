import type { Verdict, Words } from "../../src/decisions/decision.ts";
import { indexPlaces, wordsOfEntities, wordsOfEvidence, wordsOfMention } from "../../src/decisions/find-words.ts";
import type { Claim, Evidence } from "../../src/domain/claim.ts";
import type { Mention } from "../../src/domain/entity.ts";
import type { Graph } from "../../src/domain/graph.ts";
import { groupBy } from "../../src/domain/group-by.ts";
import type { EntityId } from "../../src/domain/ids.ts";

/** What one document calls an entity. */
export interface Part {
  /** Its names there, else its other words; each once. */
  readonly names: readonly string[];
  readonly mentions: number;
  /** The first of them, for the reader. */
  readonly mention: Mention;
  readonly words: Words;
}

/** The words of one entity, under which a decision about it is filed; undefined where none stand for it alone. */
export function wordsOfEntity(graph: Graph, entity: EntityId): Words | undefined {
  const own = graph.mentions.filter((mention) => mention.entity === entity);
  return wordsOfEntities({ ...graph, mentions: own }, indexPlaces(graph)).get(entity);
}

/** What may be parted: what each document calls the entity, the most mentions first. */
export function listParts(graph: Graph, entity: EntityId): readonly Part[] {
  const places = indexPlaces(graph);
  const own = graph.mentions.filter((mention) => mention.entity === entity);
  return [...groupBy(own, ({ document }) => [document]).values()]
    .flatMap((mentions): Part[] => {
      const named = mentions.filter(({ form }) => form === "name");
      const [first] = (named.length > 0 ? named : mentions).flatMap((mention) => {
        const words = wordsOfMention(mention, places);
        return words ? [{ mention, words }] : [];
      });
      const names = [...new Set((named.length > 0 ? named : mentions).map(({ text }) => text))];
      return first ? [{ ...first, names, mentions: mentions.length }] : [];
    })
    .sort((a, b) => b.mentions - a.mentions);
}

/** Each of the chosen parts is another than the first of those that stay. */
export function partVerdicts(parts: readonly Part[], chosen: ReadonlySet<Part>): readonly Verdict[] {
  const stays = parts.find((part) => !chosen.has(part));
  if (!stays) return [];
  return [...chosen].map((part) => ({ verdict: "not the same", a: stays.words, b: part.words }));
}

export function claimVerdict(graph: Graph, claim: Claim, evidence: Evidence, isRight: boolean): Verdict {
  return {
    verdict: isRight ? "confirm claim" : "reject claim",
    predicate: claim.predicate,
    ...(claim.value !== undefined && { value: claim.value }),
    ...wordsOfEvidence(claim, evidence, indexPlaces(graph)),
  };
}
