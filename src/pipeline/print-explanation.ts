import type { Candidate, Mention } from "../domain/entity.ts";
import { type Span, textOf } from "../domain/span.ts";
import type { Schema } from "../schema/schema.ts";
import type { ExplainedSentence } from "./explain.ts";
import { printTree } from "./print-tree.ts";
import type { Attempt } from "./relate/match-frame.ts";

/**
 * A block for a sentence, each line with its place and the rule at work: its tree (T), its mentions and what they refer to (M),
 * its claims (C), and the frames that have a word in it and found nothing, with the reason (N).
 */
export function printExplanation(explained: ExplainedSentence, schema: Schema): string {
  const { mentions, unresolved, attempts } = explained;
  return printBlock(explained, [
    ...printTree(explained.sentence).map((line) => `  T  ${line}`),
    ...mentions.map((mention) => `${printMention(mention, explained)}${printAntecedent(mention, explained)}`),
    ...unresolved.map((candidate) => printUnresolved(candidate, explained)),
    ...printClaims(explained),
    ...attempts
      .filter(({ matches }) => matches.length === 0)
      .map((attempt) => printNearMiss(attempt, explained, schema)),
  ]);
}

/** The same without tree, antecedents and what was not found. */
export function printBriefly(explained: ExplainedSentence): string {
  const { sentence, mentions } = explained;
  return printBlock(explained, [
    `  T  ${sentence.tokens.map((token) => `${oneLine(token.text)}/${token.tag}`).join(" ")}`,
    ...mentions.map((mention) => printMention(mention, explained)),
    ...printClaims(explained),
  ]);
}

function printBlock({ sentence, source }: ExplainedSentence, lines: readonly string[]): string {
  const head = `S${sentence.index}  ${place(sentence)}  ${oneLine(textOf(source.text, sentence))}`;
  return `${[head, ...lines].join("\n")}\n`;
}

function printMention(mention: Mention, { findEntity }: ExplainedSentence): string {
  const entity = findEntity(mention.entity);
  const refers = mention.text === entity?.name ? "" : ` = ${entity?.name}`;
  return `  M  ${place(mention)}  ${entity?.type}  ${oneLine(mention.text)}${refers}  ${mention.rule}`;
}

function printAntecedent({ antecedent }: Mention, { source }: ExplainedSentence): string {
  return antecedent ? `  takes up ${place(antecedent)} “${oneLine(textOf(source.text, antecedent))}”` : "";
}

function printUnresolved(candidate: Candidate, { source }: ExplainedSentence): string {
  const words = oneLine(textOf(source.text, candidate));
  return `  M  ${place(candidate)}  ${candidate.type}  ${words}  ${candidate.rule}  takes up nothing`;
}

function printClaims({ said, findEntity }: ExplainedSentence): readonly string[] {
  const nameOf = (id: string | undefined) => findEntity(id)?.name ?? "?";
  const lines = said.map(({ claim, evidence }) => {
    const values = Object.entries(evidence.values ?? {}).map(([name, value]) => `${name}=${value}`);
    const speaker = evidence.attribution ? [`by=${nameOf(evidence.attribution)}`] : [];
    const date = evidence.date ? [`date=${evidence.date}`] : [];
    const other = claim.object === undefined ? claim.value : nameOf(claim.object);
    const ends = [nameOf(claim.subject), claim.predicate, other];
    return ["  C", ...ends, evidence.status, ...date, ...values, ...speaker, evidence.rule].join("  ");
  });
  return lines.sort();
}

function printNearMiss({ frame, trigger, missing }: Attempt, { sentence }: ExplainedSentence, schema: Schema): string {
  const token = sentence.tokens[trigger];
  const predicate = schema.findPredicate(frame.predicate);
  const subject = `subject (${orList(frame.subjects ?? predicate?.subjects ?? [])})`;
  const object = `object (${orList(frame.objects ?? predicate?.objects ?? [])})`;
  const reasons = {
    "needed words": "in another form, or without the words it needs",
    subject: `no ${subject}`,
    object: `no ${object}`,
    "subject and object": `no ${subject}, no ${object}`,
    "two different ends": "no two ends that go together",
  };
  const reason = reasons[missing ?? "two different ends"];
  return `  N  ${token ? place(token) : ""}  ${oneLine(token?.text ?? "")}  ${frame.predicate}: ${reason}  ${frame.id}`;
}

function orList(names: readonly string[]): string {
  return names.join(" or ");
}

function place({ start, end }: Span): string {
  return `${start}..${end}`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, " ");
}
