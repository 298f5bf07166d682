import type { Words } from "../../decisions/decision.ts";
import type { ClaimQuestion, MergeQuestion, Question } from "../../decisions/questions.ts";
import type { Entity, Mention } from "../../domain/entity.ts";
import type { DocumentId } from "../../domain/ids.ts";
import { textOf } from "../../domain/span.ts";
import { readText } from "../../pipeline/write/read-graph.ts";
import type { GraphIndex } from "../../query/graph-index.ts";
import { count } from "../count.ts";
import { printClaim } from "../print-claim.ts";
import { toLine } from "../printable.ts";
import type { Terminal } from "../terminal.ts";

/** Characters of the text that are shown before and behind the words in question. */
const AROUND = 120;

/** Mentions that are shown of each side, from as many documents. */
const SHOWN = 2;

/** Where a question's graph lies, and what it says. */
export interface Asked {
  readonly folder: string;
  readonly index: GraphIndex;
}

/** A question with the words on both sides, each with its source. */
export async function printQuestion(question: Question, asked: Asked, terminal: Terminal): Promise<string> {
  return question.kind === "merge" ? printMerge(question, asked, terminal) : printDoubt(question, asked, terminal);
}

async function printMerge(
  { entities, score, why, a, b }: MergeQuestion,
  asked: Asked,
  terminal: Terminal,
): Promise<string> {
  const [one, other] = entities;
  const head = `${terminal.style("bold", `The same ${one.type}?`)}  ${score.toFixed(2)}: ${why}\n`;
  return `${head}${await printSide(one, a, asked, terminal)}${await printSide(other, b, asked, terminal)}`;
}

async function printSide(entity: Entity, words: Words, asked: Asked, terminal: Terminal): Promise<string> {
  const mentions = chooseMentions(entity, words, asked.index);
  const quotes = await Promise.all(mentions.map((mention) => printMention(mention, asked, terminal)));
  const counts = `${count(entity.mentions, "mention")} in ${count(entity.documents, "document")}`;
  return `  ${terminal.style("bold", entity.name)}  ${counts}\n${quotes.join("")}`;
}

/** The words that the answer is filed under, then one of each other document. */
function chooseMentions(entity: Entity, words: Words, { graph, mentionsOf }: GraphIndex): readonly Mention[] {
  const own = mentionsOf(entity.id);
  const hashes = new Map<DocumentId, string>(graph.documents.map(({ id, sha256 }) => [id, sha256]));
  const isFiled = (mention: Mention) =>
    mention.start === words.start && hashes.get(mention.document) === words.document;
  const chosen = new Map<DocumentId, Mention>();
  for (const mention of [...own.filter(isFiled), ...own]) {
    if (!chosen.has(mention.document)) chosen.set(mention.document, mention);
  }
  return [...chosen.values()].slice(0, SHOWN);
}

async function printMention(mention: Mention, { folder, index }: Asked, terminal: Terminal): Promise<string> {
  const text = await readText(folder, mention.document);
  const before = text.slice(Math.max(0, mention.start - AROUND), mention.start);
  const after = text.slice(mention.end, mention.end + AROUND);
  const { title, path } = index.document(mention.document);
  const words = `${toLine(`… ${before}|`).slice(0, -1)}${terminal.style("bold", textOf(text, mention))}${toLine(`|${after} …`).slice(1)}`;
  return `    “${words}”\n    ${terminal.style("dim", `${title} · ${path}:${mention.start}–${mention.end}`)}\n`;
}

function printDoubt({ claim, evidence, score, why }: ClaimQuestion, { index }: Asked, terminal: Terminal): string {
  const head = `${terminal.style("bold", "Do these words say so?")}  ${score.toFixed(2)}: ${why}\n`;
  const shown = printClaim(index, { ...claim, status: evidence.status, evidence: [evidence] }, 1, terminal);
  return `${head}${shown.replace(/^(?=.)/gm, "  ")}`;
}
