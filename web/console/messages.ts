/** What the console says where something is missing or wrong; what is wrong with a query says the query engine. */

export function noParameters(): string {
  return 'Parameters are one JSON object with a value for each name, as in {"name": "RELOS"}.';
}

export function noWorker(): string {
  return "The page could not start the worker that runs queries. Reload the page.";
}

export function nothingRun(): string {
  return "Write a query and run it, or take one of the examples.";
}

export function nothingFound(): string {
  return "Nothing in the graph matches this query.";
}

export function wasCancelled(): string {
  return "The query was cancelled.";
}

export function emptyHistory(): string {
  return "Nothing was run in this browser yet. Queries that give an answer are kept here.";
}

export function noSuchQuery(): string {
  return "No query like that was run in this browser.";
}

export function noFavourites(): string {
  return "No favourites yet. Give the query in the editor a name, or load a file of favourites.";
}

export function favouritesLoaded(number: number, file: string): string {
  return `${number === 1 ? "One favourite was" : `${number} favourites were`} loaded from ${file}.`;
}

export function noFavouritesInFile(file: string): string {
  return `${file} has no favourites: each begins with a line "// name: …" above its query.`;
}

export function tooLargeFile(file: string): string {
  return `${file} is too large for a file of favourites: it may have one megabyte.`;
}

export function noRoom(): string {
  return "This browser has no room for more favourites. Save them as a file and remove some.";
}
