import { memo } from "react";
import { Choice } from "../components/choice.tsx";
import type { Facets } from "../facets/count-facets.ts";
import { filtersActHere } from "../messages.ts";
import { changeView } from "../state/actions.ts";
import { DIRECTIONS, type Direction, HOPS, setDirection, setHops } from "../state/reach.ts";
import { useExplorer } from "../state/store.ts";
import { Chips } from "./chips.tsx";
import { DateFilter } from "./date-filter.tsx";
import { DisputedFilter } from "./disputed-filter.tsx";
import { LeastFilter } from "./least-filter.tsx";
import { PredicateFilter } from "./predicate-filter.tsx";
import { PublisherFilter, SourceFilter } from "./source-filter.tsx";
import { StatusFilter } from "./status-filter.tsx";
import { TypeFilter } from "./type-filter.tsx";
import { useFacets } from "./use-facets.ts";

const DIRECTION_WORDS: Readonly<Record<Direction, string>> = { both: "Both", out: "Out", in: "In" };

/** Legend and filters in one: every mark of the canvas stands here beside its word. */
export function Rail() {
  const { facets, chips } = useFacets();
  const { reach, selection } = useExplorer(({ view }) => view);
  return (
    <div className="rail-body">
      <Chips chips={chips} />
      {selection.entity && (
        <section>
          <h2>Neighbourhood</h2>
          <Choice
            label="Steps from the selected entity"
            options={HOPS.map((hops) => ({ value: hops, word: hops === 1 ? "1 step" : String(hops) }))}
            chosen={reach.hops}
            onChoose={(hops) => changeView((view) => ({ ...view, reach: setHops(view.reach, hops) }))}
          />
          <Choice
            label="Direction of the claims"
            options={DIRECTIONS.map((direction) => ({ value: direction, word: DIRECTION_WORDS[direction] }))}
            chosen={reach.direction}
            onChoose={(direction) => changeView((view) => ({ ...view, reach: setDirection(view.reach, direction) }))}
          />
        </section>
      )}
      <Filters facets={facets} />
      <p className="rail-note">{filtersActHere()}</p>
    </div>
  );
}

/** Apart, so that a step of the reader is not held up by thousands of sources: these follow with their counts. */
const Filters = memo(({ facets }: { readonly facets: Facets }) => (
  <>
    <TypeFilter tallies={facets.types} />
    <StatusFilter tallies={facets.statuses} />
    <DateFilter facets={facets} />
    <PredicateFilter tallies={facets.predicates} />
    <SourceFilter tallies={facets.sources} />
    <PublisherFilter tallies={facets.publishers} />
    <LeastFilter mostDocuments={facets.mostDocuments} mostPublishers={facets.mostPublishers} />
    <DisputedFilter tally={facets.disputed} />
  </>
));
