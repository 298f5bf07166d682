import { changeView } from "../state/actions.ts";
import { showAllRows } from "../state/desk.ts";
import { count, sayNumber } from "./count.ts";

/** How much of a view is in sight, and the way to the rest. */
export function DeskCount({ seen, all, word }: { readonly seen: number; readonly all: number; readonly word: string }) {
  return (
    <p className="desk-count" role="status">
      {seen === all ? count(all, word) : `${sayNumber(seen)} of ${count(all, word)}`}
      {seen < all && (
        <button
          type="button"
          className="link"
          onClick={() => changeView((view) => ({ ...view, desk: showAllRows(view.desk) }))}
        >
          show all
        </button>
      )}
    </p>
  );
}
