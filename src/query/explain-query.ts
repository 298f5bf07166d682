import { explain, printPlan } from "./plan/explain.ts";
import type { PreparedQuery } from "./query-engine.ts";
import { Profile } from "./run/profile.ts";
import type { Value } from "./run/value.ts";

/** `EXPLAIN`: what would be done, the last step first, without doing it. */
export function explainQuery({ plan }: PreparedQuery): string {
  return printPlan(explain(plan.root));
}

export interface ProfiledRun {
  readonly rows: readonly (readonly Value[])[];
  /** The plan, with the rows and milliseconds of each step. */
  readonly profile: string;
}

/** `PROFILE`: runs to the end and tells what each step did. */
export function profileQuery({ plan, run }: PreparedQuery): ProfiledRun {
  const profile = new Profile();
  const rows = [...run(profile.wrap)];
  const note = (operator: Parameters<Profile["find"]>[0]) => {
    const measure = profile.find(operator);
    return measure === undefined ? "" : `[rows ${measure.rows}, ${measure.milliseconds.toFixed(2)} ms]`;
  };
  return { rows, profile: printPlan(explain(plan.root), note) };
}
