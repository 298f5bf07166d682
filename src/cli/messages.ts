import { CliError } from "./cli-error.ts";
import { count } from "./count.ts";
import { EXIT } from "./exit-code.ts";

/** Every sentence in which a command says no. Those of the rooms below say theirs themselves. */

export function noEntity(name: string, suggestions: readonly string[]): CliError {
  const hint =
    suggestions.length > 0
      ? `Did you mean ${listNames(suggestions)}?`
      : "Look for it in entities.jsonl, or in the explorer.";
  return new CliError(EXIT.no, `The graph has no entity called "${name}". ${hint}`);
}

/** `choices`: how to name each of them so that it is the only one. */
export function severalEntities(name: string, choices: readonly string[]): CliError {
  const lines = choices.map((choice) => `  ${choice}`).join("\n");
  return new CliError(
    EXIT.use,
    `"${name}" fits several entities. Name one of them by what stands first on its line:\n${lines}`,
  );
}

export function noPath(from: string, to: string, maxHops: number | undefined): CliError {
  const within = maxHops === undefined ? "" : ` within ${count(maxHops, "step")}. A larger --max may find one`;
  return new CliError(EXIT.no, `No chain of claims leads from ${from} to ${to}${within}.`);
}

export function noWords(words: string): CliError {
  return new CliError(
    EXIT.no,
    `No source reads "${words}". Case and diacritics do not matter; fewer or shorter words find more.`,
  );
}

export function noLetters(found: string): CliError {
  return new CliError(EXIT.use, `There is nothing to search for in "${found}". Name words of a source.`);
}

export function unknownName(
  kind: "type" | "predicate",
  name: string,
  known: readonly string[],
  nearest: string | undefined,
): CliError {
  const hint = nearest ? `Did you mean ${nearest}?` : `It has ${listNames(known)}.`;
  return new CliError(EXIT.use, `The schema of this graph has no ${kind} ${name}. ${hint}`);
}

export function notANumber(flag: string, found: string, least: number, most: number): CliError {
  return new CliError(EXIT.use, `${flag} takes a whole number from ${least} to ${most}, not "${found}".`);
}

export function notVerified(problems: number): CliError {
  return new CliError(EXIT.no, `The graph does not hold: ${count(problems, "problem")} found.`);
}

export function filesSkipped(count: number): CliError {
  return new CliError(
    EXIT.no,
    `${count === 1 ? "1 file was" : `${count} files were`} skipped, and --strict allows none. The graph was written without them.`,
  );
}

export function fileNotRead(path: string, code: string | undefined): CliError {
  return new CliError(EXIT.input, `${path} cannot be read: ${reasonOf(code)}.`);
}

export function fileSkipped(path: string, reason: string): CliError {
  return new CliError(EXIT.input, `${path} ${reason}.`);
}

export function nothingToRead(): CliError {
  return new CliError(
    EXIT.no,
    "There is no sentence in this text. Give one between quotation marks, or the path of a file.",
  );
}

export function graphWithoutGold(folder: string): CliError {
  return new CliError(EXIT.use, `There is no gold for ${folder}. Name each graph and then its gold, in pairs.`);
}

export function noTerminal(): CliError {
  return new CliError(
    EXIT.use,
    "A review asks a person at a terminal, and here nobody types. --list and --json print the questions.",
  );
}

export function otherModel(graph: string, model: string): CliError {
  return new CliError(
    EXIT.use,
    `${graph} was built with ${model}, and a decision would build it with the model here. Review it with "countersign start" and the flags of its build, or leave out --corpus.`,
  );
}

export function otherCorpus(graph: string, corpus: string): CliError {
  return new CliError(
    EXIT.use,
    `No document of ${graph} lies in ${corpus}, so decisions there would be about other texts. Name the folder that the graph was built of.`,
  );
}

export function noSentence(number: number, last: number): CliError {
  return new CliError(EXIT.no, `There is no sentence ${number}; they are numbered from 0 to ${last}.`);
}

export function fileNotWritten(path: string, code: string | undefined): CliError {
  return new CliError(EXIT.input, `${path} cannot be written: ${reasonOf(code)}. Name another place.`);
}

export function systemSaysNo(path: string | undefined, code: string): CliError {
  return new CliError(EXIT.input, `${path ?? "The system"}: ${reasonOf(code)}.`);
}

export function tooMuchForATerminal(format: string): CliError {
  return new CliError(
    EXIT.use,
    `A ${format} file is not for reading on a terminal. Name a file with --out, or send it on with | or >.`,
  );
}

export function needsFolder(format: string, files: number): CliError {
  return new CliError(EXIT.use, `The format ${format} has ${files} files. Name a folder for them with --out.`);
}

export function pageNotBuilt(folder: string): CliError {
  return new CliError(EXIT.input, `The explorer's page is not in ${folder}. Build it with "npm run build".`);
}

export function needsSite(flag: string): CliError {
  return new CliError(EXIT.use, `${flag} is a way to write a site. Name where to with --site.`);
}

export function needsPack(flag: string): CliError {
  return new CliError(EXIT.use, `${flag} is a way to write an evidence pack. Name its file with --pack.`);
}

export function siteInGraph(folder: string, graph: string): CliError {
  return new CliError(EXIT.use, `${folder} lies in the graph ${graph}, which holds nothing else. Name another place.`);
}

export function siteNotAFolder(path: string): CliError {
  return new CliError(
    EXIT.input,
    `${path} is a file, and a site needs a folder. Name another one, or add --single-file.`,
  );
}

export function noSite(folder: string, marker: string): CliError {
  return new CliError(
    EXIT.input,
    `${folder} is not empty and has no ${marker} of Countersign, so it is not replaced. Empty it, or name another folder.`,
  );
}

export function foreignFileInSite(folder: string, file: string): CliError {
  return new CliError(
    EXIT.input,
    `${folder} holds ${JSON.stringify(file)}, which Countersign did not write, so it is not replaced. Move that file away, or name another folder.`,
  );
}

export function notOurPage(path: string): CliError {
  return new CliError(
    EXIT.input,
    `${path} is there already, and Countersign did not write it, so it is not replaced. Name another file.`,
  );
}

export function notAParameter(text: string): CliError {
  return new CliError(
    EXIT.use,
    `--param takes name=value, as --param name=Putin or --param 'list=[1, 2]', not "${text}".`,
  );
}

export function noQuery(): CliError {
  return new CliError(
    EXIT.use,
    "There is no query. Give one between quotation marks, with --file, or on the standard input; on a terminal, nothing at all opens a prompt.",
  );
}

export function twoQueries(): CliError {
  return new CliError(EXIT.use, "A query comes as an argument or with --file, not both.");
}

export function twoForms(first: string, second: string): CliError {
  return new CliError(EXIT.use, `${first} and ${second} cannot go together. Choose one.`);
}

/** `printed`: what is wrong and the way out, and below it the line with the place underlined. */
export function wrongQuery(line: number, column: number, printed: string): CliError {
  return new CliError(EXIT.use, `Line ${line}, column ${column}: ${printed}`);
}

export function queryStopped(message: string, code: string): CliError {
  return new CliError(EXIT.no, code === "too-slow" ? `${message} --limit-time gives it longer.` : message);
}

export function noQuotes(): string {
  return "No row comes of a claim, so there are no quotes. Match relationships, or return them.";
}

export function ourMistake(error: unknown): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a mistake in Countersign, not in your input. Please report it with these lines:\n${trace}`;
}

function reasonOf(code: string | undefined): string {
  const reasons: Readonly<Record<string, string>> = {
    EACCES: "you have no right to it",
    EISDIR: "it is a folder, and a file was expected",
    EMFILE: "too many files are open",
    ENOENT: "it is not there",
    ENOSPC: "the disk is full",
    ENOTDIR: "it is a file, and a folder was expected",
    EPERM: "the system does not allow it",
    EROFS: "the disk is read-only",
  };
  return reasons[code ?? ""] ?? `the system says ${code ?? "no"}`;
}

function listNames(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
