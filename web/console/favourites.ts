import { keepText } from "../state/keep-text.ts";
import { readKept } from "../state/read-kept.ts";
import { type Favourite, parseFavourites, printFavourites } from "./favourites-file.ts";

const KEY = "countersign.favourites";

/** Kept in this browser as the text of the file that a reader can take along. */
export function readFavourites(): readonly Favourite[] {
  return parseFavourites(readKept(KEY) ?? "");
}

/** False where the browser has no room for them. */
export function writeFavourites(favourites: readonly Favourite[]): boolean {
  return keepText(KEY, printFavourites(favourites));
}
