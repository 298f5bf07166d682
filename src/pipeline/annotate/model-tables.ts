/** What of `config.json` reading needs; the names of labels stand in the order of the network's outputs. */
export interface ModelConfig {
  readonly labels: Readonly<Record<"pos" | "names" | "types" | "rels" | "roles", readonly string[]>>;
  /** Sizes of the hashed tables. */
  readonly buckets: Readonly<Record<"norm" | "prefix3" | "suffix3" | "suffix2" | "shape", number>>;
  readonly gazetteer: {
    readonly classes: readonly string[];
    /** Classes whose keys are in lower case. */
    readonly lowered: readonly string[];
    /** Tokens of the longest key. */
    readonly longest: number;
  };
}

/** The files beside the network that turn tokens into its inputs: `config.json`, `vocabulary.txt`, `gazetteer.tsv`. */
export interface ModelTables {
  readonly config: ModelConfig;
  readonly vocabulary: string;
  readonly gazetteer: string;
}
