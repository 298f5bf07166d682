import { compareText, type EntityId } from "../../src/domain/ids.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";

/** Words for an entity and how often the sources use them. */
export interface NameCount {
  readonly words: string;
  readonly count: number;
}

export interface NameCounts {
  /** Of its own name. */
  readonly own: number;
  /** Its other names, the most used first, and of those used alike the shortest. */
  readonly aliases: readonly NameCount[];
  /** Nouns and pronouns that stand for it ("the pact", "it"), in lower case, the most used first. */
  readonly others: readonly NameCount[];
}

export function countNames(index: GraphIndex, id: EntityId): NameCounts {
  const { name, aliases } = index.entity(id);
  const names = new Map([name, ...aliases].map((words) => [words, 0]));
  const others = new Map<string, number>();
  for (const { form, text } of index.mentionsOf(id)) {
    const [counts, words] = form === "name" ? [names, text] : [others, text.toLowerCase()];
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const own = names.get(name) ?? 0;
  names.delete(name);
  return { own, aliases: toList(names), others: toList(others) };
}

function toList(counts: ReadonlyMap<string, number>): readonly NameCount[] {
  return [...counts]
    .map(([words, count]) => ({ words, count }))
    .sort((a, b) => b.count - a.count || a.words.length - b.words.length || compareText(a.words, b.words));
}
