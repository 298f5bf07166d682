import { expect, test } from "vitest";
import { count } from "../../../web/components/count.ts";

test.each([
  [0, "claim", undefined, "0 claims"],
  [1, "claim", undefined, "1 claim"],
  [3, "entity", "entities", "3 entities"],
  [20000, "claim", undefined, "20\u2009000 claims"],
  [1234567, "claim", undefined, "1\u2009234\u2009567 claims"],
])("%i %s", (number, one, many, words) => {
  expect(count(number, one, many)).toBe(words);
});
