import type { Entity } from "../domain/entity.ts";
import { count } from "./count.ts";
import { toLine } from "./printable.ts";
import type { Terminal } from "./terminal.ts";

/** Other names that are shown; the rest are in `--json`. */
const ALIASES_SHOWN = 6;

/** Who or what it is, how much is known, and what else it is called. */
export function printEntity(entity: Entity, terminal: Terminal): string {
  const known = `${count(entity.mentions, "mention")} in ${count(entity.documents, "document")}`;
  const head = `${terminal.style("bold", entity.name)}  ${toLine(entity.type)} · ${known}\n`;
  return entity.aliases.length > 0 ? `${head}also called ${printAliases(entity.aliases)}\n` : head;
}

function printAliases(aliases: readonly string[]): string {
  const shown = aliases.slice(0, ALIASES_SHOWN).map(toLine).join(", ");
  return aliases.length > ALIASES_SHOWN ? `${shown} and ${aliases.length - ALIASES_SHOWN} more` : shown;
}
