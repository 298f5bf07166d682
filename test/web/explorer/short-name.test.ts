import { expect, test } from "vitest";
import type { Entity } from "../../../src/domain/entity.ts";
import type { EntityId } from "../../../src/domain/ids.ts";
import { shortName } from "../../../web/explorer/short-name.ts";

test.each([
  ["Reciprocal Exchange of Logistics Support (RELOS)", ["India Russia pact", "RELOS"], "RELOS"],
  ["Deputy Defence Minister of Russia", ["Deputy Defence Minister"], "Deputy Defence Minister of Russia"],
  ["RELOS", ["RLS"], "RELOS"],
  ["", [], ""],
])("%s with the aliases %j is called %s where there is little room", (name, aliases, short) => {
  const entity: Entity = { id: "e1" as EntityId, type: "Agreement", name, aliases, mentions: 1, documents: 1 };
  expect(shortName(entity)).toBe(short);
});
