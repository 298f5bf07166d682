import type { Source } from "../src/domain/document.ts";
import { documentId } from "../src/domain/ids.ts";
import type { Knowledge } from "../src/lexicon/knowledge.ts";
import { readLexicon } from "../src/lexicon/lexicon.ts";
import { DEFAULT_SCHEMA } from "../src/schema/default-schema.ts";
import { indexSchema } from "../src/schema/schema.ts";

/** What the stages know in tests: the default schema and the lexicon that ships. */
export const KNOWLEDGE: Knowledge = { schema: indexSchema(DEFAULT_SCHEMA), lexicon: readLexicon() };

/** A source of nothing but its text, published on Wednesday, 3 December 2025. */
export function sourceOf(text: string, published = "2025-12-03"): Source {
  const sha256 = "0".repeat(64);
  return {
    document: {
      id: documentId(sha256),
      path: "test.txt",
      title: "Test",
      published,
      sha256,
      language: "en",
      characters: text.length,
    },
    text,
    boilerplate: [],
  };
}
