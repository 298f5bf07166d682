import type { Anaphor } from "./anaphor.ts";
import type { Reference } from "./references.ts";
import type { Referent } from "./referent.ts";

/** Rules whose candidates say which thing they mean without a name. */
const DESCRIBING: ReadonlySet<string> = new Set([
  "recognise/agreements/description",
  "recognise/agreements/introduced",
]);

/**
 * A thing that a text speaks of and never names: "the ceasefire agreement", "a fisheries treaty". Undefined for words that do not
 * say which one they mean.
 */
export function findUnnamed(
  { candidate, describing, noun, countries, many }: Anaphor,
  text: string,
): Referent | undefined {
  if (!DESCRIBING.has(candidate.rule) || describing.length === 0 || many) return undefined;
  const words = text.slice(candidate.start, candidate.end);
  const reference: Reference = { ...candidate, text: words, keys: [] };
  return {
    type: candidate.type,
    name: words.replace(/\s+/g, " "),
    references: [reference],
    words: new Set(words.toLowerCase().split(/\s+/)),
    nouns: new Set([noun]),
    countries,
    titles: new Set(),
  };
}
