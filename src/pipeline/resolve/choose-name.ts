import { compareText } from "../../domain/ids.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Reference } from "./references.ts";

const LONGEST_NAME = 100;

/** What to call the thing that references name: the country's usual name, an office with its country, else the fullest form. */
export function chooseName(references: readonly Reference[], lexicon: Lexicon): string {
  const [first] = references;
  if (!first) throw new Error("chooseName: no reference to choose from");
  const country = first.type === "Country" ? lexicon.findCountry(first.text)?.country : undefined;
  if (country) return country;
  const forms = references.map((reference) => reference.fullName ?? clean(reference.text));
  const short = forms.filter((form) => form.length <= LONGEST_NAME);
  return [...(short.length > 0 ? short : forms)].sort(
    (a, b) => fullness(b) - fullness(a) || compareText(a, b),
  )[0] as string;
}

/** Capitals say more than words in lower case behind them: "State Duma" before "RELOS defence pact". */
function fullness(form: string): number {
  return (form.match(/\p{Lu}/gu)?.length ?? 0) * 100 + form.length;
}

function clean(words: string): string {
  return words.replace(/\s+/g, " ");
}
