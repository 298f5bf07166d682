import { expect, test } from "vitest";
import { nameOfPath } from "../../src/score/gold.ts";
import { GoldError } from "../../src/score/messages.ts";
import { parseGold, readGold } from "../../src/score/read-gold.ts";

test("a folder gives its documents by name, with what the scorer asks of each relation", () => {
  const [first, second, ...others] = readGold("test/fixtures/gold");
  expect([first?.name, second?.name, others.length]).toEqual(["first", "second", 1]);
  expect(first?.relations[3]).toEqual({
    ...{ subject: "e4", predicate: "PART_OF", object: "e5", status: "asserted" },
    ...{ isBorderline: true, hasVagueDate: false },
  });
  expect(second?.relations[2]).toMatchObject({ isBorderline: false, hasVagueDate: true });
});

test.each([
  ["{", "x.json is not JSON"],
  ["[]", "x.json: doc:"],
  ['{"doc": "a", "entities": [{"id": 1}], "relations": []}', "x.json: entities.0.id:"],
])("%j is no gold, and the error says where", (text, message) => {
  expect(() => parseGold(text, "x.json")).toThrow(GoldError);
  expect(() => parseGold(text, "x.json")).toThrow(message);
});

test("a folder that is not there or holds no JSON says so", () => {
  expect(() => readGold("test/fixtures/nowhere")).toThrow("test/fixtures/nowhere is no folder that can be read");
  expect(() => readGold("src/domain")).toThrow("src/domain holds no gold");
});

test.each([
  ["folder/a.b.txt", "a.b"],
  ["a", "a"],
  ["a.", "a"],
  [".notes", ".notes"],
  ["..notes", "..notes"],
  ["folder.d/a", "a"],
])("the document of %s is named %s", (path, expected) => {
  expect(nameOfPath(path)).toBe(expected);
});
