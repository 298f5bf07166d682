import fc from "fast-check";
import { expect, test } from "vitest";
import { overlaps } from "../../../src/domain/span.ts";
import { cutBlocks, listByBlock } from "../../../web/evidence/cut-blocks.ts";

const texts = fc
  .array(fc.tuple(fc.constantFrom("a", "\n", "line\n"), fc.nat(3000)), { maxLength: 6 })
  .map((parts) => parts.map(([part, times]) => part.repeat(times)).join(""));

test("blocks joined are the text, and each but the last ends with a line", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const blocks = cutBlocks(text).map(({ start, end }) => text.slice(start, end));
      expect(blocks.join("")).toBe(text);
      for (const block of blocks.slice(0, -1)) expect(block.endsWith("\n")).toBe(true);
      expect(blocks).not.toContain("");
    }),
  );
});

test("a mark is in each block that it touches", () => {
  const marks = fc.array(fc.tuple(fc.nat(20_000), fc.integer({ min: 1, max: 6000 })), { maxLength: 8 });
  fc.assert(
    fc.property(texts, marks, (text, list) => {
      const spans = list.map(([start, length]) => ({ start, end: start + length })).sort((a, b) => a.start - b.start);
      const blocks = cutBlocks(text);
      const lists = listByBlock(blocks, spans);
      expect(lists).toEqual(blocks.map((block) => spans.filter((span) => overlaps(block, span))));
    }),
  );
});
