import { Slider } from "radix-ui";
import { useState } from "react";
import { count } from "../components/count.ts";
import { setLeastDocuments, setLeastPublishers } from "../state/filters.ts";
import { useExplorer } from "../state/store.ts";
import { changeFilters } from "./change-filters.ts";

/** By how many documents and publishers a claim must be said. */
export function LeastFilter({
  mostDocuments,
  mostPublishers,
}: {
  readonly mostDocuments: number;
  readonly mostPublishers: number;
}) {
  const { leastDocuments = 1, leastPublishers = 1 } = useExplorer(({ view }) => view.filters);
  if (mostDocuments < 2) return null;
  return (
    <section className="least">
      <h2>Said by at least</h2>
      <Least
        word="document"
        most={mostDocuments}
        least={leastDocuments}
        onLeast={(number) => changeFilters((filters) => setLeastDocuments(filters, number))}
      />
      {mostPublishers > 1 && (
        <Least
          word="publisher"
          most={mostPublishers}
          least={leastPublishers}
          onLeast={(number) => changeFilters((filters) => setLeastPublishers(filters, number))}
        />
      )}
    </section>
  );
}

/** The view changes when the thumb is let go, not at each of its steps. */
function Least({
  word,
  most,
  least,
  onLeast,
}: {
  readonly word: string;
  readonly most: number;
  readonly least: number;
  readonly onLeast: (number: number) => void;
}) {
  const [moved, setMoved] = useState<number>();
  const number = moved ?? least;
  return (
    <div className="least-row">
      <Slider.Root
        className="slider"
        min={1}
        max={Math.max(most, least)}
        value={[number]}
        onValueChange={([value = 1]) => setMoved(value)}
        onValueCommit={([value = 1]) => {
          setMoved(undefined);
          onLeast(value);
        }}
      >
        <Slider.Track className="slider-track">
          <Slider.Range className="slider-range" />
        </Slider.Track>
        <Slider.Thumb
          className="slider-thumb"
          aria-label={`At least so many ${word}s`}
          aria-valuetext={count(number, word)}
        />
      </Slider.Root>
      <span className="number">{count(number, word)}</span>
    </div>
  );
}
