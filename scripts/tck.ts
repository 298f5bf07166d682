import { deviations } from "../test/query/tck/deviations.ts";
import { type Outcome, runTck } from "../test/query/tck/run-tck.ts";

/**
 * `npm run tck -- <folder> [--json] [--only "Match1 [3]"]`: runs openCypher's TCK over the query engine. Fails where an
 * example fails that `deviations.ts` does not name, and where one passes that it does name.
 */
const args = process.argv.slice(2);
const folder = args.find((argument, index) => !argument.startsWith("--") && args[index - 1] !== "--only");
if (folder === undefined) {
  console.error("Which folder? It holds features/ and graphs/: npm run tck -- <folder> [--json] [--only <id>]");
  process.exit(2);
}

const onlyAt = args.indexOf("--only");
const outcomes = runTck(folder, onlyAt < 0 ? "" : args[onlyAt + 1]);
const run = outcomes.filter(({ result }) => result !== "writing");
const undeclared = run.filter(({ id, result }) => result === "failed" && !deviations.has(id));
const outdated = run.filter(({ id, result }) => result === "passed" && deviations.has(id));

for (const { area, id, name, problem } of run.filter(({ result }) => result === "failed")) {
  const reason = deviations.get(id) ?? "NOT DECLARED";
  console.log(`${area} ${id} ${name}\n  ${reason}\n  ${problem}`);
}
for (const { id } of outdated) console.log(`${id} passes: take it out of deviations.ts`);

const areas = groupByArea(run);
for (const [area, { passed, total }] of areas) console.log(`${area.padEnd(42)} ${passed}/${total}`);
const isTemporal = ({ area }: Outcome) => area === "expressions/temporal";
console.log(`not temporal ${printShare(run.filter((outcome) => !isTemporal(outcome)))}`);
console.log(`temporal     ${printShare(run.filter(isTemporal))}`);
console.log(`${outcomes.length - run.length} examples write and are no part of a read-only language`);
if (args.includes("--json")) console.log(JSON.stringify({ areas: Object.fromEntries(areas) }));
process.exitCode = undeclared.length + outdated.length > 0 ? 1 : 0;

function groupByArea(all: readonly Outcome[]): Map<string, { passed: number; total: number }> {
  const found = new Map<string, { passed: number; total: number }>();
  for (const { area, result } of all) {
    const { passed, total } = found.get(area) ?? { passed: 0, total: 0 };
    found.set(area, { passed: passed + (result === "passed" ? 1 : 0), total: total + 1 });
  }
  return found;
}

function printShare(some: readonly Outcome[]): string {
  const passed = some.filter(({ result }) => result === "passed").length;
  return `${passed}/${some.length} (${((100 * passed) / Math.max(1, some.length)).toFixed(1)} %)`;
}
