import type { Claim, Evidence } from "../domain/claim.ts";
import type { Source } from "../domain/document.ts";
import type { Mention } from "../domain/entity.ts";
import type { Graph } from "../domain/graph.ts";
import type { Sentence } from "../domain/sentence.ts";
import { compareSpans, containsSpan, textOf } from "../domain/span.ts";
import type { Knowledge } from "../lexicon/knowledge.ts";
import { annotate } from "./annotate/annotate.ts";
import { extract } from "./pipeline.ts";

/**
 * What every stage made of a source, for people: a block a sentence with its tokens and tags (T), its mentions with what they
 * refer to (M) and its claims (C), each with its place in the text and the rule that read it.
 */
export async function explain(source: Source, knowledge: Knowledge): Promise<string> {
  const [sentences = []] = await annotate([source]);
  const graph = extract(source, sentences, knowledge);
  return sentences.map((sentence) => explainSentence(sentence, source, graph)).join("\n");
}

function explainSentence(sentence: Sentence, source: Source, graph: Graph): string {
  const mentions = graph.mentions.filter((mention) => containsSpan(sentence, mention)).sort(compareSpans);
  const claims = graph.claims.flatMap((claim) => {
    const inside = claim.evidence.filter((evidence) => containsSpan(sentence, evidence));
    return inside.map((evidence) => printClaim(claim, evidence, graph));
  });
  return [
    `S${sentence.index}  ${place(sentence)}  ${oneLine(textOf(source.text, sentence))}`,
    `  T  ${sentence.tokens.map((token) => `${oneLine(token.text)}/${token.tag}`).join(" ")}`,
    ...mentions.map((mention) => printMention(mention, graph)),
    ...claims.sort(),
    "",
  ].join("\n");
}

function printMention(mention: Mention, graph: Graph): string {
  const entity = graph.entities.find(({ id }) => id === mention.entity);
  const refers = mention.text === entity?.name ? "" : ` = ${entity?.name}`;
  return `  M  ${place(mention)}  ${entity?.type}  ${oneLine(mention.text)}${refers}  ${mention.rule}`;
}

function printClaim(claim: Claim, evidence: Evidence, graph: Graph): string {
  const nameOf = (id: string | undefined) => graph.entities.find((entity) => entity.id === id)?.name ?? "?";
  const values = Object.entries(evidence.values ?? {}).map(([name, value]) => `${name}=${value}`);
  const said = evidence.attribution ? [`by=${nameOf(evidence.attribution)}`] : [];
  const date = evidence.date ? [`date=${evidence.date}`] : [];
  const other = claim.object === undefined ? claim.value : nameOf(claim.object);
  return [
    "  C",
    nameOf(claim.subject),
    claim.predicate,
    other,
    evidence.status,
    ...date,
    ...values,
    ...said,
    evidence.rule,
  ].join("  ");
}

function place({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}..${end}`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, " ");
}
