import { type Decision, type FiledDecision, printVerdict, type Words } from "./decision.ts";

export const DECISIONS_FILE = "decisions.yaml";

/** A `decisions.yaml` that cannot be used; the message names the line and the way out. */
export class DecisionsError extends Error {
  override readonly name = "DecisionsError";
}

const LONGEST_WORDS = 60;

/** What stops a build. */

export function cannotRead(path: string, code: string): DecisionsError {
  return new DecisionsError(`${path} cannot be read (${code}).`);
}

export function notYaml(line: number, problem: string): DecisionsError {
  return new DecisionsError(`${place(line)}: this is not YAML: ${problem} Put texts with a colon or a # in quotes.`);
}

export function notAList(line: number): DecisionsError {
  return new DecisionsError(`${place(line)}: expected a list of decisions, each beginning with "- verdict:".`);
}

/** `entry`: where the decision stands, see `place`. */
export function badEntry(entry: string, where: string, problem: string): DecisionsError {
  const keys = "A decision has verdict, a, b (of two), who, why (or none) and when.";
  return new DecisionsError(`${entry}${where === "" ? "" : `, ${where}`}: ${problem}. ${keys}`);
}

export function unknownVerdict(entry: string, found: string): DecisionsError {
  const known = "same, not the same, is a TYPE, reject claim PREDICATE, confirm claim PREDICATE";
  return new DecisionsError(`${entry}: there is no verdict ${quoted(found)}. It can be: ${known}.`);
}

export function unknownName(
  entry: string,
  kind: "type" | "predicate",
  name: string,
  known: readonly string[],
): DecisionsError {
  return new DecisionsError(`${entry}: the schema has no ${kind} ${quoted(name)}. It has ${known.join(", ")}.`);
}

/** `decisions`: two, or a chain of which the last contradicts the others. */
export function contradiction(decisions: readonly FiledDecision[]): DecisionsError {
  const lines = [...decisions].sort((a, b) => a.line - b.line).map((decision) => `  ${describeDecision(decision)}`);
  return new DecisionsError(
    `${DECISIONS_FILE} contradicts itself; these cannot all hold. Take out what is wrong:\n${lines.join("\n")}`,
  );
}

/** What stops a change of decisions. */

export function badChange(where: string, problem: string): DecisionsError {
  return new DecisionsError(
    `A change of decisions has "add" and "remove"${where === "" ? "" : `; at ${where}`}: ${problem}.`,
  );
}

export function noSuchDecision(): DecisionsError {
  return new DecisionsError(
    `This decision is not in ${DECISIONS_FILE} any more. Load the page again to see which are.`,
  );
}

/** Why a decision comes to nothing. */

export function noDocument(): string {
  return "no document of the corpus has these bytes";
}

export function noMention(words: Words, nearby: string | undefined): string {
  const hint = nearby === undefined ? "" : `; an entity is mentioned at ${nearby}`;
  return `no entity is mentioned at ${words.start}–${words.end}${hint}`;
}

export function otherWords(words: Words, found: string): string {
  return `at ${words.start}–${words.end} stands ${quoted(found)}`;
}

export function severalEntities(words: Words): string {
  return `${quoted(words.text)} stands for several entities there`;
}

export function oneInDocument(): string {
  return "within one document both are read as one entity, which a decision cannot part";
}

export function noSuchClaim(): string {
  return "these words tell no such claim";
}

/** `line 3: same, “Kumar” and “V. Kumar” (Ana, 2025-12-03)` */
export function describeDecision(decision: FiledDecision): string {
  return `line ${decision.line}: ${describeWords(decision)}`;
}

/** The same without its place. */
export function describeWords(decision: Decision): string {
  const words = "b" in decision && decision.b ? [decision.a, decision.b] : [decision.a];
  const quotes = words.map(({ text }) => quoted(text)).join(" and ");
  return `${printVerdict(decision)}, ${quotes} (${decision.who}, ${decision.when})`;
}

/** `decisions.yaml, line 3` */
export function place(line: number): string {
  return `${DECISIONS_FILE}, line ${line}`;
}

function quoted(words: string): string {
  const line = words.replace(/\s+/g, " ");
  return `“${line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS)} …` : line}”`;
}
