import {
  clauseAfterReturn,
  differentColumns,
  missingReturn,
  mixedUnions,
  readOnly,
  variableAlreadyBound,
} from "../messages.ts";
import type { Clause, Query, SingleQuery, Statement } from "../syntax/ast.ts";
import { bindCallClause } from "./bind-call-clause.ts";
import { bindExpression } from "./bind-expression.ts";
import { bindPatterns } from "./bind-pattern.ts";
import { bindProjection } from "./bind-projection.ts";
import type { BoundClause, BoundQuery } from "./bound-query.ts";
import type { Catalogue } from "./catalogue.ts";
import { asCondition, type Place } from "./place.ts";
import { Scope } from "./scope.ts";
import { itemOf } from "./value-type.ts";

/** Leads every name of a query somewhere; throws a `QueryError` at the first that leads nowhere or does not fit. `text` is what it was parsed from. */
export function bind(statement: Statement, text: string, catalogue: Catalogue): BoundQuery {
  return new Binder(text, catalogue).bindQuery(statement.query, new Scope(), false);
}

class Binder {
  readonly #text: string;
  readonly #catalogue: Catalogue;
  readonly #subqueries = new Map<Query, BoundQuery>();

  constructor(text: string, catalogue: Catalogue) {
    this.#text = text;
    this.#catalogue = catalogue;
  }

  /** A query within `EXISTS { }` sees `outer` and may end without RETURN. */
  bindQuery(query: Query, outer: Scope, nested: boolean): BoundQuery {
    const singles = [query.first, ...query.unions.map((union) => union.query)];
    const sides = singles.map((single) => this.#bindSingle(single, outer, nested || singles.length > 1));
    const [first] = sides;
    const columns = first?.columns ?? [];
    for (const [index, union] of query.unions.entries()) {
      if (union.all !== query.unions[0]?.all) throw mixedUnions(union);
      const found = sides[index + 1]?.columns ?? [];
      if (!nested && found.join("\u0000") !== columns.join("\u0000"))
        throw differentColumns(columns, found, union.query);
    }
    return {
      columns,
      parts: sides.map((side) => side.clauses),
      all: query.unions[0]?.all ?? true,
      subqueries: this.#subqueries,
    };
  }

  #bindSingle(
    query: SingleQuery,
    outer: Scope,
    nested: boolean,
  ): { clauses: BoundClause[]; columns: readonly string[] } {
    const clauses: BoundClause[] = [];
    let scope = outer;
    const isAlone = query.clauses.length === 1 && !nested;
    for (const clause of query.clauses) {
      if (clauses.at(-1) !== undefined && query.clauses[clauses.length - 1]?.kind === "return")
        throw clauseAfterReturn(clause);
      const bound = this.#bindClause(clause, scope, isAlone);
      clauses.push(bound.clause);
      scope = bound.scope;
    }
    const last = query.clauses.at(-1);
    const ends =
      last?.kind === "return" || nested || (last?.kind === "call" && (isAlone || isEmptyCall(clauses.at(-1))));
    if (last !== undefined && !ends) throw missingReturn(last.kind.toUpperCase(), last);
    return { clauses, columns: last?.kind === "return" || isAlone ? scope.names : [] };
  }

  #bindClause(clause: Clause, scope: Scope, isAlone: boolean): { clause: BoundClause; scope: Scope } {
    const place = this.#placeAt(scope);
    switch (clause.kind) {
      case "match": {
        const after = bindPatterns(clause.patterns, place);
        if (clause.where !== undefined) bindExpression(clause.where, asCondition(this.#placeAt(after)));
        const { optional, patterns, where } = clause;
        return { clause: { kind: "match", optional, patterns, where }, scope: after };
      }
      case "unwind": {
        const { name } = clause.variable;
        if (scope.has(name)) throw variableAlreadyBound(name, clause.variable);
        const type = itemOf(bindExpression(clause.list, place));
        return { clause: { kind: "unwind", list: clause.list, variable: name }, scope: scope.with(name, type) };
      }
      case "call":
        return bindCallClause(clause, place, isAlone);
      case "with": {
        const naming = { text: this.#text, needsAlias: true };
        const { bound, scope: after } = bindProjection(clause.body, clause.where, place, naming);
        return { clause: bound, scope: after };
      }
      case "return": {
        const naming = { text: this.#text, needsAlias: false };
        const { bound, scope: after } = bindProjection(clause.body, undefined, place, naming);
        return { clause: bound, scope: after };
      }
      case "create":
        throw readOnly("CREATE", clause);
    }
  }

  #placeAt(scope: Scope): Place {
    return {
      rules: {
        bindExpression,
        bindSubquery: (query, place) => {
          this.#subqueries.set(query, this.bindQuery(query, place.scope, true));
        },
      },
      catalogue: this.#catalogue,
      scope,
      aggregates: "forbidden",
      condition: false,
    };
  }
}

function isEmptyCall(clause: BoundClause | undefined): boolean {
  return clause?.kind === "call" && clause.procedure.columns.length === 0;
}
