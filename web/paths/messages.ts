import { sayNumber } from "../components/count.ts";
import { MOST_PATHS, MOST_STEPS } from "./find-connections.ts";
import type { Hindrance } from "./find-hindrance.ts";

/** Every sentence of ours about what connects entities. */

export function chooseMore(chosen: number): string {
  return chosen === 0 ? "Choose two entities or more." : "Choose one more entity.";
}

export const HOW_PATHS_ARE_RANKED = `The best ${MOST_PATHS} of at most ${MOST_STEPS} steps: fewer steps first, then what is said as fact, then by the documents of the weakest claim.`;

export const BOUND_MET = "These entities have so many claims that not all ways were followed: there may be more.";

export const NOTHING_IN_COMMON = "No entity is connected with all of these, as the filters are.";

/** Where there is no path: what could be the reason; `reasons`: in words, how many steps each filter closes. */
export function noPath(hindrance: Hindrance | undefined, reasons = ""): string {
  if (hindrance === undefined) return `No path of at most ${MOST_STEPS} steps connects them, whatever the filters.`;
  const steps = `${hindrance.steps} ${hindrance.steps === 1 ? "step" : "steps"}`;
  return `No path is left by the filters. One of ${steps} is, were it not for what they leave out: ${reasons}.`;
}

export function notListed(number: number): string {
  return `${sayNumber(number)} more are less well documented and not listed; all are drawn.`;
}
