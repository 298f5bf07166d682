/** What a careful reader found in one document. */
export interface GoldDocument {
  /** Of the text, without folder and extension: by it the document of a graph is found. */
  readonly name: string;
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly GoldRelation[];
}

interface GoldEntity {
  /** Within its document only. */
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface GoldRelation {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly status?: string;
  readonly date?: string;
  /** Inferred rather than stated: neither required nor held against a graph. */
  readonly isBorderline: boolean;
  /** The text dates it in words that cannot be resolved ("last spring"). */
  readonly hasVagueDate: boolean;
}

/** A document is known by its file's name, wherever the file lies and whatever its extension. */
export function nameOfPath(path: string): string {
  const file = path.slice(path.lastIndexOf("/") + 1);
  const dot = file.lastIndexOf(".");
  // ".notes" is a name without an extension.
  return /[^.]/.test(file.slice(0, Math.max(dot, 0))) ? file.slice(0, dot) : file;
}
