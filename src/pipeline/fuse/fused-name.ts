import { compareText } from "../../domain/ids.ts";
import type { LocalEntity } from "./local-entity.ts";

/** The name that most documents give, then the one that most mentions stand behind, then the longer one. */
export function fusedName(group: readonly LocalEntity[]): string {
  const names = new Map<string, { documents: number; mentions: number }>();
  for (const { entity } of group) {
    const count = names.get(entity.name) ?? { documents: 0, mentions: 0 };
    count.documents++;
    count.mentions += entity.mentions;
    names.set(entity.name, count);
  }
  const ranked = [...names].sort(
    ([nameA, a], [nameB, b]) =>
      clarity(nameB) - clarity(nameA) ||
      b.documents - a.documents ||
      b.mentions - a.mentions ||
      nameB.length - nameA.length ||
      compareText(nameA, nameB),
  );
  return ranked[0]?.[0] ?? "";
}

/** A post named by its holder alone ("President (Vladimir Putin)") gives way to one named by its country. */
function clarity(name: string): number {
  return / \([^)]* [^)]*\)$/.test(name) ? 0 : 1;
}
