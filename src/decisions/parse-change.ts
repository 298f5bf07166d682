import * as v from "valibot";
import type { Schema } from "../schema/schema.ts";
import type { Change } from "./change.ts";
import { ENTRY } from "./entry-schema.ts";
import { badChange } from "./messages.ts";
import { parseVerdict } from "./parse-verdict.ts";

/** What one step of a person may change: more is not made by hand. */
const MOST = 100;

const CHANGE = v.strictObject({
  add: v.pipe(v.array(v.omit(ENTRY, ["when"])), v.maxLength(MOST, `expected ${MOST} at most`)),
  remove: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))), v.maxLength(MOST, `expected ${MOST} at most`)),
});

/**
 * A change of decisions as the page sends it: entries as in `decisions.yaml`, but decided `when`, which is not for the page to say.
 *
 * @throws DecisionsError where `value` is something else
 */
export function parseChange(value: unknown, when: string, schema: Schema): Change {
  const result = v.safeParse(CHANGE, value);
  if (!result.success) {
    const [issue] = result.issues;
    throw badChange(issue.path?.map(({ key }) => String(key)).join(" → ") ?? "", issue.message);
  }
  const { add, remove } = result.output;
  return { add: add.map((entry, place) => parseVerdict({ ...entry, when }, `add → ${place}`, schema)), remove };
}
