import { francAll } from "franc-min";
import { LANGUAGE_CODES } from "./language-codes.ts";

/** How much of a text is looked at, in UTF-16 code units. */
const SAMPLE = 5000;

/** Fewer letters tell nothing: `Vladimir Putin` is as Turkish as it is English. */
const FEWEST_LETTERS = 20;

/** A sentence full of foreign names looks foreign: what is written as English is calls for more than one to be taken from it. */
const FEWEST_FOREIGN_LETTERS = 60;

/** Above this score, in shares of the best language's, a text may as well be English. */
const NEARLY_ENGLISH = 0.85;

/** ISO 639-1 (639-3 where that has no code), or `und` where the words are too few to tell. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS && !/[^\p{Script=Latin}\P{L}]/u.test(sample)) return "und";
  const scores = francAll(sample, { minLength: 1 });
  const best = scores[0]?.[0] ?? "und";
  const english = scores.find(([language]) => language === "eng")?.[1];
  if (best === "und" || best === "eng") return LANGUAGE_CODES[best] ?? best;
  // Languages of another script have no score for English.
  const isDoubtful = english !== undefined && (letters < FEWEST_FOREIGN_LETTERS || english > NEARLY_ENGLISH);
  return isDoubtful ? "und" : (LANGUAGE_CODES[best] ?? best);
}
