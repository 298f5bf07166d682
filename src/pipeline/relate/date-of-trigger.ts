import type { FoundDate } from "./dates.ts";
import type { Reading } from "./reading.ts";

/** Behind these words another happening begins: "ratified it hours before Putin’s visit on December 4". */
const PARTS = /^(?:before|after|ahead|since|until|following|when|while|as|which|who|that|during)$/;

/** The first date behind the token at `trigger`, in the same clause. */
export function dateBehind(reading: Reading, trigger: number, dates: readonly FoundDate[]): FoundDate | undefined {
  const { tokens } = reading.sentence;
  const end = tokens[trigger]?.end ?? 0;
  const date = dates.find((each) => each.start >= end);
  const between = tokens.filter((token) => date && token.start >= end && token.end <= date.start);
  return between.some((token) => token.tag === "VERB" || PARTS.test(token.text)) ? undefined : date;
}
