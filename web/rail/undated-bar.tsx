import { sayNumber } from "../components/count.ts";
import type { Tally } from "../facets/count-facets.ts";
import { toggleUndated } from "../state/filters.ts";
import { useExplorer } from "../state/store.ts";
import { barHeight } from "./bar-height.ts";
import { changeFilters } from "./change-filters.ts";

/** What has no date, or none with a year, as a bar of its own, at a scale of its own, that can be switched off. */
export function UndatedBar({ tally: { here, all } }: { readonly tally: Tally }) {
  const isOn = useExplorer(({ view }) => !view.filters.isUndatedOff);
  if (all === 0 && isOn) return null;
  return (
    <button
      type="button"
      className="undated-bar"
      aria-pressed={isOn}
      title={`${sayNumber(here)} without a date here, ${sayNumber(all)} in the whole graph. ${isOn ? "Shown" : "Left out"}`}
      onClick={() => changeFilters(toggleUndated)}
    >
      <span className="bar" data-in={isOn} aria-hidden="true">
        <span className="bar-all" style={{ height: barHeight(all, all) }} />
        <span className="bar-here" style={{ height: barHeight(here, all) }} />
      </span>
      <span>undated {sayNumber(here)}</span>
    </button>
  );
}
