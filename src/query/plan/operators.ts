import type { Span } from "../../domain/span.ts";
import type { Procedure } from "../run/procedure.ts";
import type { ComparisonChain, CountStar, Direction, Expression, FunctionCall, LabelTest } from "../syntax/ast.ts";
import type { PlanScope, Slot } from "./plan-scope.ts";

/** An expression with the scope that leads its variables to slots. */
export interface Term {
  readonly expression: Expression;
  readonly scope: PlanScope;
}

/**
 * What to do, as data: each operator takes the rows of its `input` one by one and hands on none, one or more for each.
 * A row is the frame of slots as it stands; an operator writes its own slots and leaves the others alone.
 */
export type Operator =
  | Argument
  | NodeScan
  | NodeSeek
  | Expand
  | ExpandCount
  | ExpandTwice
  | ExpandPath
  | ShortestPath
  | RelationshipEnds
  | NamedPath
  | Filter
  | Optional
  | Unwind
  | Call
  | Project
  | Aggregate
  | Distinct
  | Sort
  | Top
  | Skip
  | Limit
  | Union;

/** One row: the frame as it is. */
export interface Argument {
  readonly op: "argument";
}

/** All nodes, or those with a label. */
export interface NodeScan {
  readonly op: "node-scan";
  readonly input: Operator;
  readonly node: Slot;
  readonly label: string | undefined;
}

/** The nodes whose property equals a value, from an index. */
export interface NodeSeek {
  readonly op: "node-seek";
  readonly input: Operator;
  readonly node: Slot;
  readonly key: string;
  readonly value: Term;
}

/** How a relationship is to be walked, as seen from the node that is known. */
export interface Walk {
  readonly from: Slot;
  readonly to: Slot;
  /** True where `to` is known already, so that only ways to it count. */
  readonly toIsBound: boolean;
  readonly direction: Direction;
  /** Empty: any. */
  readonly types: readonly string[];
  /** Relationships of the same MATCH, from which these must differ. */
  readonly unlike: readonly Slot[];
}

/** One relationship further. */
export interface Expand extends Walk {
  readonly op: "expand";
  readonly input: Operator;
  /** Of what nobody asks for, only the number is kept, and only where another one must differ from it. */
  readonly relationship: { readonly slot: Slot; readonly form: "value" | "id" } | undefined;
  /** All of which the node at the other end must meet. */
  readonly tests: readonly NodeTest[];
}

/** A condition on one node: it has labels, or a property of it compares with what a literal or a parameter gives. */
export type NodeTest = LabelTest | ComparisonChain;

/** How many relationships there are: an `Expand` whose other end nobody asks for. */
export interface ExpandCount {
  readonly op: "expand-count";
  readonly input: Operator;
  readonly from: Slot;
  readonly direction: Direction;
  readonly types: readonly string[];
  readonly tests: readonly NodeTest[];
  readonly count: Slot;
}

/** The nodes two relationships away, each once: two `Expand` where nobody asks what lies between. */
export interface ExpandTwice {
  readonly op: "expand-twice";
  readonly input: Operator;
  readonly from: Slot;
  readonly to: Slot;
  readonly first: Pick<Expand, "direction" | "types" | "tests">;
  readonly second: Pick<Expand, "direction" | "types" | "tests">;
  /** The two relationships may not be the same one. */
  readonly mustDiffer: boolean;
}

/** Several relationships in a row, none twice. */
export interface ExpandPath extends Walk {
  readonly op: "expand-path";
  readonly input: Operator;
  /** A list, in the order of the pattern. */
  readonly relationships: Slot;
  /** The plan walks against the pattern, so the list is turned round. */
  readonly backwards: boolean;
  readonly min: number;
  readonly max: number;
  readonly step: Step | undefined;
}

/** What each relationship of a path must fulfil. */
export interface Step {
  readonly relationship: Slot;
  readonly condition: Term;
}

/** The shortest way between two known nodes, or all that are as short. */
export interface ShortestPath extends Walk {
  readonly op: "shortest-path";
  readonly input: Operator;
  readonly relationships: Slot;
  readonly all: boolean;
  readonly min: number;
  readonly max: number;
  readonly step: Step | undefined;
}

/** The ends of a relationship that is known. */
export interface RelationshipEnds extends Walk {
  readonly op: "relationship-ends";
  readonly input: Operator;
  readonly relationship: Slot;
  readonly fromIsBound: boolean;
}

/** Puts nodes and relationships together; one of the latter may be a list. */
export interface NamedPath {
  readonly op: "named-path";
  readonly input: Operator;
  readonly path: Slot;
  readonly nodes: readonly Slot[];
  readonly relationships: readonly Slot[];
}

export interface Filter {
  readonly op: "filter";
  readonly input: Operator;
  readonly condition: Term;
}

/** Where `inner` gives no row, one with nulls. */
export interface Optional {
  readonly op: "optional";
  readonly input: Operator;
  readonly inner: Operator;
  readonly nulls: readonly Slot[];
}

export interface Unwind {
  readonly op: "unwind";
  readonly input: Operator;
  readonly list: Term;
  readonly variable: Slot;
}

export interface Call extends Span {
  readonly op: "call";
  readonly input: Operator;
  readonly procedure: Procedure;
  readonly arguments: readonly Term[];
  readonly yields: readonly { readonly column: number; readonly variable: Slot }[];
}

export interface Assignment {
  readonly variable: Slot;
  readonly value: Term;
}

export interface Project {
  readonly op: "project";
  readonly input: Operator;
  readonly items: readonly Assignment[];
}

export interface AggregateCall {
  readonly variable: Slot;
  readonly call: FunctionCall | CountStar;
  readonly scope: PlanScope;
}

/** One row for each different list of keys; without keys one in any case. */
export interface Aggregate {
  readonly op: "aggregate";
  readonly input: Operator;
  readonly keys: readonly Assignment[];
  readonly aggregates: readonly AggregateCall[];
  /** Each row stands for as many as the product of these. */
  readonly weights: readonly Slot[];
}

export interface Distinct {
  readonly op: "distinct";
  readonly input: Operator;
  readonly variables: readonly Slot[];
}

export interface SortKey {
  readonly value: Term;
  readonly descending: boolean;
}

/** `keep`: what later operators read. */
export interface Sort {
  readonly op: "sort";
  readonly input: Operator;
  readonly keys: readonly SortKey[];
  readonly keep: readonly Slot[];
}

/** The first of a sort, without keeping the rest. */
export interface Top {
  readonly op: "top";
  readonly input: Operator;
  readonly keys: readonly SortKey[];
  readonly keep: readonly Slot[];
  /** How many: the sum of SKIP and LIMIT. */
  readonly counts: readonly Count[];
}

export interface Count {
  readonly keyword: "SKIP" | "LIMIT";
  readonly value: Term;
}

export interface Skip {
  readonly op: "skip";
  readonly input: Operator;
  readonly count: Count;
}

export interface Limit {
  readonly op: "limit";
  readonly input: Operator;
  readonly count: Count;
}

/** The rows of one side after the other. */
export interface Union {
  readonly op: "union";
  readonly sides: readonly { readonly input: Operator; readonly columns: readonly Slot[] }[];
  readonly columns: readonly Slot[];
}

/** A whole query: what to do, and which slots are its columns. */
export interface Plan {
  readonly root: Operator;
  readonly columns: readonly Slot[];
}
