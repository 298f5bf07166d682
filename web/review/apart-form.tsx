import { useMemo, useState } from "react";
import type { EntityId } from "../../src/domain/ids.ts";
import { count } from "../components/count.ts";
import { useGraph } from "../explorer/use-graph.ts";
import { toggle } from "../state/toggle.ts";
import { onePlaceOnly } from "./messages.ts";
import type { Chosen } from "./review-store.ts";
import { listParts, type Part, partVerdicts } from "./to-verdicts.ts";
import { WordsInContext } from "./words-in-context.tsx";

/** Names of a document that are shown. */
const MOST_NAMES = 3;

/** Chooses which documents mean another by the same names. */
export function ApartForm({
  entity,
  onChoose,
}: {
  readonly entity: EntityId;
  readonly onChoose: (chosen: Chosen | undefined) => void;
}) {
  const index = useGraph();
  const parts = useMemo(() => listParts(index.graph, entity), [index, entity]);
  const [chosen, setChosen] = useState<readonly Part[]>([]);
  const { name } = index.entity(entity);
  if (parts.length < 2) return <p className="problem">{onePlaceOnly()}</p>;
  const change = (part: Part) => {
    const next = toggle(chosen, part);
    setChosen(next);
    const words = next.flatMap(({ names }) => names.slice(0, 1)).join(", ");
    onChoose({ verdicts: partVerdicts(parts, new Set(next)), words: `${words} is not the same as ${name}` });
  };
  return (
    <fieldset className="parts">
      <legend>Tick the documents in which these names mean another. The rest stays {name}.</legend>
      {parts.map((part) => (
        <div key={part.mention.document} className="part">
          <label>
            <input type="checkbox" checked={chosen.includes(part)} onChange={() => change(part)} />
            <span>{part.names.slice(0, MOST_NAMES).join(" · ")}</span>
            <span className="number">{count(part.mentions, "mention")}</span>
          </label>
          <WordsInContext mention={part.mention} />
        </div>
      ))}
    </fieldset>
  );
}
