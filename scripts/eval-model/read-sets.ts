import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A sentence as people annotated it. */
export interface GoldRow {
  readonly id: string;
  readonly tokens: readonly string[];
  readonly pos?: readonly string[];
  /** Counted from 1; 0 is the root. */
  readonly heads?: readonly number[];
  readonly deprels?: readonly string[];
  /** BIO tags in the labels of the set. */
  readonly ner?: readonly string[];
  /** Indices of tokens without a space behind them. */
  readonly nospace?: readonly number[];
}

export interface GoldSet {
  readonly name: string;
  readonly rows: readonly GoldRow[];
  /** What of it is measured. */
  readonly tree: boolean;
  /** The types scored, by the labels of the set; undefined for sets without names of people's making. */
  readonly names: Readonly<Record<string, string>> | undefined;
}

const THREE = { PER: "Person", ORG: "Organization", LOC: "Place" };

/** The parts that no training saw, with what their labels mean. */
const SETS: readonly Omit<GoldSet, "rows">[] = [
  { name: "ewt/test", tree: true, names: THREE },
  { name: "gum-open/test", tree: true, names: undefined },
  { name: "btc/test", tree: false, names: THREE },
  {
    name: "crossner-politics/dev",
    tree: false,
    names: {
      person: "Person",
      politician: "Person",
      organisation: "Organization",
      politicalparty: "Organization",
      country: "Place",
      location: "Place",
      event: "Event",
      election: "Event",
    },
  },
  { name: "multiner/dev", tree: false, names: THREE },
  {
    name: "wnut17/dev",
    tree: false,
    names: { person: "Person", corporation: "Organization", group: "Organization", location: "Place" },
  },
];

/** Those of the sets that are there; a set that is not is left out. */
export function readSets(folder: string): readonly GoldSet[] {
  return SETS.filter(({ name }) => existsSync(join(folder, `${name}.jsonl`))).map((set) => {
    const lines = readFileSync(join(folder, `${set.name}.jsonl`), "utf8")
      .split("\n")
      .filter(Boolean);
    return { ...set, rows: lines.map((line) => JSON.parse(line) as GoldRow).filter((row) => row.tokens.length > 0) };
  });
}
