import lemmatizer from "wink-lemmatizer";

/** Clitics and other forms that the dictionary does not know, by part of speech. */
const FORMS: ReadonlyMap<string, string> = new Map([
  ["AUX 's", "be"],
  ["AUX 'm", "be"],
  ["AUX 're", "be"],
  ["AUX being", "be"],
  ["AUX 've", "have"],
  ["AUX 'll", "will"],
  ["AUX 'd", "would"],
  ["AUX wo", "will"],
  ["AUX ca", "can"],
  ["AUX sha", "shall"],
  ["VERB 's", "be"],
  ["VERB 've", "have"],
  ["PART n't", "not"],
  ["DET an", "a"],
  ["NOUN people", "person"],
  ["NOUN data", "data"],
  ["NOUN media", "media"],
]);

/** The dictionary form of a word in lower case, for its part of speech: `ratified` → `ratify`, `led` → `lead`, `n't` → `not`. */
export function lemmatise(token: string, tag: string): string {
  const lower = token.toLowerCase().replace(/’/g, "'");
  const form = FORMS.get(`${tag} ${lower}`);
  if (form !== undefined) return form;
  // Behind the last hyphen stands what is inflected: "co-signed".
  const stem = lower.slice(lower.lastIndexOf("-") + 1);
  const before = lower.slice(0, lower.length - stem.length);
  switch (tag) {
    case "VERB":
    case "AUX":
      return before + lemmatizer.verb(stem);
    case "NOUN":
      return before + lemmatizer.noun(stem);
    case "ADJ":
    case "ADV":
      return lemmatizer.adjective(lower);
    default:
      return lower;
  }
}
