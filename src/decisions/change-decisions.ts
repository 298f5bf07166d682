import type { Schema } from "../schema/schema.ts";
import { addDecision } from "./add-decision.ts";
import { type Change, decisionId } from "./change.ts";
import { noSuchDecision } from "./messages.ts";
import { parseDecisions } from "./parse-decisions.ts";
import { removeDecision } from "./remove-decision.ts";

/** What a file that did not exist begins with. */
const HEADER =
  "# What people decided about words of these texts; every build heeds it. See countersign review --help.\n";

/**
 * The text of a `decisions.yaml` after `change`; undefined, before and after, where there is no such file. Comments and order stay.
 *
 * @throws DecisionsError where the text cannot be understood, or has not what is to go
 */
export async function changeDecisions(
  text: string | undefined,
  { add, remove }: Change,
  schema: Schema,
): Promise<string | undefined> {
  const ids = (await parseDecisions(text ?? "", schema)).map(decisionId);
  let changed = text ?? HEADER;
  for (const id of remove) {
    const place = ids.indexOf(id);
    if (place === -1) throw noSuchDecision();
    ids.splice(place, 1);
    changed = removeDecision(changed, place);
  }
  for (const decision of add) changed = addDecision(changed, decision);
  return changed === HEADER ? undefined : changed;
}
