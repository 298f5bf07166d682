import {
  dateOf,
  generateGraph,
  LABELS,
  newRandom,
  PREDICATES,
  type SyntheticGraph,
} from "../../bench/synthetic-graph.ts";
import { type Claim, type Evidence, STATUSES, type Status } from "../../src/domain/claim.ts";
import type { Entity, Mention } from "../../src/domain/entity.ts";
import { claimId, type DocumentId, documentId, type EntityId, entityId, sha256Of } from "../../src/domain/ids.ts";
import { compareMentions } from "../../src/records/graph-records.ts";
import type { Built } from "../fixtures/build-graph.ts";
import { writeBuilt } from "./write-built.ts";

export interface LargeOptions {
  readonly entities?: number;
  readonly claims?: number;
  readonly documents?: number;
  readonly seed?: number;
}

/** As large as the explorer promises to bear, with hubs, statuses and sources as news has them; always the same bytes. */
export async function writeLargeGraph(folder: string, options: LargeOptions = {}): Promise<void> {
  await writeBuilt(folder, buildLargeGraph(options));
}

/** The same, in memory. */
export function buildLargeGraph(options: LargeOptions = {}): Pick<Built, "graph" | "texts"> {
  const { entities = 20_000, claims = 60_000, documents = 4_000, seed = 42 } = options;
  const random = newRandom(seed);
  const synthetic = generateGraph({ nodes: entities, relationships: claims, seed });
  const names = Array.from(synthetic.labels, (label, node) => nameOf(LABELS[label] as string, node));
  const ids = names.map((name, node) => entityId(LABELS[synthetic.labels[node] as number] as string, name));
  const pages = Array.from({ length: documents }, (_, place): Page => ({ place, id: idOf(place), text: "" }));
  const mentions: Mention[] = [];
  const made = Array.from({ length: claims }, (_, place) => {
    const words = wordsOf(synthetic, names, place);
    const ends = {
      subject: ids[synthetic.starts[place] as number],
      object: ids[synthetic.ends[place] as number],
    } as Ends;
    const evidence = sayIn(choosePages(pages, random), words, ends, mentions);
    return toClaim(place, words, ends, evidence);
  });
  return {
    graph: {
      documents: pages.map(toDocument).sort(byId),
      entities: countMentions(synthetic, { ids, names }, mentions).sort(byId),
      mentions: mentions.sort(compareMentions),
      claims: made.sort(byId),
      conflicts: [],
    },
    texts: new Map(pages.map(({ id, text }) => [id, text])),
  };
}

interface Page {
  readonly place: number;
  readonly id: DocumentId;
  text: string;
}

interface Ends {
  readonly subject: EntityId;
  readonly object: EntityId;
}

interface Words {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly status: Status;
  readonly date: string;
}

const SYLLABLES = ["ba", "den", "ko", "lar", "mi", "nov", "or", "pe", "rin", "sa", "tel", "vu"];
/** What names of a type end in; people have none. */
const ENDINGS: Readonly<Record<string, string>> = {
  Office: "Minister of",
  Organization: "Council of",
  Place: "Port of",
  Agreement: "Treaty of",
  System: "Vessel",
  Event: "Summit of",
};

/** Two words that no other node has, since they spell its number. */
function nameOf(label: string, node: number): string {
  const [first, second] = [spell(node % 1728), spell(Math.floor(node / 12) + 144)];
  return [ENDINGS[label], first, second].filter(Boolean).join(" ");
}

function spell(number: number): string {
  const digits = [number % 12, Math.floor(number / 12) % 12, Math.floor(number / 144) % 12];
  const word = digits.map((digit) => SYLLABLES[digit]).join("");
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function idOf(place: number): DocumentId {
  return documentId(sha256Of(Buffer.from(`page ${place}`)));
}

function wordsOf(synthetic: SyntheticGraph, names: readonly string[], place: number): Words {
  return {
    subject: names[synthetic.starts[place] as number] as string,
    predicate: PREDICATES[synthetic.types[place] as number] as string,
    object: names[synthetic.ends[place] as number] as string,
    status: STATUSES[synthetic.statuses[place] as number] as Status,
    date: dateOf(synthetic.days[place] as number),
  };
}

/** Most is said once, little often; some pages say much. */
function choosePages(pages: readonly Page[], random: () => number): readonly Page[] {
  const count = 1 + Math.floor(5 * random() ** 4);
  return Array.from({ length: count }, () => pages[Math.floor(pages.length * random() ** 1.5)] as Page);
}

/** Adds a sentence to each page, its two names as mentions. */
function sayIn(pages: readonly Page[], words: Words, ends: Ends, mentions: Mention[]): readonly Evidence[] {
  const told = ` ${words.predicate.toLowerCase().replaceAll("_", " ")} `;
  const opening = `On ${words.date}, according to people who were there, `;
  const quote = `${opening}${words.subject}${told}${words.object}.`;
  return pages.map((page): Evidence => {
    const start = page.text.length;
    const subject = { start: start + opening.length, end: start + opening.length + words.subject.length };
    const object = { start: subject.end + told.length, end: subject.end + told.length + words.object.length };
    page.text += `${quote}\n`;
    const of = { document: page.id, form: "name", rule: "recognise/names/person" } as const;
    mentions.push({ entity: ends.subject, ...of, ...subject, text: words.subject });
    mentions.push({ entity: ends.object, ...of, ...object, text: words.object });
    const { status, date } = words;
    const spans = { start, end: start + quote.length, subjectSpan: subject, objectSpan: object };
    return { document: page.id, ...spans, quote, rule: "relate/synthetic", status, date };
  });
}

function toClaim(place: number, { predicate, status, date }: Words, ends: Ends, evidence: readonly Evidence[]): Claim {
  const documents = new Set(evidence.map(({ document }) => document)).size;
  const id = claimId([ends.subject, predicate, ends.object, status, String(place)]);
  return { id, ...ends, predicate, status, date, confidence: 0.8, documents, publishers: documents, evidence };
}

function toDocument({ place, id, text }: Page) {
  const published = dateOf(place % 9000);
  const name = `page-${String(place).padStart(5, "0")}`;
  const publisher = `Paper ${place % 40}`;
  return {
    id,
    path: `${name}.txt`,
    title: `Page ${place}`,
    publisher,
    published,
    sha256: sha256Of(Buffer.from(text)),
    language: "en",
    characters: text.length,
  };
}

function countMentions(
  { labels }: SyntheticGraph,
  { ids, names }: { readonly ids: readonly EntityId[]; readonly names: readonly string[] },
  mentions: readonly Mention[],
): Entity[] {
  const counts = new Map(ids.map((id) => [id, { mentions: 0, documents: new Set<DocumentId>() }]));
  for (const { entity, document } of mentions) {
    const count = counts.get(entity);
    if (!count) continue;
    count.mentions += 1;
    count.documents.add(document);
  }
  return ids.map((id, node) => {
    const { mentions: said = 0, documents = new Set() } = counts.get(id) ?? {};
    const type = LABELS[labels[node] as number] as string;
    return { id, type, name: names[node] as string, aliases: [], mentions: said, documents: documents.size };
  });
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
