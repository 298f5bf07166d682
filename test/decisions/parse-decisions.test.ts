import fc from "fast-check";
import { expect, test } from "vitest";
import { addDecision } from "../../src/decisions/add-decision.ts";
import { decisionId } from "../../src/decisions/change.ts";
import { changeDecisions } from "../../src/decisions/change-decisions.ts";
import type { Decision } from "../../src/decisions/decision.ts";
import { DecisionsError } from "../../src/decisions/messages.ts";
import { parseChange } from "../../src/decisions/parse-change.ts";
import { parseDecisions } from "../../src/decisions/parse-decisions.ts";
import { printChange } from "../../src/decisions/print-change.ts";
import { KNOWLEDGE } from "../knowledge.ts";

const parse = (text: string) => parseDecisions(text, KNOWLEDGE.schema);

const HASH = "0123456789abcdef".repeat(4);
const WORDS = `{ document: ${HASH}, start: 4, end: 8, text: Holm }`;
const A = { document: HASH, start: 4, end: 8, text: "Holm" };

const FILE = `# What we decided.

- verdict: same
  a: ${WORDS}   # the minister
  b: { document: ${HASH}, start: 40, end: 47, text: "K. Holm" }
  who: Ana
  why: her ministry says so
  when: 2025-12-03
# Not settled yet: Berg.
- {verdict: is an Office, a: ${WORDS}, who: Ana, when: "2025-12"}
- verdict: reject claim PERMITS five boats
  a: ${WORDS}
  who: Bo
  when: "2025"
`;

const LAST: Decision = { verdict: "confirm claim", predicate: "SIGNED", a: A, b: A, who: "Cy", when: "2025-12-04" };

test("every verdict is read, with the line where it begins", async () => {
  expect(await parse(FILE)).toEqual([
    {
      verdict: "same",
      a: A,
      b: { document: HASH, start: 40, end: 47, text: "K. Holm" },
      who: "Ana",
      why: "her ministry says so",
      when: "2025-12-03",
      line: 3,
    },
    { verdict: "is a", type: "Office", a: A, who: "Ana", when: "2025-12", line: 10 },
    { verdict: "reject claim", predicate: "PERMITS", value: "five boats", a: A, who: "Bo", when: "2025", line: 11 },
  ]);
});

test.each(["", "# nothing yet\n", "---\n", "[]"])("%j holds no decision", async (text) => {
  expect(await parse(text)).toEqual([]);
});

const entry = (...lines: readonly string[]) => `# decisions\n- ${lines.join("\n  ")}\n`;
const END = ["who: Ana", "when: 2025-12-03"];

const WRONG: readonly (readonly [text: string, ...parts: string[]])[] = [
  ["- verdict: [", "line 1: this is not YAML", "in quotes"],
  ["a: 1\n", "line 1: expected a list of decisions"],
  ["\n\nsame", "line 3: expected a list of decisions"],
  ["- same\n", "line 1: Invalid type", "A decision has verdict, a, b"],
  ["- *gone\n", "line 1: Unresolved alias"],
  [entry("verdict: equal", `a: ${WORDS}`, ...END), "line 2: there is no verdict “equal”", "not the same"],
  [entry("verdict: is a Dog", `a: ${WORDS}`, ...END), "line 2: the schema has no type “Dog”. It has Person,"],
  [entry("verdict: reject claim SIGNS", `a: ${WORDS}`, ...END), "line 2: the schema has no predicate “SIGNS”"],
  [entry("verdict: same", `a: ${WORDS}`, ...END), 'line 2, b: "same" needs a second place'],
  [entry("verdict: is a Place", `a: ${WORDS}`, `b: ${WORDS}`, ...END), 'line 2, b: "is a" is said of one place'],
  [entry("verdict: is a Place", `a: ${WORDS}`, "when: 2025-12-03"), "line 2, who: "],
  [entry("verdict: is a Place", `a: ${WORDS}`, "whom: Ana", ...END), "line 4, whom: "],
  [entry("verdict: is a Place", `a: ${WORDS}`, "who: 7", "when: 2025"), "line 4, who: expected text"],
  [entry("verdict: is a Place", `a: ${WORDS}`, "who: Ana", "when: today"), "line 5, when: expected a date"],
  [
    entry("verdict: is a Place", `a: ${WORDS.replace("start: 4", "start: -4")}`, ...END),
    "line 3, a → start: expected 0 or more",
  ],
  [
    entry("verdict: is a Place", `a: ${WORDS.replace("0123", "zzzz")}`, ...END),
    "line 3, a → document: expected the SHA-256",
  ],
  [`- &a [x]\n- [*a]\n- {verdict: same}\n`, "line 1"],
];

test.each(WRONG)("%j is refused with its line", async (text, ...parts) => {
  const problem = parse(text);
  await expect(problem).rejects.toThrow(DecisionsError);
  for (const part of parts) await expect(problem).rejects.toThrow(part);
});

test("aliases that grow without bound are refused", async () => {
  const bomb = `- &a [${"x,".repeat(20)}]\n${"bcdefgh".replace(/./g, (name, at) => `- &${name} [${`*${"abcdefg"[at]},`.repeat(20)}]\n`)}`;
  await expect(parse(bomb)).rejects.toThrow(DecisionsError);
});

test("a decision is added at the end; what people wrote before stays as it is", async () => {
  const text = addDecision(FILE, LAST);
  expect(
    text.startsWith(FILE.replace("   # the minister", " # the minister").replace(/\{verdict(.*)\}/, "{ verdict$1 }")),
  ).toBe(true);
  const decisions = await parse(text);
  expect(decisions).toHaveLength(4);
  expect(decisions[3]).toMatchObject(LAST);
  expect(addDecision(text, LAST).startsWith(text)).toBe(true);
});

test("the first decision goes below the comments of a file that has none, or into a new one", async () => {
  expect(addDecision("# Ours.\n", LAST)).toMatch(
    /^# Ours\.\n\n?- verdict: confirm claim SIGNED\n {2}a: \{ document: 0123/,
  );
  expect(await parse(addDecision("", LAST))).toMatchObject([LAST]);
});

test("any words come back as they were written", async () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1 }),
    fc.constantFrom("2025", "null", "- a: b", "\n", " x ", "#", "’s"),
  );
  await fc.assert(
    fc.asyncProperty(text, text, async (words, who) => {
      const decision: Decision = { ...LAST, a: { ...A, end: 4 + words.length, text: words }, who, why: words };
      expect(await parse(addDecision("# Ours.\n", decision))).toEqual([{ ...decision, line: expect.any(Number) }]);
    }),
  );
});

test("any text is decisions or refused", async () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(fc.constantFrom("- ", "verdict: same", "\n  ", "a: ", WORDS, "*a", "&a ", "{", "[", "__proto__: 1"), {
        maxLength: 12,
      })
      .map((parts) => parts.join("")),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      const found = await parse(text).catch((error) => error);
      expect(Array.isArray(found) || found instanceof DecisionsError).toBe(true);
    }),
  );
});

const change = async (text: string | undefined, add: readonly Decision[], remove: readonly string[] = []) =>
  changeDecisions(text, { add, remove }, KNOWLEDGE.schema);

test("taking a decision out leaves the comments and the order of the others", async () => {
  const ids = (await parse(FILE)).map(decisionId);
  expect(new Set(ids).size).toBe(3);
  const without = await change(FILE, [], [ids[1] ?? ""]);
  expect(without).toContain("# What we decided.\n");
  expect(without).toContain("# the minister");
  expect((await parse(without ?? "")).map(decisionId)).toEqual([ids[0], ids[2]]);
  const last = await change(without, [], [ids[0] ?? ""]);
  expect(last).toMatch(/^# What we decided\.\n/);
  expect((await parse(last ?? "")).map(decisionId)).toEqual([ids[2]]);
  expect(await change(last, [], [ids[2] ?? ""])).toBe("# What we decided.\n");
});

test("what was added and is taken out again leaves the file as it was, or none where there was none", async () => {
  const machineMade = await change(undefined, [LAST]);
  const other: Decision = { ...LAST, who: "Di" };
  const two = await change(machineMade, [other]);
  expect(await change(two, [], [decisionId(other)])).toBe(machineMade);
  expect(await change(machineMade, [], [decisionId(LAST)])).toBeUndefined();
  await expect(change(machineMade, [], [decisionId(other)])).rejects.toThrow("not in decisions.yaml any more");
});

test("the page sends entries as the file has them, without the day", () => {
  const sent = JSON.parse(printChange({ add: [LAST], remove: ["0123456789abcdef"] }));
  expect(sent.add[0].when).toBeUndefined();
  expect(parseChange(sent, LAST.when, KNOWLEDGE.schema)).toEqual({ add: [LAST], remove: ["0123456789abcdef"] });
});

const SAME = { verdict: "same", a: A, b: A, who: "Ana" };

test.each([
  ["nothing", null, "A change of decisions has"],
  ["a list", [], "A change of decisions has"],
  ["words for a list", { add: "all", remove: [] }, "at add: "],
  ["half a decision", { add: [{ verdict: "same" }], remove: [] }, "at add → 0 → a: "],
  ["a path for an id", { add: [], remove: ["../../etc/passwd"] }, "at remove → 0: "],
  ["more than is asked for", { add: [], remove: [], extra: 1 }, "at extra: "],
  ["too many", { add: Array.from({ length: 101 }, () => SAME), remove: [] }, "expected 100 at most"],
  ["an unknown type", { add: [{ ...SAME, b: undefined, verdict: "is a Dog" }], remove: [] }, "at add → 0 → b: "],
  ["an unknown verdict", { add: [{ ...SAME, verdict: "equal" }], remove: [] }, "add → 0: there is no verdict “equal”"],
  ["a day of its own", { add: [{ ...SAME, when: "2020" }], remove: [] }, "at add → 0 → when: "],
])("%s is no change of decisions", (_, value, problem) => {
  expect(() => parseChange(value, "2025-12-03", KNOWLEDGE.schema)).toThrow(problem);
});
