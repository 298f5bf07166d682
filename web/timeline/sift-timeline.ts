import type { Claim } from "../../src/domain/claim.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import type { Desk } from "../state/desk.ts";
import { hasAllWords, wordsOf } from "../table/has-all-words.ts";
import type { Timeline } from "./list-timeline.ts";
import { sayClaim } from "./say-claim.ts";

/** Only what the reader asked for: of these statuses, about this agreement, with all of the words in names, dates or predicate. */
export function siftTimeline(index: GraphIndex, timeline: Timeline, desk: Desk): Timeline {
  const words = wordsOf(desk.words);
  const isWanted = (claim: Claim, dates: readonly string[]) =>
    desk.statuses.includes(claim.status) &&
    (desk.agreement === undefined || claim.subject === desk.agreement || claim.object === desk.agreement) &&
    (words.length === 0 || hasAllWords(textOf(index, claim, dates), words));
  return {
    entries: timeline.entries.filter(({ moments }) => moments.some(({ claim, date }) => isWanted(claim, [date]))),
    undated: timeline.undated.filter((claim) => isWanted(claim, [])),
  };
}

function textOf(index: GraphIndex, claim: Claim, dates: readonly string[]): string {
  const ends = claim.object === undefined ? [claim.subject] : [claim.subject, claim.object];
  const names = ends.flatMap((id) => [index.entity(id).name, ...index.entity(id).aliases]);
  return [sayClaim(index, claim), claim.status, ...names, ...dates].join("\n");
}
