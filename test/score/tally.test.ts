import { expect, test } from "vitest";
import { roundHalfEven, toScore } from "../../src/score/tally.ts";

// Odd multiples of 1/32 lie exactly half way; 0.00015 and 0.12345 only look so, their binary values lie beside it.
test.each([
  [1 / 32, 4, 0.0312],
  [3 / 32, 4, 0.0938],
  [31 / 32, 4, 0.9688],
  [1 / 3, 4, 0.3333],
  [0.00015, 4, 0.0001],
  [0.12345, 4, 0.1235],
  [0.0625, 3, 0.062],
  [0.1875, 3, 0.188],
  [1, 4, 1],
  [0, 4, 0],
])("%d to %d digits is %d", (share, digits, expected) => {
  expect(roundHalfEven(share, digits)).toBe(expected);
});

test("nothing predicted and nothing wanted scores zero, not NaN", () => {
  expect(toScore({ hits: 0, predicted: 0, gold: 0 })).toMatchObject({ p: 0, r: 0, f1: 0 });
});

test("F1 comes from the shares before they are rounded", () => {
  expect(toScore({ hits: 1, predicted: 3, gold: 3 })).toMatchObject({ p: 0.3333, r: 0.3333, f1: 0.3333 });
  expect(toScore({ hits: 2, predicted: 3, gold: 7 })).toMatchObject({ p: 0.6667, r: 0.2857, f1: 0.4 });
});
