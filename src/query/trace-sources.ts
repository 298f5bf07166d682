import { AGGREGATES } from "./run/functions/aggregates.ts";
import type {
  CallClause,
  Clause,
  Expression,
  MatchClause,
  PathPattern,
  Projection,
  SingleQuery,
  Statement,
} from "./syntax/ast.ts";
import { hiddenName } from "./syntax/hidden-name.ts";
import { someExpression } from "./syntax/walk.ts";

/**
 * The same query with one hidden column at the end (see `isHiddenName`): the paths that its patterns found for a row,
 * of all the rows where they were grouped. So a row of names alone can still be shown on the canvas and with its quotes.
 * A query is left as it is where that column could change its rows (UNION) or be seen (`RETURN *`).
 */
export function traceSources(statement: Statement): Statement {
  const { first, unions } = statement.query;
  const last = first.clauses.at(-1);
  if (unions.length > 0 || last?.kind !== "return" || last.body.star) return statement;
  return { ...statement, query: { ...statement.query, first: new Tracer().trace(first) } };
}

const AGGREGATE_NAMES = new Set(AGGREGATES.map(({ name }) => name.toLowerCase()));

class Tracer {
  #sources: string[] = [];
  #count = 0;

  trace(query: SingleQuery): SingleQuery {
    return { ...query, clauses: query.clauses.map((clause) => this.#traceClause(clause)) };
  }

  #traceClause(clause: Clause): Clause {
    switch (clause.kind) {
      case "match":
        return this.#namePaths(clause);
      case "call":
        this.#sources.push(...namesOf(clause));
        return clause;
      case "with":
      case "return":
        return { ...clause, body: this.#carry(clause.body) };
      default:
        return clause;
    }
  }

  #namePaths(clause: MatchClause): MatchClause {
    const patterns = clause.patterns.map((pattern): PathPattern => {
      const { start, end } = pattern;
      const variable = pattern.variable ?? { name: this.#newName("path"), start, end };
      this.#sources.push(variable.name);
      return { ...pattern, variable };
    });
    return { ...clause, patterns };
  }

  /** The paths so far as one more item; of all rows of a group where there are groups, and DISTINCT is one as well. */
  #carry(body: Projection): Projection {
    if (this.#sources.length === 0) return body;
    const span = { start: body.start, end: body.end };
    const isGrouped = body.distinct || body.items.some(({ expression }) => someExpression(expression, isAggregate));
    const list: Expression = {
      kind: "list",
      items: this.#sources.map((name) => ({ kind: "variable", name, ...span })),
      ...span,
    };
    const collected: Expression = {
      kind: "call",
      function: { name: "collect", ...span },
      distinct: false,
      arguments: [list],
      ...span,
    };
    const name = this.#newName("sources");
    // After `WITH *` the paths themselves are still there.
    this.#sources = [name];
    const item = { expression: isGrouped ? collected : list, alias: { name, ...span }, ...span };
    return { ...body, distinct: false, items: [...body.items, item] };
  }

  #newName(what: string): string {
    this.#count += 1;
    return hiddenName(`${what}${this.#count}`);
  }
}

function namesOf({ yields = [] }: CallClause): readonly string[] {
  return yields.map(({ field, alias }) => (alias ?? field).name);
}

function isAggregate(expression: Expression): expression is Expression {
  if (expression.kind === "count-star") return true;
  return expression.kind === "call" && AGGREGATE_NAMES.has(expression.function.name.toLowerCase());
}
