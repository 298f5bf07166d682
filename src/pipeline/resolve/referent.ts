import type { Span } from "../../domain/span.ts";
import type { Gender } from "./pronouns.ts";
import type { Reference } from "./references.ts";

/** One thing that a document names, with all that tells what may take it up. */
export interface Referent {
  readonly type: string;
  readonly name: string;
  /** Where it is named, in the order of the text. */
  readonly references: readonly Reference[];
  /** Words of its names in lower case. */
  readonly words: ReadonlySet<string>;
  /** Last words of its names ("pact" of "RELOS pact"). */
  readonly nouns: ReadonlySet<string>;
  /** Countries that its names or the words that hang on them give: its parties, or whose it is. */
  readonly countries: ReadonlySet<string>;
  /** For a person: the titles of the posts held, in lower case. */
  readonly titles: ReadonlySet<string>;
  readonly gender?: Gender;
  /** It is described in passing ("talks on a trade agreement"), so that it counts only where something takes it up. */
  readonly isPassing?: true;
}

/** What a noun or pronoun takes up: the thing, the words that name it, and what spoke for it. */
export interface Antecedent {
  readonly referent: Referent;
  readonly span: Span;
  /** The factor that decided. */
  readonly factor: string;
}
