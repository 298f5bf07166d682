import { expect, test } from "vitest";
import { isComplete, toOneLine } from "../../../src/cli/query/statement-lines.ts";

test.each([
  ["RETURN 1;", true],
  ["RETURN 1 ; // done", true],
  ["RETURN 1", false],
  ["RETURN ';", false],
  ["RETURN ';'", false],
  ["RETURN 'a\n;", false],
  ["RETURN 1 /* ;", false],
  ["RETURN § ;", true],
  [";", true],
])("%j is complete: %s", (text, expected) => {
  expect(isComplete(text)).toBe(expected);
});

test.each([
  ["MATCH (n)\n  // all of them\n  RETURN n;", "MATCH (n) RETURN n;"],
  ["RETURN 'a  b' /* two blanks */;", "RETURN 'a  b' ;"],
  ["RETURN §\n;", "RETURN § ;"],
])("%j in one line is %j", (text, line) => {
  expect(toOneLine(text)).toBe(line);
});
