import type { Sentence, Token } from "../../domain/sentence.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { KNOWN_ORGANIZATIONS, ORGANIZATION_HEADS } from "../../lexicon/word-lists.ts";
import { isAcronym, isNameWord, lower, wordsOf } from "../../text/words.ts";
import type { TokenRange } from "./rule.ts";

/** True where these capitals are known, tagged or by their head seen to name a body: "Fatah", "DRDO", "State Duma". */
export function isBodyName(sentence: Sentence, { first, last }: TokenRange, lexicon: Lexicon): boolean {
  const [begin, end] = [sentence.tokens[first], sentence.tokens[last]];
  if (!begin || !end || !isNameWord(sentence, first) || !isNameWord(sentence, last)) return false;
  const tagged = begin.entity === "B-Organization" && sentence.tokens[last + 1]?.entity !== "I-Organization";
  return tagged || hasBodyWord(begin, end) || lexicon.isOrganization(wordsOf(sentence, first, last));
}

function hasBodyWord(begin: Token, end: Token): boolean {
  return (
    ORGANIZATION_HEADS.has(lower(end)) || (begin === end && (KNOWN_ORGANIZATIONS.has(lower(end)) || isAcronym(end)))
  );
}
