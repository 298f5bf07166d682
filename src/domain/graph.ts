import type { Claim, Conflict } from "./claim.ts";
import type { Document } from "./document.ts";
import type { Entity, Mention } from "./entity.ts";

/** Plain data, sorted by id (mentions by document and place): one document after `relate`, a corpus after `fuse`. */
export interface Graph {
  readonly documents: readonly Document[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly conflicts: readonly Conflict[];
}

export const EMPTY_GRAPH: Graph = { documents: [], entities: [], mentions: [], claims: [], conflicts: [] };
