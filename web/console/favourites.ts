import { type Favourite, parseFavourites, printFavourites } from "./favourites-file.ts";

const KEY = "countersign.favourites";

/** Kept in this browser as the text of the file that a reader can take along. */
export function readFavourites(): readonly Favourite[] {
  return parseFavourites(localStorage.getItem(KEY) ?? "");
}

export function writeFavourites(favourites: readonly Favourite[]): void {
  localStorage.setItem(KEY, printFavourites(favourites));
}
