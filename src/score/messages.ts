/** Gold annotations that cannot be used; the message names the file and what was expected. */
export class GoldError extends Error {
  override readonly name = "GoldError";
}

export function noGoldFolder(folder: string): GoldError {
  return new GoldError(
    `${folder} is no folder that can be read. Name one with gold annotations, a JSON file a document.`,
  );
}

export function noGoldFiles(folder: string): GoldError {
  return new GoldError(`${folder} holds no gold: expected a JSON file a document.`);
}

export function notJson(file: string): GoldError {
  return new GoldError(`${file} is not JSON. Mend it or take it out of the folder.`);
}

export function notGold(file: string, place: string, problem: string): GoldError {
  return new GoldError(
    `${file}: ${place || "the file"}: ${problem}. Expected {"doc", "entities": […], "relations": […]}.`,
  );
}
