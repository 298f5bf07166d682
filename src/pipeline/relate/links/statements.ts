import type { Mention } from "../../../domain/entity.ts";
import { caseOf, childrenBy, headWithin, isLabel } from "../../../text/tree.ts";
import { topMentions } from "../arguments.ts";
import { mentionsOf } from "../engine/mentions-of.ts";
import { JUDGING, type Report, SAYING } from "../engine/speakers.ts";
import { isReported, reportedBy } from "../engine/statement-scope.ts";
import type { Placed, Reading } from "../reading.ts";
import type { Link, Pair } from "./link.ts";

const COUNTRY = ["Country"];
const TOPICS: ReadonlySet<string> = new Set(["Agreement", "System", "Event"]);

/** Nouns for what was just told: "described the move as". */
const MOVES: ReadonlySet<string> = new Set(
  `move step decision ratification approval signing development announcement vote deal agreement pact treaty passage document accord it this
  that`.split(/\s+/),
);

/** Somebody is reported as saying something: with each agreement, system and event that the words are about, and the country that they judge. */
export const statement: Link = {
  id: "relate/statement/report",
  predicate: "COMMENTED_ON",
  confidence: 0.65,
  find: (reading) => reading.reports.flatMap((report) => pairsOf(report, reading)),
  examples: [
    [
      "Kremlin spokesperson Dmitry Peskov praised the Aachen Treaty.",
      "Dmitry Peskov COMMENTED_ON Aachen Treaty asserted",
    ],
    [
      "Chancellor Angela Merkel said that the Aachen Treaty and the Munich Security Conference were a success.",
      "Angela Merkel COMMENTED_ON Aachen Treaty asserted; Angela Merkel COMMENTED_ON Munich Security Conference asserted",
    ],
    [
      "According to Kremlin spokesperson Dmitry Peskov, the Aachen Treaty failed.",
      "Dmitry Peskov COMMENTED_ON Aachen Treaty asserted",
    ],
    ["Chancellor Angela Merkel said that Iran must stop.", "Angela Merkel COMMENTED_ON Iran asserted"],
    ["German Chancellor Angela Merkel said that Germany would help.", ""],
    ["Kremlin spokesperson Dmitry Peskov left.", ""],
    ["According to Kremlin spokesperson Dmitry Peskov, it rained.", ""],
  ],
};

/** Words in quotation marks in other sentences than the one that names who says them. */
export const quotation: Link = {
  id: "relate/statement/quotation",
  predicate: "COMMENTED_ON",
  confidence: 0.6,
  find: (reading) =>
    reading.quotations.flatMap(({ start, end, speakers }): Pair[] => {
      const inside = topMentions(reading).filter(({ mention }) => mention.start >= start && mention.end <= end);
      const topics = inside.filter((mention) => TOPICS.has(mention.type) || isSubject(reading, mention));
      return speakers.flatMap((subject) => pairsWith(subject, topics, reading));
    }),
  examples: [
    [
      "“We are glad,” said Chancellor Angela Merkel. “The Aachen Treaty is a success for all of us.”",
      "Angela Merkel COMMENTED_ON Aachen Treaty asserted",
    ],
    ["Chancellor Angela Merkel left. The Aachen Treaty is a success.", ""],
  ],
};

function pairsOf(report: Report, reading: Reading): readonly Pair[] {
  const { tree } = reading;
  const heads = reportedBy(tree, report.trigger);
  const spoken = new Set(report.speakers);
  const inside = topMentions(reading).filter(
    (mention) => !spoken.has(mention) && isReported(tree, headOf(reading, mention), report.trigger, heads),
  );
  const topics = inside.filter((mention) => TOPICS.has(mention.type));
  const judged = [report.trigger, ...heads.filter((head) => tree.tokens[head]?.tag === "VERB")];
  const countries = [
    ...inside.filter((mention) => isSubject(reading, mention)),
    ...judged.flatMap((verb) => judgedCountries(reading, verb)),
  ];
  const found = [...topics, ...countries];
  const taken = found.length > 0 ? found : movesAbove(report, heads, reading);
  return report.speakers.flatMap((subject) => pairsWith(subject, taken, reading));
}

/** Nobody comments on themselves or, with their post beside their name, on their own country. */
function pairsWith(subject: Placed, topics: readonly Placed[], reading: Reading): Pair[] {
  const homes = reading.homesOf(subject.mention.entity);
  return topics
    .filter(({ mention }) => mention.entity !== subject.mention.entity && !homes.has(mention.entity))
    .map((object) => ({ subject, object }));
}

function headOf({ tree }: Reading, { first, last }: Placed): number {
  return headWithin(tree, first, last);
}

/** A country that the reported clause says something of: its subject, or whose the subject is. */
function isSubject(reading: Reading, mention: Placed): boolean {
  if (mention.type !== "Country") return false;
  const { tree } = reading;
  const head = headOf(reading, mention);
  const token = tree.tokens[head];
  if (isLabel(token, "nsubj") || isObliged(reading, head)) return true;
  return isLabel(token, "nmod") && token?.label === "nmod:poss" && isLabel(tree.tokens[token.head], "nsubj");
}

/** "believe Iran to be ready", "the need for Iran to comply". */
function isObliged({ tree }: Reading, head: number): boolean {
  const token = tree.tokens[head];
  if (!token) return false;
  if (token.label === "obj" || token.label === "iobj") return childrenBy(tree, token.head, "xcomp").length > 0;
  return (
    isLabel(token, "nmod") &&
    caseOf(tree, head) === "for" &&
    childrenBy(tree, token.head, "acl").some((child) => child > head)
  );
}

/** "criticised China", "described Iran’s programme as", but not "stressed Iran’s commitment". */
function judgedCountries(reading: Reading, trigger: number): readonly Placed[] {
  const { tree } = reading;
  if (!JUDGING.has(tree.tokens[trigger]?.lemma ?? "")) return [];
  const objects = childrenBy(tree, trigger, "obj", "nsubj:pass");
  const stressing = SAYING.has(tree.tokens[trigger]?.lemma ?? "");
  const owners = stressing ? [] : objects.flatMap((object) => childrenBy(tree, object, "nmod:poss"));
  return [...objects, ...owners].flatMap((token) => mentionsOf(reading, token, COUNTRY));
}

/** "described the move as": what was named last before the sentence. */
function movesAbove({ trigger }: Report, heads: readonly number[], reading: Reading): readonly Placed[] {
  const { tree } = reading;
  const judged = [
    ...childrenBy(tree, trigger, "obj", "nsubj:pass"),
    ...heads.flatMap((head) => childrenBy(tree, head, "nsubj")),
  ];
  const moves = judged.filter(
    (token) => MOVES.has(tree.tokens[token]?.lemma ?? "") && reading.mentionsAt(token).length === 0,
  );
  const last = moves.length > 0 ? lastTopic(reading) : undefined;
  return last ? [last] : [];
}

function lastTopic(reading: Reading): Placed | undefined {
  const named = [...TOPICS].flatMap((type) => {
    const mention: Mention | undefined = reading.before.get(type);
    return mention ? [{ mention, type, first: -1, last: -1, nested: false, attributive: false }] : [];
  });
  return named.sort((a, b) => b.mention.start - a.mention.start)[0];
}
