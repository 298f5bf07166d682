import type { Command } from "commander";
import { type Claim, isRelation } from "../../domain/claim.ts";
import type { EntityId } from "../../domain/ids.ts";
import { findPath } from "../../query/find-path.ts";
import { chooseEntity } from "../choose-entity.ts";
import { noPath } from "../messages.ts";
import { openGraph } from "../open-graph.ts";
import { parseWhole } from "../parse-options.ts";
import { printClaim } from "../print-claim.ts";
import { printJson } from "../printable.ts";
import type { Terminal } from "../terminal.ts";

interface Flags {
  readonly max?: number;
  readonly quotes: number;
  readonly graph: string;
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  countersign path "Vladimir Putin" Su-57
  countersign path Rosneft RELOS --max 4
  countersign path India "Federation Council" --json`;

export function addPath(program: Command, terminal: Terminal): void {
  program
    .command("path")
    .summary("the shortest chain of claims between two entities")
    .description(
      "Prints the shortest chain of claims between two entities, whichever way each claim points, with the words.",
    )
    .argument("<from>", "any name of an entity, Type:Name, or its id")
    .argument("<to>", "the same for the other")
    .option("--max <steps>", "the longest chain to look for, 1 to 99", parseWhole("--max", 1, 99))
    .option("--quotes <number>", "quotes to print under each claim", parseWhole("--quotes", 0, 999), 1)
    .option("--graph <folder>", "the folder that a build wrote", "graph")
    .option("--json", "print entities and claims as JSON, with all quotes")
    .addHelpText("after", EXAMPLES)
    .action((from: string, to: string, flags: Flags) => printPath(from, to, flags, terminal));
}

async function printPath(fromName: string, toName: string, flags: Flags, terminal: Terminal): Promise<void> {
  const index = await openGraph(flags.graph);
  const from = chooseEntity(index, fromName);
  const to = chooseEntity(index, toName);
  const claims = findPath(index, from.id, to.id, flags.max === undefined ? {} : { maxHops: flags.max });
  if (!claims) throw noPath(from.name, to.name, flags.max);
  if (flags.json) return terminal.print(printJson({ from, to, entities: endsOf(claims).map(index.entity), claims }));
  terminal.print(claims.map((claim) => printClaim(index, claim, flags.quotes, terminal)).join("\n"));
  if (claims.length === 0) terminal.note("Both names stand for the same entity.");
}

function endsOf(claims: readonly Claim[]): readonly EntityId[] {
  return [...new Set(claims.flatMap((claim) => (isRelation(claim) ? [claim.subject, claim.object] : [claim.subject])))];
}
