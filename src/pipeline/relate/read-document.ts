import type { Source } from "../../domain/document.ts";
import type { Resolved } from "../../domain/entity.ts";
import type { EntityId } from "../../domain/ids.ts";
import type { Sentence } from "../../domain/sentence.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { findReports } from "./engine/speakers.ts";
import { findHolders } from "./holders.ts";
import { findHomes } from "./homes.ts";
import { findQuotations, findQuoted } from "./quotations.ts";
import { type Reading, readSentences } from "./reading.ts";

/** The sentences in which something is mentioned, with what only the whole document tells of them. */
export function readDocument(
  source: Source,
  sentences: readonly Sentence[],
  resolved: Resolved,
  lexicon: Lexicon,
): readonly Reading[] {
  const plain = readSentences(source, sentences, resolved, lexicon);
  const readings = plain.map((reading) => ({ ...reading, reports: findReports(reading) }));
  const homes = findHomes(readings);
  const holders = findHolders(readings);
  const quotations = findQuotations(findQuoted(source.text, sentences), readings).filter(
    ({ speakers }) => speakers.length > 0,
  );
  const homesOf = (entity: EntityId) => homes.get(entity) ?? new Set<EntityId>();
  const findHolderOf = (office: EntityId) => holders.get(office);
  let next = 0;
  return readings.map((reading) => {
    const { start, end } = reading.sentence;
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const inside = quotations.slice(next, next + 12).filter((quotation) => quotation.start < end);
    return { ...reading, quotations: inside, homesOf, findHolderOf };
  });
}
