import { changeView } from "../state/actions.ts";
import type { Filters } from "../state/filters.ts";

/** One step of the reader that changes nothing but filters. */
export function changeFilters(change: (filters: Filters) => Filters): void {
  changeView((view) => ({ ...view, filters: change(view.filters) }));
}
