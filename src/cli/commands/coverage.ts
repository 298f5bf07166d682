import type { Command } from "commander";
import type { Coverage, Gap } from "../../pipeline/coverage.ts";
import { count } from "../count.ts";
import { parseWhole } from "../parse-options.ts";
import { printJson, toLine } from "../printable.ts";
import { readSchema } from "../read-schema.ts";
import type { Terminal } from "../terminal.ts";

interface Flags {
  readonly schema?: string;
  readonly limit: number;
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  countersign coverage                     where corpus/ may say more than is read from it
  countersign coverage ~/texts --limit 20
  countersign coverage --json | jq -r '.gaps[].words[].word' | sort | uniq -c | sort -rn

Each sentence comes with its document and number, as "countersign explain DOCUMENT NUMBER" takes them.`;

export function addCoverage(program: Command, terminal: Terminal): void {
  program
    .command("coverage")
    .summary("sentences that say nothing yet: the work list for the next rule")
    .description(
      "Lists the sentences that have a word of a frame, or two entities, and of which no claim was made; the most promising first.",
    )
    .argument("[folder]", "the texts", "corpus")
    .option("--schema <file>", "entity types and predicates of your own, as YAML or JSON")
    .option("--limit <n>", "how many sentences to print", parseWhole("--limit", 1, 1_000_000), 50)
    .option("--json", "print all of them with all that is known as JSON")
    .addHelpText("after", EXAMPLES)
    .action((folder: string, flags: Flags) => coverage(folder, flags, terminal));
}

async function coverage(folder: string, flags: Flags, terminal: Terminal): Promise<void> {
  const schema = await readSchema(flags.schema);
  terminal.progress("Reading …");
  const [{ measureCoverage }, { readSources }, { readLexicon }] = await Promise.all([
    import("../../pipeline/coverage.ts"),
    import("../../pipeline/ingest/read-sources.ts"),
    import("../../lexicon/lexicon.ts"),
  ]);
  const { sources } = await readSources(folder, "");
  const measured = await measureCoverage(sources, { schema, lexicon: readLexicon() }, (done, total) =>
    terminal.progress(`Reading: ${done} of ${total}`),
  );
  if (flags.json) return terminal.print(printJson(measured));
  const shown = measured.gaps.slice(0, flags.limit);
  terminal.print(`${[...shown.map((gap) => printGap(gap, terminal)), describe(measured)].join("\n")}\n`);
  const left = measured.gaps.length - shown.length;
  if (left > 0) terminal.note(`${count(left, "sentence")} of less promise not printed, see --limit`);
}

function printGap({ path, sentence, text, words, entities, promise }: Gap, terminal: Terminal): string {
  const missed = words.map(({ word, predicate, missing }) => `${word}: ${predicate} without ${missing}`);
  const lines = [
    `${terminal.style("bold", `${path} ${sentence}`)}  promise ${promise}`,
    `  “${toLine(text)}”`,
    ...(missed.length > 0 ? [`  ${toLine(missed.join(" · "))}`] : []),
    `  ${terminal.style("dim", entities.length > 0 ? entities.join(" · ") : "no entity")}`,
  ];
  return `${lines.join("\n")}\n`;
}

function describe({ sentences, withClaim, withWord, withEntities, gaps }: Coverage): string {
  const shares = `${withWord} with a word of a frame, ${withEntities} with two entities`;
  return `${count(sentences, "sentence")}: ${withClaim} say a claim, ${gaps.length} may say more (${shares})`;
}
