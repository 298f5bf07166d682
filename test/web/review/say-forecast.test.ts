import { expect, test } from "vitest";
import type { Forecast } from "../../../src/decisions/review-records.ts";
import type { ClaimId } from "../../../src/domain/ids.ts";
import { sayForecast } from "../../../web/review/say-forecast.ts";

const NOTHING: Forecast = {
  joined: [],
  parted: [],
  retyped: [],
  moved: [],
  gone: [],
  weakened: [],
  reweighed: [],
  added: 0,
  conflicts: 0,
  problems: [],
};
const ids = (number: number) => Array.from({ length: number }, (_, place) => `c${place}` as ClaimId);

test.each<readonly [Partial<Forecast>, readonly string[]]>([
  [{}, []],
  [
    { joined: [{ from: ["K. Holm", "Kari Holm"], into: "Kari Holm" }], moved: ids(4) },
    ["K. Holm and Kari Holm become one: Kari Holm.", "4 claims move to other entities."],
  ],
  [{ parted: [{ from: "Holm", into: ["Holm", "A. Holm"] }] }, ["Holm becomes 2 entities: Holm and A. Holm."]],
  [{ retyped: [{ name: "Kaspi", from: "Place", into: "System" }] }, ["Kaspi becomes System instead of Place."]],
  [{ gone: ids(1), conflicts: -1 }, ["1 claim vanishes.", "1 disagreement ends."]],
  [
    { moved: ids(1), weakened: ids(2), reweighed: ids(1), added: 3, conflicts: 2 },
    [
      "1 claim moves to another entity.",
      "2 claims lose some of their words.",
      "1 claim gets another confidence.",
      "3 claims come anew.",
      "2 disagreements begin.",
    ],
  ],
])("%j is said in sentences", (part, lines) => {
  expect(sayForecast({ ...NOTHING, ...part })).toEqual(lines);
});
