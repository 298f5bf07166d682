import type { Decision } from "../../src/decisions/decision.ts";
import type { Schema } from "../../src/schema/schema.ts";

/** What was decided, as a person says it: "Rejected: signed". */
export function sayVerdict(decision: Decision, schema: Schema): string {
  switch (decision.verdict) {
    case "same":
      return "The same";
    case "not the same":
      return "Not the same";
    case "is a":
      return `Of the type ${decision.type}`;
    default: {
      const { predicate, value } = decision;
      const label = schema.findPredicate(predicate ?? "")?.label ?? predicate;
      const said = [label, value].filter((part) => part !== undefined).join(" ");
      const verb = decision.verdict === "reject claim" ? "Rejected" : "Confirmed";
      return said === "" ? verb : `${verb}: ${said}`;
    }
  }
}
