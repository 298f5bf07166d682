import type { Span } from "../../domain/span.ts";
import type { Float } from "../run/value.ts";

/** The tree of a query as it was written. Never changed once parsed; every node knows its place in the query's text. */
export interface Statement extends Span {
  /** `EXPLAIN` shows the plan and `PROFILE` its rows and times, instead of or beside the result. */
  readonly mode: "run" | "explain" | "profile";
  readonly query: Query;
}

/** One single query, or several joined by UNION. */
export interface Query extends Span {
  readonly first: SingleQuery;
  readonly unions: readonly Union[];
}

export interface Union extends Span {
  /** UNION ALL keeps duplicates. */
  readonly all: boolean;
  readonly query: SingleQuery;
}

export interface SingleQuery extends Span {
  readonly clauses: readonly Clause[];
}

/** A name as written: a variable, a label, a type, a property. */
export interface Name extends Span {
  readonly name: string;
}

// Clauses

export type Clause = MatchClause | UnwindClause | CallClause | WithClause | ReturnClause | CreateClause;

export interface MatchClause extends Span {
  readonly kind: "match";
  readonly optional: boolean;
  readonly patterns: readonly PathPattern[];
  readonly where: Expression | undefined;
}

export interface UnwindClause extends Span {
  readonly kind: "unwind";
  readonly list: Expression;
  readonly variable: Name;
}

export interface CallClause extends Span {
  readonly kind: "call";
  /** With its dots: `db.labels`. */
  readonly procedure: Name;
  /** Absent where the brackets are: the arguments are then parameters of the procedure's names. */
  readonly arguments: readonly Expression[] | undefined;
  /** Absent where all is taken (`YIELD *`, or a call that stands alone). */
  readonly yields: readonly YieldItem[] | undefined;
  /** `YIELD *`, or a YIELD with items. */
  readonly hasYield: boolean;
  readonly where: Expression | undefined;
}

export interface YieldItem extends Span {
  readonly field: Name;
  readonly alias: Name | undefined;
}

export interface WithClause extends Span {
  readonly kind: "with";
  readonly body: Projection;
  readonly where: Expression | undefined;
}

export interface ReturnClause extends Span {
  readonly kind: "return";
  readonly body: Projection;
}

/** Refused by the binder, since the graph is what the sources say; tests set their graphs up with it. */
export interface CreateClause extends Span {
  readonly kind: "create";
  readonly patterns: readonly PathPattern[];
}

export interface Projection extends Span {
  readonly distinct: boolean;
  /** `*`: all variables, before the items. */
  readonly star: boolean;
  readonly items: readonly ProjectionItem[];
  readonly orderBy: readonly SortItem[];
  readonly skip: Expression | undefined;
  readonly limit: Expression | undefined;
}

export interface ProjectionItem extends Span {
  readonly expression: Expression;
  /** Without one, the column is called as the expression is written. */
  readonly alias: Name | undefined;
}

export interface SortItem extends Span {
  readonly expression: Expression;
  readonly descending: boolean;
}

// Patterns

/** `nodes` is one longer than `relationships`: a path starts and ends at a node. */
export interface PathPattern extends Span {
  readonly variable: Name | undefined;
  readonly search: "shortestPath" | "allShortestPaths" | undefined;
  readonly nodes: readonly NodePattern[];
  readonly relationships: readonly RelationshipPattern[];
}

export interface NodePattern extends Span {
  readonly variable: Name | undefined;
  /** All of which the node must have. */
  readonly labels: readonly Name[];
  /** A map or a parameter. */
  readonly properties: Expression | undefined;
}

export type Direction = "out" | "in" | "both";

export interface RelationshipPattern extends Span {
  readonly variable: Name | undefined;
  /** One of which the relationship must have; none written: any. */
  readonly types: readonly Name[];
  readonly direction: Direction;
  /** Present for a path of several relationships (`*`, `*2`, `*1..3`). */
  readonly length: PathLength | undefined;
  readonly properties: Expression | undefined;
}

/** Inclusive bounds as written; absent ones are 1 and none. */
export interface PathLength extends Span {
  readonly min: number | undefined;
  readonly max: number | undefined;
}

// Expressions

export type Expression =
  | Literal
  | Parameter
  | Variable
  | PropertyAccess
  | LabelTest
  | ListLiteral
  | MapLiteral
  | MapProjection
  | IndexAccess
  | Slice
  | UnaryOperation
  | BinaryOperation
  | ComparisonChain
  | NullTest
  | FunctionCall
  | CountStar
  | CaseExpression
  | ListComprehension
  | Quantifier
  | Reduce
  | PatternExpression
  | PatternComprehension
  | ExistsSubquery;

export interface Literal extends Span {
  readonly kind: "literal";
  /** An integer outside ±(2⁵³ − 1) is a bigint, see `Value`. */
  readonly value: null | boolean | number | bigint | Float | string;
}

export interface Parameter extends Span {
  readonly kind: "parameter";
  readonly name: string;
}

export interface Variable extends Span {
  readonly kind: "variable";
  readonly name: string;
}

/** `subject.key` */
export interface PropertyAccess extends Span {
  readonly kind: "property";
  readonly subject: Expression;
  readonly key: Name;
}

/** `subject:A:B`, of a node; of a relationship its type. */
export interface LabelTest extends Span {
  readonly kind: "label-test";
  readonly subject: Expression;
  readonly labels: readonly Name[];
}

export interface ListLiteral extends Span {
  readonly kind: "list";
  readonly items: readonly Expression[];
}

export interface MapLiteral extends Span {
  readonly kind: "map";
  readonly entries: readonly MapEntry[];
}

export interface MapEntry extends Span {
  readonly key: Name;
  readonly value: Expression;
}

/** `subject {.*, .key, key: value, variable}` */
export interface MapProjection extends Span {
  readonly kind: "map-projection";
  readonly subject: Variable;
  readonly items: readonly MapProjectionItem[];
}

export type MapProjectionItem =
  | ({ readonly kind: "all" } & Span)
  | ({ readonly kind: "property"; readonly key: Name } & Span)
  | ({ readonly kind: "entry"; readonly key: Name; readonly value: Expression } & Span)
  | ({ readonly kind: "variable"; readonly variable: Variable } & Span);

/** `subject[index]`: of a list by number, of a map, node or relationship by key. */
export interface IndexAccess extends Span {
  readonly kind: "index";
  readonly subject: Expression;
  readonly index: Expression;
}

/** `subject[from..to]`, `to` exclusive. */
export interface Slice extends Span {
  readonly kind: "slice";
  readonly subject: Expression;
  readonly from: Expression | undefined;
  readonly to: Expression | undefined;
}

export interface UnaryOperation extends Span {
  readonly kind: "unary";
  readonly operator: "NOT" | "+" | "-";
  readonly operand: Expression;
}

export type BinaryOperator =
  | "OR"
  | "XOR"
  | "AND"
  | "+"
  | "-"
  | "*"
  | "/"
  | "%"
  | "^"
  | "=~"
  | "IN"
  | "STARTS WITH"
  | "ENDS WITH"
  | "CONTAINS";

export interface BinaryOperation extends Span {
  readonly kind: "binary";
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export type ComparisonOperator = "=" | "<>" | "<" | "<=" | ">" | ">=";

/** `a < b <= c` means `a < b AND b <= c`; at least one link. */
export interface ComparisonChain extends Span {
  readonly kind: "comparison";
  readonly first: Expression;
  readonly rest: readonly ComparisonLink[];
}

export interface ComparisonLink extends Span {
  readonly operator: ComparisonOperator;
  readonly operand: Expression;
}

/** `operand IS NULL`, or with `negated` `IS NOT NULL`. */
export interface NullTest extends Span {
  readonly kind: "null-test";
  readonly operand: Expression;
  readonly negated: boolean;
}

export interface FunctionCall extends Span {
  readonly kind: "call";
  /** As written, with its dots: `duration.between`. Names are the same in any case. */
  readonly function: Name;
  /** Of an aggregate only. */
  readonly distinct: boolean;
  readonly arguments: readonly Expression[];
}

/** `count(*)` */
export interface CountStar extends Span {
  readonly kind: "count-star";
}

/** With `subject` its value is compared with each `when`; without, each `when` is a condition. */
export interface CaseExpression extends Span {
  readonly kind: "case";
  readonly subject: Expression | undefined;
  readonly alternatives: readonly CaseAlternative[];
  readonly otherwise: Expression | undefined;
}

export interface CaseAlternative extends Span {
  readonly when: Expression;
  readonly result: Expression;
}

/** `[variable IN list WHERE where | result]` */
export interface ListComprehension extends Span {
  readonly kind: "list-comprehension";
  readonly variable: Name;
  readonly list: Expression;
  readonly where: Expression | undefined;
  readonly result: Expression | undefined;
}

/** `all(variable IN list WHERE where)` */
export interface Quantifier extends Span {
  readonly kind: "quantifier";
  readonly quantifier: "all" | "any" | "none" | "single";
  readonly variable: Name;
  readonly list: Expression;
  /** Without one, the variable itself is the condition. */
  readonly where: Expression | undefined;
}

/** `reduce(accumulator = initial, variable IN list | result)` */
export interface Reduce extends Span {
  readonly kind: "reduce";
  readonly accumulator: Name;
  readonly initial: Expression;
  readonly variable: Name;
  readonly list: Expression;
  readonly result: Expression;
}

/** A path as an expression: true where one exists; with a search (`shortestPath(…)`) the path or paths found. */
export interface PatternExpression extends Span {
  readonly kind: "pattern";
  readonly pattern: PathPattern;
}

/** `[variable = (a)-->(b) WHERE where | result]` */
export interface PatternComprehension extends Span {
  readonly kind: "pattern-comprehension";
  readonly pattern: PathPattern;
  readonly where: Expression | undefined;
  readonly result: Expression;
}

/** `EXISTS { … }` with a pattern, or with a query of its own. */
export interface ExistsSubquery extends Span {
  readonly kind: "exists";
  readonly query: Query;
}
