import { EyeOff } from "lucide-react";
import type { ReactNode } from "react";

export interface FilterEntry {
  readonly value: string;
  readonly word: string;
  readonly mark?: ReactNode;
  readonly count: number;
  readonly isOn: boolean;
}

/** Kinds of things with how many there are; each can be switched off. */
export function FilterList({
  title,
  entries,
  onToggle,
}: {
  readonly title: string;
  readonly entries: readonly FilterEntry[];
  readonly onToggle: (value: string) => void;
}) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className="filter">
        {entries.map(({ value, word, mark, count, isOn }) => (
          <li key={value}>
            <button
              type="button"
              aria-pressed={isOn}
              onClick={() => onToggle(value)}
              title={isOn ? "Shown" : "Left out"}
            >
              {mark}
              <span className="word">{word}</span>
              {!isOn && <EyeOff className="off" aria-hidden="true" size={13} />}
              <span className="number">{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
