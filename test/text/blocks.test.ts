import fc from "fast-check";
import { expect, test } from "vitest";
import { textOf } from "../../src/domain/span.ts";
import { findBlocks } from "../../src/text/blocks.ts";
import { hostileText } from "../arbitraries.ts";

const blocksOf = (text: string) => findBlocks(text, []).map((block) => textOf(text, block));

const WRAPPED = [
  "The two governments agreed on Tuesday that the treaty which they",
  "had signed in May would enter into force at the beginning of the",
  "coming year, once both parliaments had given their consent to it",
  "in a vote that was expected before the end of the current month.",
].join("\n");

test.each([
  ["a line is a block", "One line.\nAnother line.", ["One line.", "Another line."]],
  ["blank lines and white space around are left out", "\n  One. \r\n\r\n\tTwo.\n", ["One.", "Two."]],
  ["hard-wrapped lines are joined", WRAPPED, [WRAPPED]],
  ["a list item begins a block, also among wrapped lines", `${WRAPPED}\n- An item`, [WRAPPED, "- An item"]],
  ["an empty text has none", "", []],
])("findBlocks: %s", (_, text, blocks) => {
  expect(blocksOf(text)).toEqual(blocks);
});

test("findBlocks: boilerplate takes no part", () => {
  const text = "One.\nAdvertisement\nTwo.";
  expect(findBlocks(text, [{ start: 5, end: 18 }]).map((block) => textOf(text, block))).toEqual(["One.", "Two."]);
});

test("findBlocks: blocks lie in order, do not overlap, are short, and leave out nothing but white space", () => {
  fc.assert(
    fc.property(hostileText(), fc.integer({ min: 1, max: 400 }), (part, times) => {
      const text = part.repeat(times);
      let cursor = 0;
      for (const block of findBlocks(text, [])) {
        expect(text.slice(cursor, block.start).trim()).toBe("");
        expect(block.start).toBeLessThan(block.end);
        expect(block.end - block.start).toBeLessThanOrEqual(Math.max(4000, WRAPPED.length));
        cursor = block.end;
      }
      expect(text.slice(cursor).trim()).toBe("");
    }),
  );
});
