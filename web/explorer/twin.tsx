import { useMemo, useState } from "react";
import type { Entity } from "../../src/domain/entity.ts";
import type { EntityId } from "../../src/domain/ids.ts";
import { count, sayNumber } from "../components/count.ts";
import { useAddressOf } from "../components/go-to.ts";
import { Name } from "../components/name.tsx";
import { Pictogram } from "../components/pictogram.tsx";
import { NodeActions } from "../neighbours/node-actions.tsx";
import { showEvidence } from "../state/actions.ts";
import { useExplorer } from "../state/store.ts";
import { walkInList } from "../trail/walk-keys.ts";
import { listTwin, type TwinGroup } from "./list-twin.ts";
import { useGraph } from "./use-graph.ts";
import { useShown } from "./use-shown.ts";

/** The canvas as a list: the same entities, the same selection, the same steps; for eyes, fingers and screen readers. */
export function Twin() {
  const index = useGraph();
  const shown = useShown();
  const groups = useMemo(() => listTwin(index, shown), [index, shown]);
  const selected = useExplorer(({ view }) => view.selection.entity);
  return (
    <nav className="twin" aria-label="Entities shown" onKeyDown={walkInList}>
      {groups.map((group) => (
        <TwinGroupList key={group.distance} group={group} selected={selected} />
      ))}
    </nav>
  );
}

/** Rows that come at once: a whole graph has tens of thousands. */
const FIRST = 200;

function TwinGroupList({
  group: { distance, rows },
  selected,
}: {
  readonly group: TwinGroup;
  readonly selected: EntityId | undefined;
}) {
  const [most, setMost] = useState(FIRST);
  return (
    <section>
      <h2>{selected ? DISTANCES[distance] : count(rows.length, "entity", "entities")}</h2>
      <ul>
        {rows.slice(0, most).map(({ entity, words }) => (
          <TwinRow key={entity.id} entity={entity} words={words} isSelected={entity.id === selected} />
        ))}
      </ul>
      {most < rows.length && (
        <button type="button" className="link more" onClick={() => setMost(most + FIRST)}>
          Show {Math.min(FIRST, rows.length - most)} more of {sayNumber(rows.length - most)}
        </button>
      )}
    </section>
  );
}

const DISTANCES = ["Selected", "1 step away", "2 steps away", "3 steps away"];

function TwinRow({
  entity,
  words,
  isSelected,
}: {
  readonly entity: Entity;
  readonly words: string;
  readonly isSelected: boolean;
}) {
  return (
    <li className="twin-row" data-entity={entity.id}>
      <a
        href={useAddressOf(entity.id)}
        aria-current={isSelected ? "true" : undefined}
        onClick={isSelected ? showEvidence : undefined}
      >
        <Pictogram type={entity.type} />
        <span className="twin-words">
          <Name>{entity.name}</Name>
          <span className="quiet">{words || entity.type}</span>
        </span>
        <span className="unseen">{entity.type}</span>
        <span className="number">{count(entity.documents, "doc")}</span>
      </a>
      {!isSelected && <NodeActions id={entity.id} isShort />}
    </li>
  );
}
