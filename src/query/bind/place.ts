import type { Expression, Query } from "../syntax/ast.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Scope } from "./scope.ts";
import type { ValueType } from "./value-type.ts";

/** The two rules that others need from different files. */
export interface Rules {
  readonly bindExpression: (expression: Expression, place: Place) => ValueType;
  /** Binds the query of an `EXISTS { }`, which sees the variables around it. */
  readonly bindSubquery: (query: Query, place: Place) => void;
}

/** Where in a query an expression stands, and so what it may hold. */
export interface Place {
  readonly rules: Rules;
  readonly catalogue: Catalogue;
  readonly scope: Scope;
  /** `allowed` in the items of RETURN and WITH, `nested` within an aggregate. */
  readonly aggregates: "allowed" | "forbidden" | "nested";
  /** True where a pattern may stand as a condition. */
  readonly condition: boolean;
}

/** A place for a value, not a condition. */
export function asValue(place: Place): Place {
  return place.condition ? { ...place, condition: false } : place;
}

/** A place for a condition: of WHERE, of a comprehension. */
export function asCondition(place: Place): Place {
  return place.condition ? place : { ...place, condition: true };
}

/** A place that is run for each item of a list, where an aggregate has no rows to work on. */
export function within(place: Place, name: string, type: ValueType): Place {
  return { ...place, scope: place.scope.with(name, type), aggregates: "forbidden", condition: false };
}
