import { count } from "../components/count.ts";
import { textsMissing } from "../messages.ts";
import type { FoundWords } from "./find-in-sources.ts";

/** How many places were found, and what of them is not in the list. */
export function sayFound({ hits, count: all, documents, missing, isDone }: FoundWords): string {
  const rest = all - hits.length;
  const places = all === 0 ? "No text has these words." : `${count(all, "place")} in ${count(documents, "source")}.`;
  const more = rest > 0 ? ` ${count(rest, "is", "are")} not shown: more words find fewer.` : "";
  const lacking = missing > 0 ? ` ${textsMissing(count(missing, "text"))}` : "";
  return isDone ? places + more + lacking : "Searching …";
}
