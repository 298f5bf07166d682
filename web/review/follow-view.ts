import type { Claim, Evidence } from "../../src/domain/claim.ts";
import { followEntities } from "../../src/domain/follow-entities.ts";
import type { ClaimId, EntityId } from "../../src/domain/ids.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { setAgreement } from "../state/desk.ts";
import type { Expansion } from "../state/expansion.ts";
import { keepKnown } from "../state/first-view.ts";
import type { View } from "../state/view.ts";

/** The same view of a graph that was built anew: what has another id now is found by its words, and what is gone is left out. */
export function followView(view: View, before: GraphIndex, after: GraphIndex): View {
  const { heirOf } = followEntities(before.graph, after.graph);
  const follow = (id: EntityId): EntityId => heirOf(id) ?? id;
  const followAll = (ids: readonly EntityId[]) => [...new Set(ids.map(follow))];
  const { entity, claim } = view.selection;
  const { agreement } = view.desk;
  const followed: View = {
    ...view,
    selection: {
      ...view.selection,
      ...(entity && { entity: follow(entity) }),
      ...(claim && { claim: followClaim(claim, before, after) ?? claim }),
    },
    reach: {
      ...view.reach,
      expanded: onePerEntity(view.reach.expanded.map((each) => followExpansion(each, followAll))),
      hidden: followAll(view.reach.hidden),
    },
    ...(view.connect && { connect: { ...view.connect, ends: followAll(view.connect.ends) } }),
    desk: setAgreement(view.desk, agreement && follow(agreement)),
  };
  return keepKnown(followed, after).view;
}

function followExpansion(
  { entity, only }: Expansion,
  followAll: (ids: readonly EntityId[]) => readonly EntityId[],
): Expansion {
  const [heir = entity] = followAll([entity]);
  const entities = only?.entities && followAll(only.entities);
  return { entity: heir, ...(only && { only: { ...only, ...(entities && { entities }) } }) };
}

/** Of two that have become one the first says what is shown. */
function onePerEntity(expansions: readonly Expansion[]): readonly Expansion[] {
  return expansions.filter((each, place) => expansions.findIndex(({ entity }) => entity === each.entity) === place);
}

function followClaim(id: ClaimId | "none", before: GraphIndex, after: GraphIndex): ClaimId | undefined {
  const claim = before.graph.claims.find((each) => each.id === id);
  const words = new Set(claim?.evidence.map((each) => wordsKey(claim, each)));
  return after.graph.claims.find((each) => each.evidence.some((one) => words.has(wordsKey(each, one))))?.id;
}

function wordsKey(
  { predicate, value = "" }: Claim,
  { document, start, end, subjectSpan, objectSpan }: Evidence,
): string {
  return [predicate, value, document, start, end, subjectSpan?.start, objectSpan?.start].join(" ");
}
