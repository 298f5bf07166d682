import type { Asked } from "../state/console-view.ts";

/** A query that a reader has given a name. */
export interface Favourite extends Asked {
  readonly name: string;
}

const NAME = "// name: ";
const PARAMETERS = "// parameters: ";

/**
 * The file, in which each favourite is a line `// name: …`, where it has some a line `// parameters: {…}`, and its query,
 * closed by `;`. So it is also a script that other openCypher programs run.
 */
export function printFavourites(favourites: readonly Favourite[]): string {
  return favourites.map(printFavourite).join("\n");
}

function printFavourite({ name, query, parameters }: Favourite): string {
  const given = parameters === undefined ? "" : `${PARAMETERS}${parameters}\n`;
  // After a comment the end would belong to it.
  const end = query.slice(query.lastIndexOf("\n") + 1).includes("//") ? "\n;" : ";";
  return `${NAME}${name}\n${given}${query}${end}\n`;
}

/** Reads any text; what stands before the first name is left out, as are names without a query. */
export function parseFavourites(text: string): readonly Favourite[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  const starts = lines.flatMap((line, place) => (line.startsWith(NAME) ? [place] : []));
  return mergeFavourites(
    [],
    starts.map((start, i) => parseFavourite(lines.slice(start, starts[i + 1]))),
  );
}

function parseFavourite([first = "", ...lines]: readonly string[]): Favourite {
  const name = first.slice(NAME.length);
  const [second = "", ...rest] = lines;
  if (!second.startsWith(PARAMETERS)) return toFavourite(name, { query: lines.join("\n") });
  return toFavourite(name, { query: rest.join("\n"), parameters: second.slice(PARAMETERS.length) });
}

/** In the form that the file keeps: name and parameters on one line, no `;` at the end of the query. */
export function toFavourite(name: string, { query, parameters = "" }: Asked): Favourite {
  const given = toLine(parameters);
  // A line that reads like the head of a favourite is moved in.
  const body = trimEnd(query.replaceAll(/\r\n?/g, "\n")).trimStart();
  return {
    name: toLine(name),
    query: body.replaceAll(/^(?=\/\/ (?:name|parameters): )/gm, " "),
    ...(given !== "" && { parameters: given }),
  };
}

function toLine(text: string): string {
  return text.replaceAll(/[\r\n]+/g, " ").trim();
}

/** Without blanks and semicolons at the end; no regex, which would look at each run of blanks from each of its places. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s;]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Each name once, where it stood first, with what came last; without a name or a query it is none. */
export function mergeFavourites(known: readonly Favourite[], added: readonly Favourite[]): readonly Favourite[] {
  const whole = [...known, ...added].filter(({ name, query }) => name !== "" && query !== "");
  return [...new Map(whole.map((favourite) => [favourite.name, favourite])).values()];
}
