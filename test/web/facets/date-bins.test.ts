import fc from "fast-check";
import { expect, test } from "vitest";
import { listBins, placesOf } from "../../../web/facets/date-bins.ts";
import { type DateSpan, toDateSpan } from "../../../web/timeline/date-span.ts";

const span = (date: string) => toDateSpan(date) as DateSpan;
const namesOf = (...dates: readonly string[]) => listBins([dates.map(span)]).map(({ from, to }) => [from, to]);

test.each([
  [["2025-01-31", "2025-03-01"], ["2025-01", "2025-01"], ["2025-03", "2025-03"], 3],
  [["2015", "2025-03-01"], ["2015", "2015"], ["2025", "2025"], 11],
  [["1903", "2025"], ["1900", "1909"], ["2020", "2029"], 13],
  [["1648", "2025"], ["1640", "1649"], ["2020", "2029"], 39],
  [["0044", "2025"], ["0000", "0099"], ["2000", "2099"], 21],
])("%j get bars from %j to %j", (dates, first, last, number) => {
  const names = namesOf(...dates);
  expect(names[0]).toEqual(first);
  expect(names.at(-1)).toEqual(last);
  expect(names).toHaveLength(number);
});

test("without dates there are no bars", () => {
  expect(listBins([[], []])).toEqual([]);
});

test("bars lie side by side, cover every date, and each date lies in those that it touches", () => {
  const dates = fc.array(
    fc
      .date({ min: new Date("0001-01-01"), max: new Date("9998-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(dates, (list) => {
      const spans = list.map(span);
      const bins = listBins([spans]);
      for (const [place, bin] of bins.entries()) {
        expect(bin.start).toBeLessThan(bin.end);
        if (place > 0) expect(bin.start).toBe(bins[place - 1]?.end);
        expect(toDateSpan(`${bin.from}/${bin.to}`)).toMatchObject({ start: bin.start, end: bin.end });
      }
      for (const each of spans) expect(placesOf(bins, each)).toHaveLength(1);
    }),
  );
});
