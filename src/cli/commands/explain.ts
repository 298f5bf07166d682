import { existsSync } from "node:fs";
import type { Command } from "commander";
import type { Source } from "../../domain/document.ts";
import { documentId, sha256Of } from "../../domain/ids.ts";
import { fileSkipped, noSentence, nothingToRead } from "../messages.ts";
import { parseWhole } from "../parse-options.ts";
import { toPrintable } from "../printable.ts";
import { readSchema } from "../read-schema.ts";
import type { Terminal } from "../terminal.ts";

interface Flags {
  readonly brief?: true;
  readonly schema?: string;
}

const EXAMPLES = `
Examples:
  countersign explain "The State Duma ratified the RELOS agreement on December 2, 2025."
  countersign explain corpus/001_fcadf1fa4399e8df.txt 4
  countersign explain corpus/001_fcadf1fa4399e8df.txt --brief | less

A block a sentence: S its number, place and words; T its tree, each token below the one it hangs on; M mentions with type, rule and
what they refer to; C claims with status, values and rule; N what nearly was a claim: a frame found its word, and what it missed.`;

export function addExplain(program: Command, terminal: Terminal): void {
  program
    .command("explain")
    .summary("how a sentence or a file is read")
    .description(
      "Prints what each stage makes of a text: sentences, trees, mentions, claims and what nearly was one, with the rules at work.",
    )
    .argument("<text>", "a sentence, or the path of a file")
    .argument("[sentence]", "the number of the one sentence to print", parseWhole("The sentence", 0, 999_999_999))
    .option("--brief", "tokens in a line, and only what was found")
    .option("--schema <file>", "entity types and predicates of your own, as YAML or JSON")
    .addHelpText("after", EXAMPLES)
    .action((text: string, sentence: number | undefined, flags: Flags) =>
      explainText({ text, sentence }, flags, terminal),
    );
}

interface Asked {
  readonly text: string;
  readonly sentence: number | undefined;
}

async function explainText({ text, sentence }: Asked, flags: Flags, terminal: Terminal): Promise<void> {
  const schema = await readSchema(flags.schema);
  const source = existsSync(text) ? await readFile(text) : toSource(text);
  terminal.progress("Reading …");
  const [{ explain }, { printBriefly, printExplanation }, { readLexicon }] = await Promise.all([
    import("../../pipeline/explain.ts"),
    import("../../pipeline/print-explanation.ts"),
    import("../../lexicon/lexicon.ts"),
  ]);
  const explained = await explain(source, { schema, lexicon: readLexicon() });
  if (explained.length === 0) throw nothingToRead();
  const asked = explained.filter((_, index) => index === (sentence ?? index));
  if (asked.length === 0) throw noSentence(sentence ?? 0, explained.length - 1);
  const blocks = asked.map((each) => (flags.brief ? printBriefly(each) : printExplanation(each, schema)));
  terminal.print(toPrintable(blocks.join("\n")));
}

/** With what is known of it from a `sources.yaml` beside it, as a build would read it. */
async function readFile(path: string): Promise<Source> {
  const { readSources } = await import("../../pipeline/ingest/read-sources.ts");
  const { sources, skipped } = await readSources(path, "");
  const [source] = sources;
  if (!source) throw fileSkipped(path, skipped[0]?.reason ?? "holds no text");
  return source;
}

/** A text of which nothing else is known, its date neither. */
function toSource(text: string): Source {
  const sha256 = sha256Of(Buffer.from(text));
  const id = documentId(sha256);
  const document = { id, path: "", title: "", sha256, language: "en", characters: text.length };
  return { document, text, boilerplate: [] };
}
