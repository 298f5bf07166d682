import { Slider } from "radix-ui";
import { useState } from "react";
import type { Facets } from "../facets/count-facets.ts";
import { placesOf } from "../facets/date-bins.ts";
import { setDates } from "../state/filters.ts";
import { useExplorer } from "../state/store.ts";
import { toDateSpan } from "../timeline/date-span.ts";
import { changeFilters } from "./change-filters.ts";
import { DateBars, type Range } from "./date-bars.tsx";
import { UndatedBar } from "./undated-bar.tsx";

/** When it happened: bars to draw a stretch over, the same stretch by two thumbs, and what has no date beside them. */
export function DateFilter({ facets: { bins, undated } }: { readonly facets: Facets }) {
  const dates = useExplorer(({ view }) => view.filters.dates);
  const [moved, setMoved] = useState<Range>();
  if (bins.length === 0) return null;
  const span = dates && toDateSpan(`${dates.from}/${dates.to}`);
  const wanted = span && placesOf(bins, span);
  const whole: Range = [0, bins.length - 1];
  const [from, to] = moved ?? [wanted?.[0] ?? whole[0], wanted?.at(-1) ?? whole[1]];
  const first = bins[from]?.from ?? "";
  const last = bins[to]?.to ?? "";
  const choose = (range: Range | undefined) => {
    setMoved(undefined);
    const [one, other] = range ? [bins[range[0]], bins[range[1]]] : [];
    const isWhole = range?.[0] === whole[0] && range[1] === whole[1];
    changeFilters((filters) =>
      setDates(filters, one && other && !isWhole ? { from: one.from, to: other.to } : undefined),
    );
  };
  const most = Math.max(...bins.map(({ all }) => all));
  return (
    <section className="dates">
      <h2>
        <span>Dates</span>
        {dates && (
          <button type="button" className="link" onClick={() => choose(undefined)}>
            all
          </button>
        )}
      </h2>
      <div className="histogram">
        <div>
          <DateBars bins={bins} most={most} range={[from, to]} onMove={setMoved} onChoose={choose} />
          {bins.length > 1 && (
            <Slider.Root
              className="slider"
              min={whole[0]}
              max={whole[1]}
              value={[from, to]}
              onValueChange={([one = 0, other = 0]) => setMoved([one, other])}
              onValueCommit={([one = 0, other = 0]) => choose([one, other])}
            >
              <Slider.Track className="slider-track">
                <Slider.Range className="slider-range" />
              </Slider.Track>
              <Slider.Thumb className="slider-thumb" aria-label="From" aria-valuetext={first} />
              <Slider.Thumb className="slider-thumb" aria-label="Until" aria-valuetext={last} />
            </Slider.Root>
          )}
        </div>
        <UndatedBar tally={undated} />
      </div>
      <p className="quiet dates-said" role="status">
        {first === last ? first : `${first} to ${last}`}
      </p>
    </section>
  );
}
