import { EyeOff } from "lucide-react";
import type { ReactNode } from "react";
import type { Tally } from "../facets/count-facets.ts";
import { TallyNumber } from "./tally-number.tsx";

export interface FilterEntry {
  readonly value: string;
  readonly word: string;
  readonly tally: Tally;
  readonly isOn: boolean;
}

/** Kinds of things with how many there are; each can be switched off. */
export function FilterList({
  title,
  entries,
  onToggle,
  markOf,
}: {
  readonly title: string;
  readonly entries: readonly FilterEntry[];
  readonly onToggle: (value: string) => void;
  /** As the canvas has it. */
  readonly markOf?: (entry: FilterEntry) => ReactNode;
}) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className="filter">
        {entries.map((entry) => (
          <li key={entry.value}>
            <button
              type="button"
              aria-pressed={entry.isOn}
              onClick={() => onToggle(entry.value)}
              title={entry.isOn ? "Shown" : "Left out"}
            >
              {markOf?.(entry)}
              <span className="word">{entry.word}</span>
              {!entry.isOn && <EyeOff className="off" aria-hidden="true" size={13} />}
              <TallyNumber tally={entry.tally} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
