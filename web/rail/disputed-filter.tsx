import type { Tally } from "../facets/count-facets.ts";
import { toggleDisputedOnly } from "../state/filters.ts";
import { useExplorer } from "../state/store.ts";
import { changeFilters } from "./change-filters.ts";
import { TallyNumber } from "./tally-number.tsx";

/** Only what the sources disagree about. */
export function DisputedFilter({ tally }: { readonly tally: Tally }) {
  const isOn = useExplorer(({ view }) => view.filters.isDisputedOnly === true);
  if (tally.all === 0 && !isOn) return null;
  return (
    <section>
      <h2>Disagreements</h2>
      <ul className="filter">
        <li>
          <button type="button" data-switch aria-pressed={isOn} onClick={() => changeFilters(toggleDisputedOnly)}>
            <span className="box" aria-hidden="true">
              {isOn && "≠"}
            </span>
            <span className="word">Only where sources disagree</span>
            <TallyNumber tally={tally} />
          </button>
        </li>
      </ul>
    </section>
  );
}
