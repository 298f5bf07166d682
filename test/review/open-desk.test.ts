import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { beforeEach, expect, test } from "vitest";
import { runCli } from "../../src/cli/run-cli.ts";
import { answerQuestion } from "../../src/decisions/answer-question.ts";
import type { Decision } from "../../src/decisions/decision.ts";
import { printChange } from "../../src/decisions/print-change.ts";
import { readGraph } from "../../src/pipeline/write/read-graph.ts";
import { openMemoryTerminal } from "../cli/memory-terminal.ts";
import { MERGE, openReviewFixture, type ReviewFixture, sent, TODAY, WHO, wordsOf } from "./review-fixture.ts";

let fixture: ReviewFixture;

beforeEach(() => {
  fixture = openReviewFixture();
});

const filePath = () => join(fixture.build.corpus, "decisions.yaml");
const REJECT: Decision = {
  verdict: "reject claim",
  predicate: "MET_WITH",
  a: wordsOf("a.txt", "Kari Holm met Lars Berg on Friday."),
  who: WHO,
  when: TODAY,
};

async function holms(): Promise<readonly string[]> {
  const { graph } = await readGraph(fixture.build.out);
  return graph.entities.flatMap(({ type, name }) => (type === "Person" && name.includes("Holm") ? [name] : [])).sort();
}

const noReport = () => {};

test("a decision is foreseen, filed, built, and taken back", async () => {
  const { desk } = fixture;
  const change = await desk.toChange(sent(MERGE));
  const forecast = await desk.forecast(change);
  expect(forecast).toMatchObject({
    joined: [{ from: ["Kari Holm", "K. Holm"], into: "Kari Holm" }],
    parted: [],
    gone: [],
    problems: [],
  });
  expect(forecast.moved).toHaveLength(2);
  expect(existsSync(filePath())).toBe(false);
  expect(await holms()).toEqual(["K. Holm", "Kari Holm"]);
  const stages: string[] = [];
  const ids = await desk.file(change);
  await desk.rebuild(({ stage }) => stages.push(stage));
  expect(new Set(stages)).toEqual(new Set(["read", "fuse", "write"]));
  expect(await holms()).toEqual(["Kari Holm"]);
  expect((await desk.look()).decisions).toEqual([{ id: ids[0], decision: MERGE }]);
  const back = { add: [], remove: ids };
  expect(await desk.forecast(back)).toMatchObject({ parted: [{ from: "Kari Holm", into: ["Kari Holm", "K. Holm"] }] });
  await desk.file(back);
  await desk.rebuild(noReport);
  expect(await holms()).toEqual(["K. Holm", "Kari Holm"]);
  expect(existsSync(filePath())).toBe(false);
});

test("a rejected claim is gone, a confirmed one certain, another type takes what cannot be said of it", async () => {
  const { desk } = fixture;
  const foresee = async (decision: Decision) => desk.forecast(await desk.toChange(sent(decision)));
  expect((await foresee(REJECT)).gone).toHaveLength(1);
  const confirm: Decision = { ...REJECT, verdict: "confirm claim" } as Decision;
  expect(await foresee(confirm)).toMatchObject({ gone: [], moved: [], reweighed: [expect.any(String)] });
  const { a, who, when } = MERGE;
  const retyped = await foresee({ verdict: "is a", type: "Place", a, who, when });
  expect(retyped.retyped).toEqual([{ name: "Kari Holm", from: "Person", into: "Place" }]);
  expect(retyped.gone.length).toBeGreaterThan(1);
});

test("what would come to nothing is said before it is filed, and so is what contradicts", async () => {
  const { desk } = fixture;
  const apart = { ...MERGE, verdict: "not the same" } as Decision;
  const { start, ...second } = wordsOf("a.txt", "Kari Holm met");
  const inOne = { ...apart, b: { ...second, start, end: start + 9, text: "Kari Holm" } } as Decision;
  const forecast = await desk.forecast(await desk.toChange(sent(inOne)));
  expect(forecast.problems).toEqual(["within one document both are read as one entity, which a decision cannot part"]);
  const contradicting = await desk.forecast(await desk.toChange(sent(MERGE, apart)));
  expect(contradicting).toMatchObject({ joined: [], problems: [expect.stringContaining("contradicts itself")] });
});

test("a build that fails leaves the last graph and says why; the decision can be taken back", async () => {
  const { desk } = fixture;
  const apart = { ...MERGE, verdict: "not the same" } as Decision;
  const ids = await desk.file(await desk.toChange(sent(MERGE, apart)));
  await expect(desk.rebuild(noReport)).rejects.toThrow("contradicts itself");
  expect(await holms()).toEqual(["K. Holm", "Kari Holm"]);
  expect((await desk.look()).decisions.map(({ id }) => id)).toEqual(ids);
  await desk.file({ add: [], remove: ids.slice(1) });
  await desk.rebuild(noReport);
  expect(await holms()).toEqual(["Kari Holm"]);
});

test("what a person writes into the file meanwhile stays, and a file that is broken is left alone", async () => {
  const { desk } = fixture;
  await desk.file(await desk.toChange(sent(MERGE)));
  writeFileSync(filePath(), `${readFileSync(filePath(), "utf8")}# mine\n`);
  const [id = ""] = await desk.file(await desk.toChange(sent(REJECT)));
  expect(readFileSync(filePath(), "utf8")).toContain("# mine");
  await desk.file({ add: [], remove: [id] });
  expect(readFileSync(filePath(), "utf8")).toContain("# mine");
  writeFileSync(filePath(), "- verdict: same\n");
  await expect(desk.file(await desk.toChange(sent(REJECT)))).rejects.toThrow("decisions.yaml, line 1");
  expect(readFileSync(filePath(), "utf8")).toBe("- verdict: same\n");
});

test("decisions that come at once are all filed, and those that wait share one build", async () => {
  const { desk } = fixture;
  let reads = 0;
  const decide = async (decision: Decision) => {
    await desk.file(await desk.toChange(sent(decision)));
    await desk.rebuild(({ stage }) => {
      if (stage === "read") reads++;
    });
  };
  await Promise.all([MERGE, REJECT, { ...REJECT, who: "Bo" }].map(decide));
  expect((await desk.look()).decisions).toHaveLength(3);
  expect(await holms()).toEqual(["Kari Holm"]);
  expect(reads).toBeLessThan(9);
});

test("the questions are those of the terminal, and an answer on the page is the same bytes as one in the terminal", async () => {
  const { desk, build } = fixture;
  const { questions, open, who } = await desk.look();
  expect(who).toBe(WHO);
  expect(open).toBe(questions.length);
  const [question] = questions;
  if (!question) return expect.fail();
  const keyboard = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
  const words = ["review", build.out, "--corpus", build.corpus, "--who", "Zoë: “Z”"];
  keyboard.write("yq");
  expect(await runCli(words, openMemoryTerminal(true, {}, keyboard))).toBe(0);
  const inTerminal = readFileSync(filePath(), "utf8");
  const [, day = ""] = /when: (\S+)/.exec(inTerminal) ?? [];
  const answer = { ...answerQuestion(question, true), who: "Zoë: “Z”" };
  const { add } = await desk.toChange(JSON.parse(printChange({ add: [answer], remove: [] })));
  rmSync(filePath());
  await desk.file({ add: add.map((each) => ({ ...each, when: day })), remove: [] });
  expect(readFileSync(filePath(), "utf8")).toBe(inTerminal);
});

test("what there is to decide is looked for once, and again when something is decided", async () => {
  const { desk } = fixture;
  const { questions } = await desk.look();
  expect((await desk.look()).questions).toBe(questions);
  await desk.file(await desk.toChange(sent(MERGE)));
  const after = await desk.look();
  expect(after.questions.length).toBeLessThan(questions.length);
  expect(after.decisions.map(({ decision }) => decision)).toEqual([MERGE]);
});
