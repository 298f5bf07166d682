import { expect, test } from "vitest";
import { readCell, readValue } from "./read-cell.ts";
import { readFeature } from "./read-feature.ts";
import { isWriting, runExample } from "./run-example.ts";

/** Written by us in the manner of the TCK, none of whose files is here. */
const FEATURE = `
# a comment
Feature: Small

  @tag
  Scenario: [1] One hop
    Given an empty graph
    And having executed:
      """
      CREATE (:A {name: 'x|y'})-[:R]->(:B), (:A)
      """
    When executing query:
      """
      MATCH (a:A)-->(b) RETURN a, b
      """
    Then the result should be, in any order:
      | a                   | b    |
      | (:A {name: 'x\\|y'}) | (:B) |
    And no side effects

  Scenario Outline: [2] Sums
    Given any graph
    When executing query:
      """
      RETURN <left> + 1 AS sum
      """
    Then the result should be, in any order:
      | sum   |
      | <sum> |

    Examples:
      | left | sum |
      | 1    | 2   |
      | 1.5  | 2.5 |
      | 'a'  | 'b' |

  Scenario: [3] Errors
    Given any graph
    When executing query:
      """
      RETURN x
      """
    Then a SyntaxError should be raised at compile time: UndefinedVariable

  Scenario: [4] Writing
    Given any graph
    When executing query:
      """
      MATCH (n) SET n.name = 'set'
      """
    Then the result should be empty
`;

const examples = readFeature("Small", FEATURE);

test("a feature is read scenario by scenario, an outline line by line", () => {
  expect(examples.map(({ id }) => id)).toEqual([
    "Small [1]",
    "Small [2] #1",
    "Small [2] #2",
    "Small [2] #3",
    "Small [3]",
    "Small [4]",
  ]);
  expect(examples.filter(isWriting).map(({ id }) => id)).toEqual(["Small [4]"]);
});

test.each([
  ["Small [1]", undefined],
  ["Small [2] #1", undefined],
  ["Small [2] #2", undefined],
  ["Small [2] #3", 'found "a1" instead of "b"'],
  ["Small [3]", undefined],
])("%s: %s", (id, problem) => {
  const example = examples.find((each) => each.id === id);
  expect(example && runExample(example, "")).toBe(problem);
});

test.each([
  ["(:B:A {b: 1, a: 'x'})", '(:A:B {a: "x", b: 1})'],
  ["<(:A)-[:R {k: 1.0}]->()<-[:S]-(:B)>", "<(:A)-[:R {k: 1.0}]->()<-[:S]-(:B)>"],
  ["[1, 'it\\'s', null, {a: [true]}]", '[1, "it\'s", null, {a: [true]}]'],
  ["-1e-3", "-0.001"],
])("a cell %s is %s", (cell, canonical) => {
  expect(readCell(cell, false)).toBe(canonical);
});

test("a value keeps integers and floats apart", () => {
  expect(readValue("{a: [1, 1.0], b: null}")).toEqual(
    new Map<string, unknown>([
      ["a", [1, expect.objectContaining({ value: 1 })]],
      ["b", null],
    ]),
  );
});
