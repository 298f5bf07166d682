import type { Asked } from "../state/console-view.ts";
import { ExampleList } from "./example-list.tsx";
import { FavouriteList } from "./favourite-list.tsx";
import { HistoryList } from "./history-list.tsx";

export type ListKind = "examples" | "favourites" | "history";

/** Queries to take, in the place of the result. */
export function QueryList({
  kind,
  draft,
  onTake,
}: {
  readonly kind: ListKind;
  readonly draft: Asked;
  readonly onTake: (asked: Asked) => void;
}) {
  if (kind === "examples") return <ExampleList onTake={onTake} />;
  if (kind === "history") return <HistoryList onTake={onTake} />;
  return <FavouriteList draft={draft} onTake={onTake} />;
}
