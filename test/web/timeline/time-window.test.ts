import fc from "fast-check";
import { expect, test } from "vitest";
import { listTicks } from "../../../web/timeline/list-ticks.ts";
import { listTimeline } from "../../../web/timeline/list-timeline.ts";
import {
  firstWindow,
  fitWindow,
  fromPeriod,
  listOutside,
  panWindow,
  showTime,
  type TimeWindow,
  toPeriod,
  zoomWindow,
} from "../../../web/timeline/time-window.ts";
import { TREATIES } from "../../fixtures/treaty-graph.ts";

const { entries } = listTimeline(TREATIES);
const WHOLE = fitWindow(entries) as TimeWindow;
const WINDOW: TimeWindow = { from: Date.parse("2019-01-01"), to: Date.parse("2020-01-01") };

test("all dates lie in the first window, and without dates there is none", () => {
  for (const { span } of entries.flatMap(({ moments }) => moments)) {
    expect(WHOLE.from).toBeLessThan(span.start);
    expect(WHOLE.to).toBeGreaterThan(span.end);
  }
  expect(fitWindow([])).toBeUndefined();
});

test("a few dates far from all others are outside at first, and counted", () => {
  const [entry] = entries;
  const [moment] = entry?.moments ?? [];
  if (!entry || !moment) throw new Error("The fixture has no dated claim.");
  const at = (year: number) => {
    const span = { start: Date.UTC(year, 0), end: Date.UTC(year + 1, 0), precision: "year" as const };
    return { ...entry, moments: [{ ...moment, span }] };
  };
  const near = Array.from({ length: 10 }, (_, i) => at(2010 + i));
  const [lone, all] = [at(1950), [at(1950), ...near]];
  const first = firstWindow(all) as TimeWindow;
  expect(listOutside(all, first)).toEqual({ earlier: [lone], later: [] });
  expect(firstWindow(near)).toEqual(fitWindow(near));
  expect(firstWindow([])).toBeUndefined();
});

test("zooming keeps what is under the pointer where it is", () => {
  const at = Date.parse("2019-07-01");
  const share = ({ from, to }: TimeWindow) => (at - from) / (to - from);
  expect(share(zoomWindow(WINDOW, 0.5, at, WHOLE))).toBeCloseTo(share(WINDOW));
});

test("however the reader zooms and pans, the middle stays among the dates and at least a week is in sight", () => {
  const steps = fc.array(fc.tuple(fc.boolean(), fc.double({ min: -3, max: 3, noNaN: true })), { maxLength: 20 });
  fc.assert(
    fc.property(steps, (list) => {
      let window = WINDOW;
      for (const [isZoom, by] of list) {
        window = isZoom
          ? zoomWindow(window, Math.exp(by), (window.from + window.to) / 2, WHOLE)
          : panWindow(window, by, WHOLE);
      }
      const middle = (window.from + window.to) / 2;
      expect(middle).toBeGreaterThanOrEqual(WHOLE.from - 1);
      expect(middle).toBeLessThanOrEqual(WHOLE.to + 1);
      expect(window.to - window.from).toBeGreaterThanOrEqual(7 * 86_400_000 - 1);
    }),
  );
});

test("a window moves only as far as it must to show a time", () => {
  expect(showTime(WINDOW, Date.parse("2019-05-03"))).toBe(WINDOW);
  const moved = showTime(WINDOW, Date.parse("2030-01-01"));
  expect((moved.from + moved.to) / 2).toBe(Date.parse("2030-01-01"));
  expect(moved.to - moved.from).toBe(WINDOW.to - WINDOW.from);
});

test("a window has a period for its link, and the link the same window", () => {
  const period = toPeriod(WINDOW);
  expect(period).toEqual({ from: "2019-01-01", to: "2020-01-01" });
  expect(period && fromPeriod(period)).toEqual(WINDOW);
});

test.each([
  ["2019-01-01", "2020-01-01", ["2019", "Apr", "Jul", "Oct", "2020"], 400],
  ["2019-01-01", "2019-01-15", ["2 Jan", "4 Jan", "6 Jan", "8 Jan", "10 Jan", "12 Jan", "14 Jan"], 500],
])("the axis from %s to %s says round times", (from, to, words, width) => {
  const ticks = listTicks({ from: Date.parse(from), to: Date.parse(to) }, width);
  expect(ticks.map((tick) => tick.words)).toEqual(words);
});
