import fc from "fast-check";
import { expect, test } from "vitest";
import { addDecision } from "../../src/decisions/add-decision.ts";
import type { Decision } from "../../src/decisions/decision.ts";
import { DecisionsError } from "../../src/decisions/messages.ts";
import { parseDecisions } from "../../src/decisions/parse-decisions.ts";
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
