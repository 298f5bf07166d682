import type { DocumentId, EntityId } from "./ids.ts";
import type { Span } from "./span.ts";

export type MentionForm = "name" | "noun" | "pronoun";

/** One stretch of text that refers to something, before it is known to what. */
export interface Candidate extends Span {
  /** A type of the schema; "" for a pronoun that may take up a thing of any type. */
  readonly type: string;
  readonly form: MentionForm;
  /** What recognised it, as `stage/family/variant`. */
  readonly rule: string;
}

/** One stretch of a document's text that refers to an entity. */
export interface Mention extends Span {
  readonly entity: EntityId;
  readonly document: DocumentId;
  /** Equals the text under the offsets. */
  readonly text: string;
  readonly form: MentionForm;
  /** For a noun or pronoun: where in the same document the words stand that it refers back to. */
  readonly antecedent?: Span;
  readonly rule: string;
}

/** What mentions refer to: of one document after `resolve`, of the whole corpus after `fuse`. */
export interface Entity {
  readonly id: EntityId;
  /** A type of the schema. */
  readonly type: string;
  readonly name: string;
  /** Other names that a text uses for it, sorted, without `name`. */
  readonly aliases: readonly string[];
  /** How many mentions it has, and in how many documents. */
  readonly mentions: number;
  readonly documents: number;
}

/** The entities of one document with their mentions. */
export interface Resolved {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}
