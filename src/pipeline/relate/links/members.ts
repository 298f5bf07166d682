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
    ["The NATO partners (Poland and Spain) agreed.", "Poland MEMBER_OF NATO asserted; Spain MEMBER_OF NATO asserted"],
    ["NATO is made up of Poland and Spain.", "Poland MEMBER_OF NATO asserted; Spain MEMBER_OF NATO asserted"],
    ["NATO criticised Poland and Spain.", ""],
  ],
};

/** "Poland, a member of NATO", "member of the committee", "NATO member Poland": and who speaks for a body, "Kaspi Bank analyst Ana Lopez". */
export const memberOf: Link = {
  id: "relate/member/apposition",
  predicate: "MEMBER_OF",
  confidence: 0.85,
  find: (reading) =>
    mentionsOf(reading, "Organization").flatMap((body): Pair[] => {
      const member = mentionsOf(reading, ...MEMBER_TYPES, "Person").findLast(({ last }) => last < body.first);
      const person = mentionsOf(reading, "Person").find(({ first }) => first > body.last);
      if (member && isMember(reading, member, body)) return [{ subject: member, object: body }];
      return person && EMPLOYED.test(wordsBetween(reading, body, person)) ? [{ subject: person, object: body }] : [];
    }),
  examples: [
    ["Poland, a founding member of NATO, agreed.", "Poland MEMBER_OF NATO asserted"],
    ["Ana Lopez is a member of NATO.", "Ana Lopez MEMBER_OF NATO asserted"],
    ["Ana Lopez is a NATO official.", "Ana Lopez MEMBER_OF NATO asserted"],
    ["NATO analyst Ana Lopez agreed.", "Ana Lopez MEMBER_OF NATO asserted"],
    ["Poland praised a member of NATO.", ""],
    ["The NATO flag delighted Ana Lopez.", ""],
  ],
};

/** "India’s membership of NATO", "both nations’ positions within frameworks including BRICS and NATO" */
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
    ["India's membership of NATO ended.", "India MEMBER_OF NATO asserted"],
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
/** Between a member and the body. */
const MEMBER_BEFORE =
  /^(?:,| is| was|, (?:who|which) is| is also)? ?(?:an? |the )?(?:(?:founding|full|permanent|senior|leading|fellow|new) )?members? of (?:the )?$/;
const IS_A = /^(?:,| is| was|, (?:who|which) is) an? (?:\p{Lu}\p{Ll}+ )?$/u;
const EMPLOYED =
  /^ (?:senior |chief |political )?(?:official|analyst|lawmaker|legislator|officer|researcher|economist|fellow|correspondent|reporter|employee|member),? $/;
const EMPLOYEE = /^ (?:official|analyst|lawmaker|officer|member|employee)\b/;
const MEMBERSHIP =
  /^['’]s? (?:\p{Ll}+ )?(?:membership|position|positions|seat|accession|entry|standing)(?: (?:in|of|within|to|at|into))(?: (?:the|\p{Ll}+))? ?(?:\p{Ll}+ )?(?:(?:including|like|such as) )?(?:the )?$/u;

function isMember(reading: Reading, member: Placed, body: Placed): boolean {
  const words = wordsBetween(reading, member, body);
  const { text } = reading.source;
  const isEmployee = () => IS_A.test(words) && EMPLOYEE.test(text.slice(body.mention.end, body.mention.end + 12));
  return MEMBER_BEFORE.test(words) || isEmployee();
}

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
