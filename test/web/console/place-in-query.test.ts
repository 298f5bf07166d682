import fc from "fast-check";
import { expect, test } from "vitest";
import { findPlace } from "../../../web/console/place-in-query.ts";
import { hostileText } from "../../arbitraries.ts";

test.each([
  ["MATCH ", { isComment: false }],
  ["MATCH (a", { isComment: false, bracket: "(" }],
  ["MATCH (a {name: [1", { isComment: false, bracket: "[" }],
  ["MATCH (a)-[r", { isComment: false, bracket: "[" }],
  ["RETURN 'a", { isComment: false, string: { start: 8, mark: "'" } }],
  ["RETURN \"it's", { isComment: false, string: { start: 8, mark: '"' } }],
  ["RETURN 'a\\'", { isComment: false, string: { start: 8, mark: "'" } }],
  ["RETURN 'a\\", { isComment: false, string: { start: 8, mark: "'" } }],
  ["RETURN 'a\\\\'", { isComment: false }],
  ["RETURN '(' + [", { isComment: false, bracket: "[" }],
  ["// it's a (comment", { isComment: true }],
  ["// it's a (comment\nRETURN {", { isComment: false, bracket: "{" }],
  ["RETURN 'http://x' + (", { isComment: false, bracket: "(" }],
  ["MATCH (`it's (`)-[", { isComment: false, bracket: "[" }],
  ["RETURN ) (", { isComment: false, bracket: "(" }],
])("what surrounds the end of %j", (before, place) => {
  expect(findPlace(before)).toEqual(place);
});

test("any text has some place at its end, found in one reading", () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      const { string } = findPlace(text.repeat(50));
      expect(string === undefined || string.start <= text.length * 50).toBe(true);
    }),
  );
});
