import { expect, test } from "vitest";
import { oncePer } from "../../src/text/once.ts";

test("oncePer: computes once for each object, also where nothing comes out", () => {
  const seen: object[] = [];
  const [a, b] = [{}, {}];
  const compute = oncePer((key: object) => {
    seen.push(key);
    return key === a ? undefined : seen.length;
  });
  expect([compute(a), compute(b), compute(a), compute(b)]).toEqual([undefined, 2, undefined, 2]);
  expect(seen).toEqual([a, b]);
});
