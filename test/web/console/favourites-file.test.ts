import fc from "fast-check";
import { expect, test } from "vitest";
import {
  mergeFavourites,
  parseFavourites,
  printFavourites,
  toFavourite,
} from "../../../web/console/favourites-file.ts";
import { hostileText } from "../../arbitraries.ts";

const FILE = `Kept for a story.

// name: Who signed what
MATCH (p)-[s:SIGNED]->(a)
RETURN p.name, a.name;

// name: By name
// parameters: {"name": "RELOS"}
// A remark of the reader's.
MATCH (n {name: $name}) RETURN n // all of it
;
`;

const QUERY = fc.oneof(
  hostileText(),
  fc
    .array(fc.constantFrom("RETURN 1", ";", "// name: x", "// parameters: {}", "\n", "\r\n", " ", "//"), {
      maxLength: 9,
    })
    .map((parts) => parts.join("")),
);
const favourites = fc.array(fc.tuple(hostileText(), QUERY, hostileText()), { maxLength: 5 }).map((entries) =>
  mergeFavourites(
    [],
    entries.map(([name, query, parameters]) => toFavourite(name, { query, parameters })),
  ),
);

test("a file is read by its names, with parameters and remarks", () => {
  expect(parseFavourites(FILE)).toEqual([
    { name: "Who signed what", query: "MATCH (p)-[s:SIGNED]->(a)\nRETURN p.name, a.name" },
    {
      name: "By name",
      parameters: '{"name": "RELOS"}',
      query: "// A remark of the reader's.\nMATCH (n {name: $name}) RETURN n // all of it",
    },
  ]);
});

test("what was read is printed as it stood, without what belongs to no favourite", () => {
  expect(printFavourites(parseFavourites(FILE))).toBe(FILE.slice(FILE.indexOf("// name")));
});

test("parse ∘ print: every favourite comes back", () => {
  fc.assert(
    fc.property(favourites, (list) => {
      expect(parseFavourites(printFavourites(list))).toEqual(list);
    }),
  );
});

test("any text is some list of favourites, and that list has one file", () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      const list = parseFavourites(`// name: ${text}`);
      expect(parseFavourites(printFavourites(list))).toEqual(list);
    }),
  );
});

test("a name stands once: what was kept last, in the first one's place", () => {
  const [a, b] = [toFavourite("a", { query: "RETURN 1" }), toFavourite("b", { query: "RETURN 2" })];
  const other = toFavourite("a", { query: "RETURN 3" });
  expect(mergeFavourites([a, b], [other])).toEqual([other, b]);
});

test.each([
  ["", "RETURN 1"],
  ["a", " ;; \n"],
])("without a name or a query it is none: %j, %j", (name, query) => {
  expect(mergeFavourites([], [toFavourite(name, { query })])).toEqual([]);
});
