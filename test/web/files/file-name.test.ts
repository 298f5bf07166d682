import fc from "fast-check";
import { expect, test } from "vitest";
import { fileName } from "../../../web/files/file-name.ts";

test.each([
  ["RELOS", "relos-graph.gexf"],
  ["Agreement on “Logistics” & Support / 2025", "agreement-on-logistics-support-2025-graph.gexf"],
  ["Élysée Treaty", "élysée-treaty-graph.gexf"],
  ["杜马", "杜马-graph.gexf"],
  ["../../etc/passwd", "etc-passwd-graph.gexf"],
  ["\u202Egro.live", "gro-live-graph.gexf"],
  ["🛰️", "countersign-graph.gexf"],
  [undefined, "countersign-graph.gexf"],
])("fileName: %j gives %s", (about, expected) => {
  expect(fileName(about, "graph.gexf")).toBe(expected);
});

test("fileName: whatever a source calls something, the name is no path, starts with a letter or digit, and is short", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (about) => {
      const name = fileName(about, "graph.csv");
      expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}-]*-graph\.csv$/u);
      expect([...name].length).toBeLessThanOrEqual(50);
    }),
  );
});
