import type { Schema } from "../schema/schema.ts";
import type { Decision, Words } from "./decision.ts";
import { badEntry, unknownName, unknownVerdict } from "./messages.ts";

/** An entry as the file has it, before its verdict is understood. */
export interface Entry {
  readonly verdict: string;
  readonly a: Words;
  readonly b?: Words;
  readonly who: string;
  readonly why?: string;
  readonly when: string;
}

/** The decision of an entry; `at` tells where that stands. @throws DecisionsError where verdict, places and schema do not fit */
export function parseVerdict({ verdict, b, ...rest }: Entry, at: string, schema: Schema): Decision {
  if (verdict === "same" || verdict === "not the same") {
    if (!b) throw badEntry(at, "b", `"${verdict}" needs a second place`);
    return { ...rest, verdict, b };
  }
  const type = /^is an? (.+)$/.exec(verdict)?.[1];
  if (type !== undefined) {
    if (b) throw badEntry(at, "b", '"is a" is said of one place');
    checkName("type", type, schema.types, at);
    return { ...rest, verdict: "is a", type };
  }
  const claim = /^(reject claim|confirm claim)(?: (\S+)(?: ([\s\S]+))?)?$/.exec(verdict);
  if (!claim) throw unknownVerdict(at, verdict);
  const [, which, predicate, value] = claim;
  if (predicate !== undefined) checkName("predicate", predicate, schema.predicates, at);
  return {
    ...rest,
    verdict: which === "reject claim" ? "reject claim" : "confirm claim",
    ...(b && { b }),
    ...(predicate !== undefined && { predicate }),
    ...(value !== undefined && { value }),
  };
}

function checkName(
  kind: "type" | "predicate",
  name: string,
  known: readonly { readonly name: string }[],
  at: string,
): void {
  const names = known.map((each) => each.name);
  if (!names.includes(name)) throw unknownName(at, kind, name, names);
}
