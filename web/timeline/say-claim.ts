import { type Claim, isRelation } from "../../src/domain/claim.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { predicateLabel } from "../../src/schema/predicate-label.ts";
import { sayDate } from "../evidence/say-date.ts";
import { shortName } from "../explorer/short-name.ts";

/** A claim in a few words: "Anna Berg signed RELOS", "RELOS signed on 2025-02-18". */
export function sayClaim(index: GraphIndex, claim: Claim): string {
  const label = predicateLabel(index.schema, claim.predicate);
  const end = isRelation(claim) ? shortName(index.entity(claim.object)) : sayDate(claim.value);
  return `${shortName(index.entity(claim.subject))} ${label} ${end}`;
}
