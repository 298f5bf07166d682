import type { Placed, Reading } from "../reading.ts";
import { mentionsOf, wordsBetween } from "./between.ts";
import type { Link, Pair } from "./link.ts";

/** "the Quad partners (Australia, India and Japan)", "NATO members Poland and Spain", "the bloc is made up of" */
export const membersBehind: Link = {
  id: "relate/member/list",
  predicate: "MEMBER_OF",
  confidence: 0.85,
  find: (reading) =>
    mentionsOf(reading, "Organization").flatMap((body) =>
      listBehind(reading, body, MEMBERS, MEMBER_TYPES).map((member): Pair => ({ subject: member, object: body })),
    ),
  examples: [
    ["NATO members Poland and Spain agreed.", "Poland MEMBER_OF NATO asserted; Spain MEMBER_OF NATO asserted"],
    ["The NATO nations (Poland and Spain) agreed.", "Poland MEMBER_OF NATO asserted; Spain MEMBER_OF NATO asserted"],
    ["NATO is made up of Poland and Spain.", "Poland MEMBER_OF NATO asserted; Spain MEMBER_OF NATO asserted"],
    ["NATO criticised Poland and Spain.", ""],
  ],
};

/** "both nations’ positions within frameworks including BRICS and NATO" */
export const membership: Link = {
  id: "relate/member/noun",
  predicate: "MEMBER_OF",
  confidence: 0.75,
  find: (reading) =>
    mentionsOf(reading, "Country").flatMap((country) =>
      listBehind(reading, country, MEMBERSHIP, ["Organization"]).map(
        (body): Pair => ({ subject: country, object: body }),
      ),
    ),
  examples: [
    [
      "It strengthens India's position within multilateral frameworks including BRICS and NATO.",
      "India MEMBER_OF BRICS asserted; India MEMBER_OF NATO asserted",
    ],
    ["India's position on NATO changed.", ""],
  ],
};

const MEMBER_TYPES = ["Country", "Organization"];
const LIST = /^(?: \([^()]{1,20}\))?(?:,? and (?:the )?|, (?:the )?| & )$/;
/** Between a body and the list of its members. */
const MEMBERS =
  /^(?:(?: member)? (?:members?|partners?|states|countries|nations|allies|ally)(?: states| countries)?(?: \(|,|:)? ?(?:the |including |such as )?| (?:is|are|was) made up of (?:the )?| (?:comprises|consists of|groups|brings together) (?:the )?)$/;
const MEMBERSHIP =
  /^['’]s? (?:\p{Ll}+ )?(?:membership|position|positions|seat|accession|entry|standing)(?: (?:in|of|within|to|at|into))(?: (?:the|\p{Ll}+))? ?(?:\p{Ll}+ )?(?:(?:including|like|such as) )?(?:the )?$/u;

/** The mention behind `words`, with those that a list joins to it. */
function listBehind(reading: Reading, from: Placed, words: RegExp, types: readonly string[]): readonly Placed[] {
  const list: Placed[] = [];
  for (const mention of mentionsOf(reading, ...types)) {
    const last = list.at(-1) ?? from;
    if (mention.first <= last.last || mention.nested) continue;
    if (last.mention.entity === mention.mention.entity) continue;
    if (!(list.length === 0 ? words : LIST).test(wordsBetween(reading, last, mention))) break;
    list.push(mention);
  }
  return list;
}
