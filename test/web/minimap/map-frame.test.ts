import fc from "fast-check";
import { expect, test } from "vitest";
import { toMap } from "../../../web/minimap/map-frame.ts";

const SIDE = { width: 148, height: 104 };
const number = fc.integer({ min: -10_000, max: 10_000 });

test("every place lies on the map, and a click on it leads back there", () => {
  fc.assert(
    fc.property(number, number, number, number, (x, y, width, height) => {
      const extent = { x: [x, x + Math.abs(width)], y: [y, y + Math.abs(height)] } as const;
      const map = toMap(extent, SIDE);
      for (const place of [
        { x: extent.x[0], y: extent.y[0] },
        { x: extent.x[1], y: extent.y[1] },
      ]) {
        const point = map.toMap(place);
        expect(point.x >= 0 && point.x <= SIDE.width && point.y >= 0 && point.y <= SIDE.height).toBe(true);
        expect(map.toPlace(point).x).toBeCloseTo(place.x, 3);
        expect(map.toPlace(point).y).toBeCloseTo(place.y, 3);
      }
    }),
  );
});
