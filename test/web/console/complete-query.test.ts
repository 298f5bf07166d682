import fc from "fast-check";
import { expect, test } from "vitest";
import { indexGraph } from "../../../src/query/graph-index.ts";
import { languageOf } from "../../../web/console/check-query.ts";
import { completeQuery } from "../../../web/console/complete-query.ts";
import { QueryService } from "../../../web/console/query-service.ts";
import { hostileText } from "../../arbitraries.ts";
import { HOSTILE_NAME, SCHEMA, SMALL_GRAPH } from "../../fixtures/small-graph.ts";

const index = indexGraph(SMALL_GRAPH, SCHEMA);
const language = languageOf(SCHEMA, new QueryService(SMALL_GRAPH, SCHEMA).vocabulary);

function complete(before: string, isAsked = false) {
  return completeQuery(before, index, language, isAsked);
}

/** The query with the suggestion of this label written at its end. */
function write(before: string, label: string): string | undefined {
  const found = complete(before, true);
  const suggestion = found?.suggestions.find((each) => each.label === label);
  return suggestion && before.slice(0, found?.from) + (suggestion.text ?? suggestion.label);
}

test.each([
  ["a label", "MATCH (p:Per", "Person", "MATCH (p:Person"],
  ["a predicate", "MATCH (p)-[s:SIG", "SIGNED", "MATCH (p)-[s:SIGNED"],
  ["another predicate", "MATCH (p)-[s:SIGNED|RAT", "RATIFIED", "MATCH (p)-[s:SIGNED|RATIFIED"],
  ["a property", "MATCH (p) RETURN p.na", "name", "MATCH (p) RETURN p.name"],
  ["a key", "MATCH (p {na", "name", "MATCH (p {name: "],
  ["a procedure", "CALL who", "whoSigned", "CALL whoSigned("],
  ["a function", "RETURN subs", "substring", "RETURN substring("],
  ["an aggregate", "MATCH (p) RETURN cou", "count", "MATCH (p) RETURN count("],
  ["a keyword", "MATCH (p) RET", "RETURN", "MATCH (p) RETURN "],
  ["a variable", "MATCH (person:Person) RETURN per", "person", "MATCH (person:Person) RETURN person"],
  ["a status", "MATCH ()-[r {status: 'den", "denied", "MATCH ()-[r {status: 'denied"],
  ["a name in a string", "MATCH (p {name: 'mod", "Narendra Modi", "MATCH (p {name: 'Narendra Modi"],
  ["a name by its alias", 'MATCH (p {name: "duma', "State Duma", 'MATCH (p {name: "State Duma'],
  ["a name that nothing quotes yet", "MATCH (p {name: mod", "Narendra Modi", "MATCH (p {name: 'Narendra Modi'"],
  ["a name to compare with", "MATCH (p) WHERE p.name = ", "Citroën", "MATCH (p) WHERE p.name = 'Citroën'"],
  ["a column", "CALL conflicts() YIELD ", "sides", "CALL conflicts() YIELD sides"],
  ["another column", "CALL conflicts() YIELD sides, no", "note", "CALL conflicts() YIELD sides, note"],
  ["a name for a procedure", "CALL path('RELOS', ", "Russia", "CALL path('RELOS', 'Russia'"],
  [
    "a name to be escaped",
    "MATCH (p {name: 'min",
    HOSTILE_NAME,
    `MATCH (p {name: '=Ministry <b>"of" & \\'Truth\\'</b> ]]> \\\\ \`x\` -->`,
  ],
])("%s is completed", (_, before, label, after) => {
  expect(write(before, label)).toBe(after);
});

test.each([
  ["a space", "MATCH (p) "],
  ["a comment", "// Who sig"],
  ["a comment, though asked for", "// Who sig", true],
])("nothing is suggested after %s", (_, before, isAsked = false) => {
  expect(complete(before, isAsked)).toBeUndefined();
});

test("names are asked for anew with each letter, all else is filtered by the editor", () => {
  expect(complete("RETURN 'mo")?.isOfText).toBe(true);
  expect(complete("MATCH (p:P")?.isOfText).toBe(false);
});

test("any text is completed without a throw, from a place within it", () => {
  fc.assert(
    fc.property(
      hostileText(),
      fc.constantFrom("", "MATCH (", "CALL ", "RETURN '", "MATCH (p {name: "),
      (text, start) => {
        const before = start + text;
        const from = complete(before, true)?.from ?? 0;
        expect(from >= 0 && from <= before.length).toBe(true);
      },
    ),
  );
});
