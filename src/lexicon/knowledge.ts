import type { Schema } from "../schema/schema.ts";
import type { Lexicon } from "./lexicon.ts";

/** All that the stages know besides the document; passed on, never global, so that two can live in one process. */
export interface Knowledge {
  readonly schema: Schema;
  readonly lexicon: Lexicon;
}
