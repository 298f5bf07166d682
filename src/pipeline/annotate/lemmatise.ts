import lemmatizer from "wink-lemmatizer";

/** Forms of auxiliaries and pronouns that no rule for verbs knows, and clitics. */
const FORMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AUX: {
    "'s": "be",
    "'m": "be",
    "'re": "be",
    being: "be",
    "'ve": "have",
    "'ll": "will",
    "'d": "would",
    wo: "will",
    ca: "can",
    sha: "shall",
    an: "be",
  },
  PART: { "n't": "not", nt: "not" },
  DET: { an: "a" },
  NOUN: { people: "person", data: "data", media: "media" },
};

/** The dictionary form of a word in lower case, for its part of speech: `ratified` → `ratify`, `led` → `lead`, `n't` → `not`. */
export function lemmatise(token: string, tag: string): string {
  const lower = token.toLowerCase().replace(/’/g, "'");
  const form = FORMS[tag]?.[lower] ?? (tag === "VERB" ? FORMS.AUX?.[lower] : undefined);
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
