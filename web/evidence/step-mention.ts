import type { Mention } from "../../src/domain/entity.ts";
import { compareText, type EntityId } from "../../src/domain/ids.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import type { SourcePlace } from "../state/selection.ts";

/** Where the reader stands among the mentions of the entity at hand. */
export interface MentionPlace {
  /** In this source, counted from 1; absent where the words that are marked are no mention of it. */
  readonly number?: number;
  readonly here: number;
  readonly all: number;
  /** In how many sources. */
  readonly sources: number;
  /** The mention before and the one behind; of the next source where this one has no more. */
  readonly before?: Mention;
  readonly next?: Mention;
}

export function findMentionPlace(index: GraphIndex, entity: EntityId, place: SourcePlace): MentionPlace {
  const mentions = index.mentionsOf(entity);
  const own = mentions.filter(({ document }) => document === place.document);
  const at = mentions.findIndex((mention) => isBehindOrAt(mention, place));
  const following = at < 0 ? mentions.length : at;
  const isHere = isAt(mentions[following], place);
  const [before, next] = [mentions[following - 1], mentions[isHere ? following + 1 : following]];
  return {
    ...(isHere && { number: own.indexOf(mentions[following] as Mention) + 1 }),
    here: own.length,
    all: mentions.length,
    sources: new Set(mentions.map(({ document }) => document)).size,
    ...(before && { before }),
    ...(next && { next }),
  };
}

function isBehindOrAt(mention: Mention, { document, span }: SourcePlace): boolean {
  return (compareText(mention.document, document) || mention.start - (span?.start ?? 0)) >= 0;
}

function isAt(mention: Mention | undefined, { document, span }: SourcePlace): boolean {
  return mention?.document === document && mention.start === span?.start && mention.end === span.end;
}
