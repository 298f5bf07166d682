import type { EntityId } from "../../src/domain/ids.ts";
import { printView } from "../state/permalink.ts";
import { useExplorer } from "../state/store.ts";
import { centreOn, type View } from "../state/view.ts";

/** The address of a view, for links: they can be opened in another window and copied. */
export function addressOf(view: View): string {
  return `#${printView(view)}`;
}

export function useAddressOf(entity: EntityId): string {
  return useExplorer(({ view }) => addressOf(centreOn(view, entity)));
}
