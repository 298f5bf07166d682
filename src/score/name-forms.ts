/** A name as the tokens that tell it apart, joined by spaces; empty where nothing is left. */
export type NameForm = string;

const APOSTROPHES = /[\u2018\u2019]/g;
const DASHES = /[\u2013\u2014]/g;
const POSSESSIVE = /'s(?![\p{L}\p{N}_])/gu;
const TOKEN = /[\p{L}\p{N}_.&]+(?:-[\p{L}\p{N}_.]+)*/gu;
const IGNORED: ReadonlySet<string> = new Set(["the", "a", "an", "of", "s", "'s"]);

/** Without case, articles, "of" and possessives, and with one kind of dash and apostrophe. */
export function toNameForm(text: string): NameForm {
  const plain = text.normalize("NFKC").replace(APOSTROPHES, "'").replace(DASHES, "-").toLowerCase();
  const tokens = plain.replace(POSSESSIVE, "").match(TOKEN) ?? [];
  return tokens.filter((token) => !IGNORED.has(token)).join(" ");
}

/** The forms of several names, each once, without the empty one. */
export function toNameForms(names: readonly string[]): ReadonlySet<NameForm> {
  return new Set(names.map(toNameForm).filter((form) => form !== ""));
}

/** From 0 to 1: token F1 of the two forms that are most alike. */
export function closenessOf(formsA: ReadonlySet<NameForm>, formsB: ReadonlySet<NameForm>): number {
  let best = 0;
  for (const a of formsA) {
    for (const b of formsB) best = Math.max(best, a === b ? 1 : tokenF1(a.split(" "), b.split(" ")));
  }
  return best;
}

function tokenF1(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  let common = 0;
  for (const token of a) {
    const place = left.indexOf(token);
    if (place < 0) continue;
    left.splice(place, 1);
    common++;
  }
  return (2 * common) / (a.length + b.length);
}
