import type { Forecast } from "../../src/decisions/review-records.ts";
import { count } from "../components/count.ts";

/** What a change would do, a line each; none where it does nothing that can be seen. */
export function sayForecast(forecast: Forecast): readonly string[] {
  const { joined, parted, retyped, moved, gone, weakened, reweighed, added, conflicts } = forecast;
  return [
    ...joined.map(({ from, into }) => `${listNames(from)} become one: ${into}.`),
    ...parted.map(
      ({ from, into }) => `${from} becomes ${count(into.length, "entity", "entities")}: ${listNames(into)}.`,
    ),
    ...retyped.map(({ name, from, into }) => `${name} becomes ${into} instead of ${from}.`),
    ...sayCount(moved.length, "claim", "moves to another entity", "move to other entities"),
    ...sayCount(gone.length, "claim", "vanishes", "vanish"),
    ...sayCount(weakened.length, "claim", "loses some of its words", "lose some of their words"),
    ...sayCount(reweighed.length, "claim", "gets another confidence", "get another confidence"),
    ...sayCount(added, "claim", "comes anew", "come anew"),
    ...sayCount(-conflicts, "disagreement", "ends", "end"),
    ...sayCount(conflicts, "disagreement", "begins", "begin"),
  ];
}

function sayCount(number: number, what: string, does: string, doAll: string): readonly string[] {
  return number > 0 ? [`${count(number, what)} ${number === 1 ? does : doAll}.`] : [];
}

function listNames(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
