import type { Claim } from "../../src/domain/claim.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { shortName } from "../explorer/short-name.ts";

/** A claim in a few words: "Anna Berg signed RELOS". Facts of a date leave it to the axis. */
export function sayClaim(index: GraphIndex, claim: Claim): string {
  const predicate = index.schema.findPredicate(claim.predicate);
  const words = [shortName(index.entity(claim.subject)), predicate?.label ?? claim.predicate];
  if (claim.object !== undefined) words.push(shortName(index.entity(claim.object)));
  else if (predicate?.fact !== "date") words.push(claim.value ?? "");
  return words.join(" ");
}
