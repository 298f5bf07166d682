import type { Sentence } from "../../../domain/sentence.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { wordSet } from "../../../text/word-set.ts";
import { isTitleCase, lower } from "../../../text/words.ts";
import type { Found, Rule, TokenRange } from "../rule.ts";
import { findTitles } from "../titles.ts";
import { personWithPost } from "./people.ts";

const WRITINGS: ReadonlySet<string> = wordSet("statement remarks message letter address speech readout statements");

/** Whoever a headline says it is by, where capitals tell nothing else: "Statement by President Ana Lopez on the Vote". */
export const authorInHeadline: Rule = {
  id: "recognise/people/author",
  onHeadlines: true,
  find: (sentence, lexicon) => {
    const post = authorsPost(sentence, lexicon);
    return post ? personWithPost.find(sentence, lexicon).filter(({ first }) => first === post.last + 1) : [];
  },
  examples: [
    ["Statement by President Ana Lopez on the Kaspi Vote", "Person Ana Lopez"],
    ["Remarks by Vice President Ana Lopez in Kaspi", "Person Ana Lopez"],
    ["President Ana Lopez Leaves for the Kaspi Talks", ""],
    ["Statement by the Council on the Kaspi Vote", ""],
  ],
};

/** Their post. */
export const authorsPostInHeadline: Rule = {
  id: "recognise/offices/author",
  onHeadlines: true,
  find: (sentence, lexicon) => {
    const post = authorsPost(sentence, lexicon);
    return post ? [{ ...post, type: "Office" }] : [];
  },
  examples: [
    ["Statement by President Ana Lopez on the Kaspi Vote", "Office President"],
    ["President Ana Lopez Leaves for the Kaspi Talks", ""],
  ],
};

function authorsPost(sentence: Sentence, lexicon: Lexicon): TokenRange | undefined {
  const by = sentence.tokens.findIndex((token, at) => at <= 2 && /^(?:by|from|of)$/.test(lower(token)));
  const writing = sentence.tokens[by - 1];
  if (!isTitleCase(sentence) || !writing || !WRITINGS.has(lower(writing))) return undefined;
  return findTitles(sentence, lexicon).find(({ first }) => first === by + 1);
}

const FIRST_PERSON: ReadonlySet<string> = new Set(["i", "my", "me"]);

/** "I", "my": whoever the text is by. */
export const firstPerson: Rule = {
  id: "recognise/nouns/first-person",
  find: (sentence) =>
    sentence.tokens.flatMap((token, at): Found[] =>
      token.tag === "PRON" && FIRST_PERSON.has(lower(token)) ? [{ first: at, last: at, type: "Person" }] : [],
    ),
  examples: [
    ["I said so to my friends.", "Person I; Person my"],
    ["He said so.", ""],
  ],
};
