import fc from "fast-check";
import { expect, test } from "vitest";
import { BoxGrid, boxAround, touch } from "../../../web/explorer/box-grid.ts";
import { placeLabels } from "../../../web/explorer/place-labels.ts";
import { wrapLabel } from "../../../web/explorer/wrap-label.ts";
import { hostileText } from "../../arbitraries.ts";

const CANVAS = { width: 800, height: 600 };

const wishes = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 800 }),
      y: fc.integer({ min: 0, max: 600 }),
      radius: fc.integer({ min: 2, max: 24 }),
      width: fc.integer({ min: 1, max: 200 }),
      height: fc.constantFrom(16, 32),
    }),
    { maxLength: 60 },
  )
  .map((list) => list.map((wish, i) => ({ ...wish, id: `n${i}` })));

test("no name lies on another, on another's node or off the canvas", () => {
  fc.assert(
    fc.property(wishes, (list) => {
      const taken = new BoxGrid();
      for (const { id, x, y, radius } of list) taken.add(boxAround(x, y, radius), id);
      const placed = placeLabels(list, CANVAS, taken);
      for (const [i, label] of placed.entries()) {
        expect(label.x >= 0 && label.x + label.width <= CANVAS.width).toBe(true);
        expect(label.y >= 0 && label.y + label.height <= CANVAS.height).toBe(true);
        expect(placed.slice(i + 1).filter((other) => touch(label, other))).toEqual([]);
        const others = list.filter(({ id }) => id !== label.id);
        expect(others.filter(({ x, y, radius }) => touch(label, boxAround(x, y, radius)))).toEqual([]);
      }
    }),
  );
});

test("a name with room is placed, to the right of its node", () => {
  const wish = { id: "a", x: 100, y: 100, radius: 10, width: 50, height: 16 };
  expect(placeLabels([wish], CANVAS, new BoxGrid())).toEqual([
    { id: "a", x: 114, y: 92, width: 50, height: 16, align: "left" },
  ]);
});

test("what must be read is written even where there is no room", () => {
  const wish = { id: "a", x: 400, y: 300, radius: 10, width: 50, height: 16 };
  const taken = new BoxGrid();
  taken.add({ x: 0, y: 0, ...CANVAS }, "all");
  expect(placeLabels([wish], CANVAS, taken)).toEqual([]);
  expect(placeLabels([{ ...wish, isStrong: true }], CANVAS, taken)).toHaveLength(1);
});

test("any name becomes a few short lines without control characters", () => {
  fc.assert(
    fc.property(
      hostileText(),
      fc.integer({ min: 2, max: 30 }),
      fc.integer({ min: 1, max: 3 }),
      (name, width, lines) => {
        const wrapped = wrapLabel(name, width, lines);
        expect(wrapped.length).toBeLessThanOrEqual(lines);
        for (const line of wrapped) {
          expect([...line].length).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        }
      },
    ),
  );
});

test.each([
  ["RELOS", ["RELOS"]],
  ["Indian Ocean", ["Indian", "Ocean"]],
  ["First Deputy Chairman of the State Duma", ["First", "Deputy…"]],
  ["Wirtschaftsprüfungsgesellschaft", ["Wirtschaft", "sprüfungs…"]],
  ["evil\u202eeman", ["evileman"]],
  ["👩‍🚀".repeat(1), ["👩🚀"]],
  ["", []],
])("%s is written as %j", (name, lines) => {
  expect(wrapLabel(name, 10, 2)).toEqual(lines);
});
