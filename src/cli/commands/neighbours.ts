import type { Command } from "commander";
import { Option } from "commander";
import type { Claim } from "../../domain/claim.ts";
import { compareText } from "../../domain/ids.ts";
import type { GraphIndex } from "../../query/graph-index.ts";
import { findNeighbours, type Neighbourhood, type NeighbourOptions } from "../../query/neighbours.ts";
import { chooseEntity } from "../choose-entity.ts";
import { count } from "../count.ts";
import { openGraph } from "../open-graph.ts";
import { checkNames, collectNames, parseWhole } from "../parse-options.ts";
import { printClaim } from "../print-claim.ts";
import { printEntity } from "../print-entity.ts";
import { printJson } from "../printable.ts";
import type { Terminal } from "../terminal.ts";

interface Flags {
  readonly hops: number;
  readonly type?: readonly string[];
  readonly predicate?: readonly string[];
  readonly direction: "out" | "in" | "both";
  readonly quotes: number;
  readonly graph: string;
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  countersign neighbours RELOS
  countersign neighbours "Vinay Kumar" --hops 2 --type Agreement,Country
  countersign neighbours Country:Russia --predicate RATIFIED --direction out
  countersign neighbours putin --json | jq '.claims[].predicate'`;

export function addNeighbours(program: Command, terminal: Terminal): void {
  program
    .command("neighbours")
    .summary("what is said about an entity, with the words")
    .description(
      "Prints what the sources say about an entity and about what lies around it, each claim with its words.",
    )
    .argument("<name>", "any name of the entity, Type:Name, or its id")
    .option("--hops <number>", "how many steps to go, 0 to 9", parseWhole("--hops", 0, 9), 1)
    .option("--type <names>", "only steps to entities of these types", collectNames)
    .option("--predicate <names>", "only claims of these predicates", collectNames)
    .addOption(
      new Option("--direction <which>", "follow claims from subject to object, the other way, or both")
        .choices(["out", "in", "both"])
        .default("both"),
    )
    .option("--quotes <number>", "quotes to print under each claim", parseWhole("--quotes", 0, 999), 1)
    .option("--graph <folder>", "the folder that a build wrote", "graph")
    .option("--json", "print entities and claims as JSON, with all quotes")
    .addHelpText("after", EXAMPLES)
    .action((name: string, flags: Flags) => printNeighbours(name, flags, terminal));
}

async function printNeighbours(name: string, flags: Flags, terminal: Terminal): Promise<void> {
  const index = await openGraph(flags.graph);
  const start = chooseEntity(index, name);
  const found = findNeighbours(index, start.id, toOptions(index, flags));
  if (flags.json) return terminal.print(printJson({ start, ...toRecords(index, found) }));
  const claims = [...found.claims].sort((a, b) => compareClaims(a, b, found, index));
  terminal.print(printEntity(start, terminal));
  for (const claim of claims) terminal.print(`\n${printClaim(index, claim, flags.quotes, terminal)}`);
  terminal.note(`${count(claims.length, "claim")} among ${count(found.distances.size, "entity")}`);
}

function toOptions(index: GraphIndex, flags: Flags): NeighbourOptions {
  return {
    hops: flags.hops,
    direction: flags.direction,
    ...(flags.type && { types: checkNames(index.schema, "type", flags.type) }),
    ...(flags.predicate && { predicates: checkNames(index.schema, "predicate", flags.predicate) }),
  };
}

function toRecords(index: GraphIndex, { distances, claims }: Neighbourhood): object {
  return { entities: [...distances].map(([id, distance]) => ({ ...index.entity(id), distance })), claims };
}

/** Near ones first, then in the schema's order of predicates, then the best documented. */
function compareClaims(a: Claim, b: Claim, { distances }: Neighbourhood, { schema }: GraphIndex): number {
  const reach = (claim: Claim) =>
    Math.max(distances.get(claim.subject) ?? 0, distances.get(claim.object ?? claim.subject) ?? 0);
  const rank = (claim: Claim) => schema.predicates.findIndex(({ name }) => name === claim.predicate);
  return reach(a) - reach(b) || rank(a) - rank(b) || b.documents - a.documents || compareText(a.id, b.id);
}
