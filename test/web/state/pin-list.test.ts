import fc from "fast-check";
import { expect, test } from "vitest";
import type { EntityId } from "../../../src/domain/ids.ts";
import { parsePins, printPins } from "../../../web/state/pin-list.ts";

const pins = fc
  .uniqueArray(fc.tuple(fc.string({ minLength: 1 }), fc.integer(), fc.integer()), { selector: ([id]) => id })
  .map((list) => new Map(list.map(([id, x, y]) => [id as EntityId, { x, y }])));

test("pins that are kept come back as they were", () => {
  fc.assert(
    fc.property(pins, (kept) => {
      expect([...parsePins(printPins(kept))]).toEqual([...kept]);
    }),
  );
});

test("any text in their place is read, and what is no pin is left out", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      for (const { x, y } of parsePins(text).values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    }),
  );
});

test.each([
  ['[["e1",1,2],["e2","3",4],7,null,["e3",5]]', ["e1"]],
  ['{"e1":[1,2]}', []],
  ["[[", []],
])("of %s the pins of %j are kept", (text, ids) => {
  expect([...parsePins(text).keys()]).toEqual(ids);
});

test("of very many pins the last are kept", () => {
  const many = new Map(Array.from({ length: 3000 }, (_, place) => [`e${place}` as EntityId, { x: place, y: 0 }]));
  const kept = parsePins(printPins(many));
  expect(kept.size).toBe(2000);
  expect(kept.has("e2999" as EntityId)).toBe(true);
});
