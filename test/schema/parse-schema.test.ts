import { expect, test } from "vitest";
import { DEFAULT_SCHEMA } from "../../src/schema/default-schema.ts";
import { parseSchema } from "../../src/schema/parse-schema.ts";
import { indexSchema } from "../../src/schema/schema.ts";
import { SchemaError } from "../../src/schema/schema-error.ts";

const SHIP = `
name: ports
types:
  - { name: Ship, plural: Ships, description: a named ship }
  - { name: Port, plural: Ports, description: a named port }
predicates:
  - { name: CALLED_AT, label: called at, inverse: port of call of, subjects: [Ship], objects: [Port], values: [], description: was there }
`;

test("parseSchema: YAML and JSON, and what it reads can be asked", () => {
  const schema = indexSchema(parseSchema(SHIP, "ports.yaml"));
  expect(schema.allows("CALLED_AT", "Ship", "Port")).toBe(true);
  expect(schema.allows("CALLED_AT", "Port", "Ship")).toBe(false);
  expect(parseSchema(JSON.stringify(DEFAULT_SCHEMA), "default.json")).toEqual(DEFAULT_SCHEMA);
});

test.each([
  ["not: [closed", "ports.yaml is neither YAML nor JSON"],
  ["name: ports", "ports.yaml: types: "],
  [SHIP.replace("[Port]", "[Harbour]"), "CALLED_AT names the type Harbour, which is not among types."],
  [SHIP.replace("[Port]", "[]"), "CALLED_AT needs either types in objects or a kind of fact, not both."],
  [SHIP.replace("CALLED_AT", "CALLED AT"), "predicates.0.name: a name has letters, digits and _"],
  [SHIP.replace("values: []", "values: [], colour: red"), "predicates.0.colour"],
])("parseSchema: %j is refused with where and what", (text, problem) => {
  expect(() => parseSchema(text, "ports.yaml")).toThrow(SchemaError);
  expect(() => parseSchema(text, "ports.yaml")).toThrow(problem);
});

test("the default schema: every end is a type of it, and facts are asked for by name", () => {
  const schema = indexSchema(DEFAULT_SCHEMA);
  const ends = schema.predicates.flatMap((predicate) => [...predicate.subjects, ...predicate.objects]);
  expect(ends.filter((type) => !schema.findType(type))).toEqual([]);
  expect(schema.isFact("SIGNED_ON")).toBe(true);
  expect(schema.isSymmetric("MET_WITH")).toBe(true);
  expect(schema.happensOnce("RATIFIED")).toBe(true);
  expect(schema.happensOnce("VISITED")).toBe(false);
});
