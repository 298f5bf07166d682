import { readFile } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import type { Command } from "commander";
import { printConll } from "../../pipeline/annotate/print-conll.ts";
import { fileNotRead } from "../messages.ts";
import { addModelFlags, type ModelFlags, toNameModel } from "../model-flags.ts";
import { printJson, toPrintable } from "../printable.ts";
import type { Terminal } from "../terminal.ts";

interface Flags extends ModelFlags {
  readonly conll?: true;
  readonly tokens?: true;
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  countersign annotate --conll < article.txt
  countersign annotate article.txt --json
  echo "The Duma did n't ratify it ." | countersign annotate --tokens`;

export function addAnnotate(program: Command, terminal: Terminal): void {
  const command = program
    .command("annotate")
    .summary("show how the model reads a text")
    .description(
      "Prints the sentences of a text as CoNLL-U: tokens with part of speech, dependency tree and, in the last column, the name that each is part of (Entity=B-Person). Without a file it reads what is sent to it.",
    )
    .argument("[file]", "the text (default: standard input)")
    .option("--conll", "print CoNLL-U, as it does anyway")
    .option("--json", "print sentences with all that is known of each token as JSON")
    .option("--tokens", "the text is cut already: a sentence a line, its tokens between spaces");
  addModelFlags(command)
    .addHelpText("after", EXAMPLES)
    .action((file: string | undefined, flags: Flags) => annotate(file, flags, terminal));
}

async function annotate(file: string | undefined, flags: Flags, terminal: Terminal): Promise<void> {
  const text = file === undefined ? await readAll(process.stdin) : await readInput(file);
  const { nameModel } = toNameModel(flags);
  // Imported only here: no other command that starts should wait for its dictionaries.
  const { findAnnotator } = await import("../../pipeline/annotate/annotate.ts");
  const annotator = await findAnnotator(nameModel);
  const [sentences = []] = flags.tokens
    ? [await annotator.annotateTokens(text)]
    : await annotator.annotate([{ text, boilerplate: [] }]);
  terminal.print(flags.json ? printJson(sentences) : toPrintable(printConll(text, sentences)));
}

function readInput(file: string): Promise<string> {
  return readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw fileNotRead(file, error.code);
  });
}
