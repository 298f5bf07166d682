import type { Direction, Expression, PathPattern } from "../syntax/ast.ts";
import type { PlanScope, Slot } from "./plan-scope.ts";

/** The patterns of one MATCH as one graph, in which a node that is named twice stands once. */
export interface PatternGraph {
  readonly nodes: readonly PatternNode[];
  readonly edges: readonly PatternEdge[];
  readonly paths: readonly PatternPath[];
  /** All that must hold besides the shape: labels, properties, the parts of WHERE that are joined by AND. */
  readonly conditions: readonly Condition[];
  /** With all that the patterns name, and the parts without a name under names that no user can write. */
  readonly scope: PlanScope;
  /** The variables that were known before. */
  readonly bound: ReadonlySet<string>;
  /** Nodes in the order in which they are written. */
  readonly written: readonly WrittenStep[];
}

export interface PatternNode {
  readonly name: string;
  readonly slot: Slot;
  readonly labels: readonly string[];
}

export interface PatternEdge {
  readonly name: string;
  readonly slot: Slot;
  readonly from: string;
  readonly to: string;
  /** As seen from `from`. */
  readonly direction: Direction;
  readonly types: readonly string[];
  readonly length: { readonly min: number; readonly max: number } | undefined;
  readonly search: PathPattern["search"];
  /** What each relationship of a path of several must fulfil, in the graph's scope. */
  readonly step: { readonly relationship: Slot; readonly condition: Expression } | undefined;
  /** The variable is known from before, so it is compared instead of set. */
  readonly isBound: boolean;
}

export interface PatternPath {
  readonly slot: Slot;
  readonly nodes: readonly Slot[];
  readonly relationships: readonly Slot[];
  /** Its elements by name. */
  readonly names: readonly string[];
}

export interface Condition {
  readonly expression: Expression;
  /** The variables of the MATCH that it needs. */
  readonly needs: readonly string[];
}

export type WrittenStep = { readonly node: string } | { readonly edge: PatternEdge };
