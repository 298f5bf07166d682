import { Check, Minus } from "lucide-react";
import { useMemo, useState } from "react";
import { Choice } from "../components/choice.tsx";
import { count } from "../components/count.ts";
import { Name } from "../components/name.tsx";
import type { Tally } from "../facets/count-facets.ts";
import { type Sift, toggleMember, toSift } from "../state/filters.ts";
import { hasAllWords, wordsOf } from "../table/has-all-words.ts";
import { TallyNumber } from "./tally-number.tsx";

export interface SiftEntry<T extends string> {
  readonly member: T;
  readonly word: string;
  readonly tally: Tally;
}

/** Entries that are seen at once; more are found by their words. */
const FIRST = 6;

const KINDS = [
  { value: "only" as const, word: "Only these" },
  { value: "without" as const, word: "All but these" },
];

/** Those who say something, the most first: what is chosen is all that counts, or what does not count. */
export function SiftFilter<T extends string>({
  title,
  many,
  entries,
  sift,
  onChange,
}: {
  readonly title: string;
  readonly many: string;
  readonly entries: readonly SiftEntry<T>[];
  readonly sift: Sift<T> | undefined;
  readonly onChange: (sift: Sift<T> | undefined) => void;
}) {
  const [words, setWords] = useState("");
  const [isWhole, setWhole] = useState(false);
  const found = useMemo(() => {
    const wanted = wordsOf(words);
    return entries.filter(({ word }) => hasAllWords(word, wanted));
  }, [entries, words]);
  const members = sift?.members ?? [];
  const seen = isWhole ? found : found.filter(({ member }, place) => place < FIRST || members.includes(member));
  return (
    <section className="sift">
      <h2>{title}</h2>
      {entries.length > FIRST && (
        <input
          type="search"
          aria-label={`Find among ${count(entries.length, many, many)}`}
          placeholder={`Find among ${count(entries.length, many, many)}`}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      )}
      {sift && (
        <Choice
          label={`What the chosen ${many} are for`}
          options={KINDS}
          chosen={sift.kind}
          onChoose={(kind) => onChange(toSift(kind, members))}
        />
      )}
      <ul className="filter" aria-label={title}>
        {seen.map((entry) => (
          <SiftItem
            key={entry.member}
            entry={entry}
            chosenFor={members.includes(entry.member) ? sift?.kind : undefined}
            onToggle={() => onChange(toggleMember(sift, entry.member))}
          />
        ))}
      </ul>
      {seen.length < found.length && (
        <button type="button" className="link more" onClick={() => setWhole(true)}>
          Show all {found.length}
        </button>
      )}
    </section>
  );
}

function SiftItem({
  entry: { word, tally },
  chosenFor,
  onToggle,
}: {
  readonly entry: SiftEntry<string>;
  readonly chosenFor: Sift<string>["kind"] | undefined;
  readonly onToggle: () => void;
}) {
  return (
    <li>
      <button type="button" aria-pressed={chosenFor !== undefined} onClick={onToggle}>
        <span className="box" aria-hidden="true">
          {chosenFor === "without" && <Minus size={11} />}
          {chosenFor === "only" && <Check size={11} />}
        </span>
        <span className="word" title={word}>
          <Name>{word}</Name>
        </span>
        <TallyNumber tally={tally} />
      </button>
    </li>
  );
}
