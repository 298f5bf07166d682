import { childrenBy } from "../../text/tree.ts";
import { isAppositive } from "./identity.ts";
import type { Place } from "./place.ts";
import type { Reference } from "./references.ts";

/**
 * A state's organ that is described and named in one breath is one body: "Norland's lower house of parliament, the Storting". The
 * description gets the keys of the name, unless the document puts it beside two names.
 */
export function joinApposedOrgans(
  references: readonly Reference[],
  places: ReadonlyMap<Reference, Place>,
): ReadonlyMap<Reference, readonly string[]> {
  const found = new Map<string, { readonly organ: Reference; readonly name: Reference }[]>();
  for (const [at, organ] of references.entries()) {
    if (organ.rule !== ORGAN) continue;
    const name = [references[at - 1], references[at + 1], references[at + 2]].find(
      (other) => other !== undefined && isNameOf(places.get(organ), places.get(other), other),
    );
    const key = organ.keys.join("|");
    if (name) found.set(key, [...(found.get(key) ?? []), { organ, name }]);
  }
  return new Map(
    [...found.values()]
      .filter((all) => new Set(all.map(({ name }) => name.text)).size === 1)
      .flatMap((all) => all.map(({ organ, name }) => [organ, [...organ.keys, ...name.keys]] as const)),
  );
}

const ORGAN = "recognise/organizations/state-organ";

/** Beside it, and the first of no list: not "the parliament, the Storting and the Lagting". */
function isNameOf(organ: Place | undefined, place: Place | undefined, name: Reference): boolean {
  if (!organ || !place || name.type !== "Organization" || name.rule === ORGAN) return false;
  return isAppositive(organ, place) && !isJoined(place) && !isJoined(organ);
}

/** "…, the Storting and", "…, the Storting, and" */
function isJoined({ tree, last, head }: Place): boolean {
  const behind = tree.tokens.slice(last + 1, last + 3).map(({ text }) => text);
  return childrenBy(tree, head, "conj").length > 0 || behind[0] === "and" || (behind[0] === "," && behind[1] === "and");
}
