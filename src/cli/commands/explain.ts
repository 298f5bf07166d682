import { existsSync } from "node:fs";
import type { Command } from "commander";
import type { Source } from "../../domain/document.ts";
import { documentId, sha256Of } from "../../domain/ids.ts";
import { fileSkipped, nothingToRead } from "../messages.ts";
import { toPrintable } from "../printable.ts";
import { readSchema } from "../read-schema.ts";
import type { Terminal } from "../terminal.ts";

interface Flags {
  readonly schema?: string;
}

const EXAMPLES = `
Examples:
  countersign explain "The State Duma ratified the RELOS agreement on December 2, 2025."
  countersign explain corpus/001_fcadf1fa4399e8df.txt | less

A block a sentence: S its place and words, T tokens with their parts of speech, M mentions with type and rule,
C claims with status, values and rule.`;

export function addExplain(program: Command, terminal: Terminal): void {
  program
    .command("explain")
    .summary("how a sentence or a file is read")
    .description(
      "Prints what each stage makes of a text: sentences, tokens, mentions and claims, with the rules at work.",
    )
    .argument("<text>", "a sentence, or the path of a file")
    .option("--schema <file>", "entity types and predicates of your own, as YAML or JSON")
    .addHelpText("after", EXAMPLES)
    .action((text: string, flags: Flags) => explainText(text, flags, terminal));
}

async function explainText(text: string, flags: Flags, terminal: Terminal): Promise<void> {
  const schema = await readSchema(flags.schema);
  const source = existsSync(text) ? await readFile(text) : toSource(text);
  terminal.progress("Reading …");
  const [{ explain }, { readLexicon }] = await Promise.all([
    import("../../pipeline/explain.ts"),
    import("../../lexicon/lexicon.ts"),
  ]);
  const explained = await explain(source, { schema, lexicon: readLexicon() });
  if (explained === "") throw nothingToRead();
  terminal.print(toPrintable(explained));
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
