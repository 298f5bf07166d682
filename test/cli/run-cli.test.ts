import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "../../src/cli/run-cli.ts";
import { smallId } from "../fixtures/small-graph.ts";
import { writeSmallGraph } from "./graph-fixture.ts";
import { openMemoryTerminal } from "./memory-terminal.ts";

let folder: string;

beforeAll(async () => {
  folder = await writeSmallGraph();
  writeFileSync(join(folder, "text.txt"), "Modi met Putin in Moscow.");
  writeFileSync(join(folder, "tokens.txt"), "The Duma did n't ratify it .\n\nIt was late .\n");
  writeFileSync(join(folder, "empty.txt"), "");
  mkdirSync(join(folder, "gold"));
  writeFileSync(join(folder, "gold", "first.json"), JSON.stringify(GOLD));
  writeFileSync(join(folder, "signed.cypher"), "\uFEFFMATCH (p)-[:SIGNED]->() // who\nRETURN p.name;\n");
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What a reader who saw only one sentence of `first.txt` would note. */
const GOLD = {
  doc: "first.txt",
  entities: [
    { id: "1", type: "Person", name: "Vinay Kumar", aliases: [] },
    { id: "2", type: "Agreement", name: "RELOS", aliases: [] },
  ],
  relations: [{ s: "1", p: "SIGNED", o: "2", status: "asserted" }],
};

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line; `{}` in a word stands for the folder of the test. */
async function run(...words: string[]): Promise<Ran> {
  const terminal = openMemoryTerminal();
  const code = await runCli(
    words.map((word) => word.replace("{}", folder)),
    terminal,
  );
  return { code, out: terminal.out(), err: terminal.err() };
}

const IN_GRAPH = ["--graph", "{}/graph"];

/** Words, exit code, and what must stand in the result or, where nothing is printed as a result, among the remarks. */
const CASES: readonly (readonly [words: readonly string[], code: number, parts: readonly string[]])[] = [
  [["--version"], 0, ["0."]],
  [["--help"], 0, ["Usage: countersign", "Exit codes:", "verify"]],
  [["help", "export"], 0, ["Usage: countersign export", "Examples:"]],
  [[], 2, ["Usage: countersign"]],
  [["naighbours"], 2, ["unknown command 'naighbours'", "Did you mean neighbours?"]],
  [["path", "Putin"], 2, ["missing required argument 'to'"]],
  [["build", "--ouch"], 2, ["unknown option '--ouch'", "Did you mean --out?"]],
  [["serve", "--port", "http"], 2, ['--port takes a whole number from 0 to 65535, not "http"']],
  [["serve", "{}/nothing"], 3, ["nothing", "countersign build"]],

  [["annotate", "{}/text.txt"], 0, ["# sent_id = 1", "Entity=B-Person", "nsubj"]],
  [["annotate", "{}/tokens.txt", "--tokens"], 0, ["4\tn't\tnot\tPART", "# sent_id = 2"]],
  [["annotate", "{}/empty.txt", "--conll"], 0, []],
  [["annotate", "{}/nothing.txt"], 3, ["nothing.txt cannot be read: it is not there."]],
  [["annotate", "{}/text.txt", "--model", "{}/none"], 3, ["There is no folder", "--allow-downloads"]],
  [["build", "{}", "--model", "{}"], 3, ["has no config.json"]],

  [
    ["neighbours", "relos", ...IN_GRAPH],
    0,
    ["RELOS  Agreement", "State Duma ratified RELOS  denied", "Vladimir Putin: “"],
  ],
  [["neighbours", "Vinay Kumar", ...IN_GRAPH], 0, ["--02-18 · place Moscow · 1 document", "first.txt:79–129"]],
  [
    ["neighbours", "Narendra Modi", "--quotes", "2", ...IN_GRAPH],
    0,
    ["met Vladimir Putin", "“Putin met Modi on 3 December.”"],
  ],
  [["neighbours", "Citroen", ...IN_GRAPH], 0, ["Citroën  Organization"]],
  [["neighbours", "Country:Moscow", "--direction", "in", ...IN_GRAPH], 0, ["Russia  Country", "part of Russia"]],
  [["neighbours", "RELOS", "--type", "person", ...IN_GRAPH], 0, ["Vinay Kumar signed RELOS"]],
  [["neighbours", "RELOS", "--predicate", "signs", ...IN_GRAPH], 2, ["no predicate signs. Did you mean SIGNED?"]],
  [["neighbours", "Moscow", ...IN_GRAPH], 2, ["fits several", "Place:Moscow", "Country:Moscow"]],
  [
    ["neighbours", "Vladimr Putin", ...IN_GRAPH],
    1,
    ['no entity called "Vladimr Putin"', "Did you mean Vladimir Putin"],
  ],
  [["neighbours", "RELOS", "--graph", "{}/corpus"], 3, ["There is no graph in"]],

  [["path", "Vinay Kumar", "Russia", ...IN_GRAPH], 0, ["signed RELOS", "State Duma part of Russia"]],
  [["path", "Putin", "Vladimir Putin", ...IN_GRAPH], 0, ["the same entity"]],
  [["path", "Citroën", "RELOS", ...IN_GRAPH], 1, ["No chain of claims leads from Citroën to RELOS."]],
  [["path", "Vinay Kumar", "Russia", "--max", "1", ...IN_GRAPH], 1, ["within 1 step. A larger --max may find one."]],

  [
    ["query", "MATCH (p:Person)-[s:SIGNED]->(a) RETURN p, s, a", ...IN_GRAPH],
    0,
    ["(Vinay Kumar)  [:SIGNED --02-18]  (RELOS)"],
  ],
  [["query", "MATCH (n:Entity) RETURN count(*) AS n", ...IN_GRAPH], 0, ["n\n9\n", "1 row in "]],
  [["query", "MATCH (n:Nothing) RETURN n", ...IN_GRAPH], 2, ["Line 1, column 10: The schema has no label Nothing."]],
  [
    ["query", "RETURN '习近平' +\n\t'习' + zero AS sum", ...IN_GRAPH],
    2,
    ["Line 2, column 8: There is no variable zero", "\n2 |  '习' + zero AS sum\n            ^^^^"],
  ],
  [["query", "CREATE (n) RETURN n", ...IN_GRAPH], 2, ["CREATE would change the graph", "\n    ^^^^^^"]],
  [["query", "RETURN $name AS name", ...IN_GRAPH], 2, ["$name has no value"]],
  [["query", "RETURN $n + 1 AS n", "--param", "n=41", ...IN_GRAPH], 0, ["42"]],
  [["query", "RETURN 1", "--param", "41", ...IN_GRAPH], 2, ["--param takes name=value, as --param name=Putin"]],
  [
    [
      "query",
      "MATCH (a), (b), (c), (d), (e), (f), (g), (h), (i), (j) RETURN count(*)",
      "--limit-time",
      "1",
      ...IN_GRAPH,
    ],
    1,
    ["Stopped after 1 s.", "--limit-time gives it longer."],
  ],
  [["query", "RETURN 1", "--limit-time", "0", ...IN_GRAPH], 2, ["--limit-time takes a whole number from 1 to 86400"]],
  [["query", "--file", "{}/signed.cypher", ...IN_GRAPH], 0, ["Vinay Kumar"]],
  [["query", "RETURN 1", "--file", "{}/signed.cypher", ...IN_GRAPH], 2, ["as an argument or with --file, not both"]],
  [["query", "--file", "{}/nothing.cypher", ...IN_GRAPH], 3, ["nothing.cypher cannot be read: it is not there."]],
  [["query", ...IN_GRAPH], 2, ["There is no query."]],
  [["query", " ", ...IN_GRAPH], 2, ["There is no query."]],
  [["query", "RETURN 1", "--graph", "{}/corpus"], 3, ["There is no graph in"]],
  [["query", "RETURN 1", "--json", "--csv", ...IN_GRAPH], 2, ["--json and --csv cannot go together."]],
  [["query", "MATCH (p:Person) RETURN p", "--explain", ...IN_GRAPH], 0, ["NodeScan"]],
  [["query", "EXPLAIN MATCH (p:Person) RETURN p", ...IN_GRAPH], 0, ["NodeScan"]],
  [["query", "MATCH (p:Person) RETURN p", "--profile", ...IN_GRAPH], 0, ["NodeScan", "rows 3"]],
  [["query", "RETURN 'a\u001b[31mb' AS x", ...IN_GRAPH], 0, ["a\ufffd[31mb"]],

  [
    ["search", "vinay kumar", ...IN_GRAPH],
    0,
    ["Duma ratifies RELOS  first.txt:79–90\n", "Vinay Kumar signed RELOS in"],
  ],
  [["search", "CITROEN", "said", ...IN_GRAPH], 0, ["Citroën said nothing.", "1 place in 1 document\n"]],
  [["search", "relos", "--limit", "2", ...IN_GRAPH], 0, ["in 2 documents; 3 of them not printed, see --limit"]],
  [["search", "<i>is</i>", ...IN_GRAPH], 0, ["Deputies <say> no & go  folder/second.txt:", "<i>is</i>"]],
  [["search", "Trafalgar", ...IN_GRAPH], 1, ['No source reads "Trafalgar".']],
  [["search", " \u0301", ...IN_GRAPH], 2, ["There is nothing to search for"]],
  [["search", "relos", "--limit", "0", ...IN_GRAPH], 2, ["--limit takes a whole number from 1"]],
  [["search", "relos", "--graph", "{}/corpus"], 3, ["There is no graph in"]],

  [
    ["explain", "The State Duma ratified the RELOS agreement."],
    0,
    ["S0  0..44", "  T  ratified  VERB root\n  T  ├─ Duma", "  M  4..14", "RATIFIED"],
  ],
  [["explain", "The State Duma ratified it.", "--brief"], 0, ["  T  The/DET State/PROPN"]],
  [["explain", "{}/corpus/first.txt", "1"], 0, ["S1  ", "Vinay Kumar"]],
  [["explain", "It rains.", "1"], 1, ["There is no sentence 1; they are numbered from 0 to 0."]],
  [["explain", "It rains.", "first"], 2, ['The sentence takes a whole number from 0 to 999999999, not "first"']],
  [["explain", "{}/corpus/first.txt"], 0, ["S0  ", "Vinay Kumar"]],
  [["explain", "{}/gold/first.json"], 3, ["first.json is in a format that cannot be read"]],
  [["explain", "  "], 1, ["There is no sentence in this text."]],
  [["explain", "\u001b[31mRed\u001b[0m was signed."], 0, ["[31mRed\ufffd[0m was"]],

  [["coverage", "{}/corpus"], 0, [" may say more ("]],
  [["coverage", "{}/nothing"], 3, ["nothing cannot be read"]],
  [["coverage", "{}/corpus", "--limit", "0"], 2, ["--limit takes a whole number from 1"]],

  [["export", "{}/graph", "--format", "json"], 0, ['"claims"']],
  [["export", "{}/graph"], 0, ["<graphml", "</graphml>"]],
  [["export", "{}/graph", "--format", "csv"], 2, ["Name a folder for them with --out."]],
  [["export", "{}/graph", "--format", "yaml"], 2, ["Allowed choices are graphml, gexf, json, csv, cypher."]],
  [["export", "{}/graph", "--single-file"], 2, ["Name where to with --site."]],
  [["export", "{}/graph", "--quotes-only"], 2, ["Name where to with --site."]],
  [["export", "{}/graph", "--entity", "RELOS"], 2, ["Name its file with --pack."]],
  [["export", "{}/graph", "--site", "{}/site", "--format", "csv"], 2, ["cannot be used with option '--format <name>'"]],
  [["export", "{}/graph", "--pack", "{}/pack.html", "--entity", "RELOSS"], 1, ["Did you mean RELOS"]],
  [["export", "{}/graph", "--pack", "{}/corpus/first.txt"], 3, ["Countersign did not write it"]],
  [["export", "{}/graph", "--out", "{}/corpus"], 3, ["it is a folder, and a file was expected"]],

  [["verify", "{}/graph"], 0, ["11 quotes", "all hold"]],
  [["verify", "{}/graph", "--corpus", "{}/corpus"], 0, ["all hold"]],
  [["verify", "{}/nothing"], 3, ["There is no graph in"]],
  [
    ["score", "{}/graph", "{}/gold"],
    0,
    ["entities     P 0.250  R 1.000", "relations    P 0.250  R 1.000", "(1/4 predicted"],
  ],
  [["score", "{}/graph", "{}/gold", "--per-type"], 0, ["SIGNED"]],
  [["score", "{}/graph", "{}/gold", "--json"], 0, ['"not_asserted"']],
  [["score", "{}/graph", "{}/gold", "{}/graph", "{}/gold"], 0, ["\n\ncountersign-cli-", "(1/4 predicted"]],
  [["score", "{}/graph", "{}/gold", "--write", "{}/SCORES.md"], 0, ["wrote", "SCORES.md"]],
  [["score", "{}/graph", "{}/gold", "--write", "{}/graph"], 3, ["it is a folder, and a file was expected"]],
  [["score", "{}/graph", "{}/gold", "{}/graph"], 2, ["There is no gold for"]],
  [["score", "{}/graph", "{}/nothing"], 3, ["nothing is no folder"]],
  [["score", "{}/graph"], 2, ["missing required argument 'gold'"]],
  [["build", "{}/nothing", "--out", "{}/new"], 3, ["nothing cannot be read"]],
  [["build", "{}/corpus", "--out", "{}/corpus"], 3, ["--out"]],
  [
    ["build", "{}/corpus", "--out", "{}/new", "--schema", "{}/nothing"],
    3,
    ["nothing cannot be read: it is not there."],
  ],
];

test.each(CASES)("%j ends with %i", async (words, code, parts) => {
  const ran = await run(...words);
  expect(ran).toMatchObject({ code });
  for (const part of parts) expect(ran.out + ran.err).toContain(part);
  if (code !== 0) expect(ran.out).toBe("");
});

test("every command has help with examples and the exit codes", async () => {
  const { out } = await run("--help");
  const commands = [...out.matchAll(/^ {2}([a-z]+) \[/gm)].map((match) => match[1] ?? "");
  expect(commands.length).toBeGreaterThan(6);
  for (const command of commands.filter((name) => name !== "help")) {
    const help = await run(command, "--help");
    expect(help.code).toBe(0);
    expect(help.out).toMatch(/Examples:\n {2}countersign /);
    expect(help.out).toContain("Exit codes:");
  }
});

test("neighbours --json gives records with all their evidence", async () => {
  const { out, err } = await run("neighbours", "Modi", "--json", ...IN_GRAPH);
  const result = JSON.parse(out);
  expect(result.start.id).toBe(smallId("Narendra Modi"));
  expect(result.entities.map((entity: { name: string; distance: number }) => [entity.name, entity.distance])).toEqual([
    ["Narendra Modi", 0],
    ["Vladimir Putin", 1],
  ]);
  expect(result.claims[0].evidence).toHaveLength(2);
  expect(err).toBe("");
});

test("path --json names the entities on the way", async () => {
  const { out } = await run("path", "Vinay Kumar", "Russia", "--json", ...IN_GRAPH);
  const { entities, claims } = JSON.parse(out);
  expect(claims).toHaveLength(3);
  expect(new Set(entities.map((entity: { name: string }) => entity.name))).toEqual(
    new Set(["Vinay Kumar", "RELOS", "State Duma", "Russia"]),
  );
});

const WHO_RATIFIED = "MATCH (who)-[r:RATIFIED]->(a:Agreement) RETURN who.name AS who, a ORDER BY r.status LIMIT 1";

test("query --json gives columns and rows, nodes and relationships as records", async () => {
  const { out, err } = await run("query", "MATCH (p)-[s:SIGNED]->(a) RETURN p, s, 2.5 AS half", "--json", ...IN_GRAPH);
  const { columns, rows } = JSON.parse(out);
  expect(columns).toEqual(["p", "s", "half"]);
  const [{ p, s, half }] = rows;
  expect(p).toMatchObject({
    id: smallId("Vinay Kumar"),
    labels: ["Entity", "Person"],
    properties: { name: "Vinay Kumar" },
  });
  expect(s).toMatchObject({
    type: "SIGNED",
    start: smallId("Vinay Kumar"),
    end: smallId("RELOS"),
    properties: { date: "--02-18" },
  });
  expect(half).toBe(2.5);
  expect(err).toBe("");
});

test("query --evidence prints the quotes behind a row with their places, also where only names are returned", async () => {
  const { out } = await run("query", WHO_RATIFIED, "--evidence", ...IN_GRAPH);
  expect(out).toContain("State Duma ratified RELOS  asserted");
  expect(out).toContain("“The State Duma, the lower house of Russia, ratified RELOS on December 2, 2025.”");
  expect(out).toContain("first.txt:0–78");
  const { evidence } = JSON.parse((await run("query", WHO_RATIFIED, "--evidence", "--json", ...IN_GRAPH)).out);
  expect(evidence[0][0]).toMatchObject({ predicate: "RATIFIED", path: "first.txt", start: 0, end: 78 });
});

test("query --evidence says so where no quote can be shown", async () => {
  expect((await run("query", "MATCH (p:Person) RETURN p", "--evidence", ...IN_GRAPH)).err).toContain(
    "No row comes of a claim",
  );
});

test("query --csv is a table that a spreadsheet opens without running it, a row for each quote with --evidence", async () => {
  const { out } = await run("query", "MATCH (n:Organization) RETURN n ORDER BY n.name", "--csv", ...IN_GRAPH);
  expect(out).toMatch(/^\uFEFFn\r\n"'=Ministry <b>""of"" & /);
  const quotes = await run(
    "query",
    "MATCH (a)-[r:MET_WITH]->(b) RETURN a, r.status",
    "--csv",
    "--evidence",
    ...IN_GRAPH,
  );
  const [header, ...rows] = quotes.out.trim().split("\r\n");
  expect(header).toBe("a,r.status,predicate,quote,title,path,start,end,attribution");
  expect(rows).toHaveLength(2);
});

test("a query comes from the standard input where none is given", async () => {
  const terminal = openMemoryTerminal(false, {}, Readable.from(["MATCH (p:Person) ", "RETURN count(*) AS n"]));
  expect(await runCli(["query", "--graph", join(folder, "graph")], terminal)).toBe(0);
  expect(terminal.out()).toBe("n\n3\n");
});

test("search --json gives each place with its words, which stand there in the text", async () => {
  const { out, err } = await run("search", "PUTIN met", "--json", ...IN_GRAPH);
  const { hits, ...counts } = JSON.parse(out);
  expect(counts).toEqual({ count: 2, documents: 2 });
  expect(hits[1]).toMatchObject({ path: "folder/second.txt", language: "en", text: "Putin met" });
  for (const { document, start, end, text } of hits) {
    expect(readFileSync(join(folder, "graph", "text", `${document}.txt`), "utf8").slice(start, end)).toBe(text);
  }
  expect(err).toBe("");
});

test("hostile names and quotes are printed in one harmless line each", async () => {
  const { out } = await run("neighbours", "RELOS", ...IN_GRAPH);
  expect(out).toContain(`<b>"of" & 'Truth'</b>`);
  expect(out).toContain(`=1+1 & fine ]]>" and went.”`);
  expect(out).not.toMatch(/[\t\r]/);
});

test("export writes one file under its name and several into a folder", async () => {
  expect(await run("export", "{}/graph", "--out", "{}/made/relos.graphml")).toMatchObject({ code: 0, out: "" });
  expect(readFileSync(join(folder, "made", "relos.graphml"), "utf8")).toContain("<graphml");
  expect(await run("export", "{}/graph", "--format", "csv", "--out", "{}/tables")).toMatchObject({ code: 0 });
  expect(readdirSync(join(folder, "tables")).length).toBeGreaterThan(1);
});

test("an evidence pack of one entity is written, and written over the next time", async () => {
  const words = ["export", "{}/graph", "--pack", "{}/packs/relos.html", "--entity", "RELOS"];
  expect(await run(...words)).toMatchObject({ code: 0, out: "" });
  expect(await run(...words)).toMatchObject({ code: 0 });
  expect(readFileSync(join(folder, "packs", "relos.html"), "utf8")).toContain("Evidence pack: RELOS");
});

test("an export is not poured onto a terminal", async () => {
  const terminal = openMemoryTerminal(true);
  expect(await runCli(["export", join(folder, "graph")], terminal)).toBe(2);
  expect(terminal.out()).toBe("");
});

test("verify names the file and the quotes that no longer hold", async () => {
  const broken = await writeSmallGraph();
  writeFileSync(join(broken, "corpus", "first.txt"), "The State Duma, the lower house of Prussia.");
  const terminal = openMemoryTerminal();
  expect(await runCli(["verify", join(broken, "graph")], terminal)).toBe(1);
  expect(terminal.out()).toContain("first.txt: has changed since the build");
  expect(terminal.out()).toMatch(/first\.txt: quote of c[0-9a-f]{16} at/);
  expect(terminal.err()).toContain("The graph does not hold");
  const json = openMemoryTerminal();
  await runCli(["verify", join(broken, "graph"), "--json"], json);
  expect(JSON.parse(json.out()).problems.length).toBeGreaterThan(1);
  rmSync(broken, { recursive: true });
});

test("build says what it made, what it left out, and that a second time nothing had to be read", async () => {
  const place = mkdtempSync(join(tmpdir(), "countersign-cli-"));
  writeFileSync(
    join(place, "good.txt"),
    "The State Duma ratified the agreement on Tuesday, and it was signed in Moscow.",
  );
  writeFileSync(join(place, "bad.txt"), Buffer.from([0, 1, 2, 255, 0, 0, 0]));
  const build = (...flags: string[]) => run("build", place, "--out", join(place, "graph"), ...flags);
  const first = await build();
  expect(first).toMatchObject({ code: 0 });
  expect(first.out).toMatch(/graph: 1 document, .* in \d+\.\d s\n$/);
  expect(first.err).toMatch(/^skipped bad\.txt: .+\n$/);
  const gone = `{ document: ${"ab".repeat(32)}, start: 0, end: 5, text: Paris }`;
  writeFileSync(join(place, "decisions.yaml"), `- { verdict: is a Place, a: ${gone}, who: Ana, when: 2025-12-03 }\n`);
  const second = await build();
  expect(second.out).toContain("nothing has changed");
  expect(second.err).toContain(
    "decisions.yaml line 1: is a Place, “Paris” (Ana, 2025-12-03) meets nothing: no document of the corpus has these bytes\n",
  );
  expect(await build("--strict")).toMatchObject({ code: 1 });
  expect(await build("--quiet")).toMatchObject({ code: 0, out: "", err: "" });
  expect(JSON.parse((await build("--json")).out)).toMatchObject({
    counts: { documents: 1 },
    skipped: [{ path: "bad.txt" }],
  });
  expect(existsSync(join(place, "graph", "graph.graphml"))).toBe(true);
  rmSync(place, { recursive: true });
});
