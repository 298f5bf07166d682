import { Dialog } from "radix-ui";
import { useState } from "react";
import type { EntityId } from "../../src/domain/ids.ts";
import { count } from "../components/count.ts";
import { DialogFrame } from "../components/dialog-frame.tsx";
import { Name } from "../components/name.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { changeAppearance } from "../state/actions.ts";
import { stopAsking } from "../state/appearance.ts";
import { useExplorer } from "../state/store.ts";
import { type Choice, FIRST_CHOICE, listChosen, toggleKind, toNarrowing } from "./choose-neighbours.ts";
import type { Waiting } from "./list-waiting.ts";
import { NeighbourList } from "./neighbour-list.tsx";
import { expandNow } from "./node-steps.ts";
import { useWaiting } from "./use-waiting.ts";

/** Asks which neighbours to show where there are too many to show them all at once. */
export function ExpandDialog() {
  const entity = useExplorer(({ appearance }) => appearance.expanding);
  return (
    <DialogFrame name="expand-dialog" isOpen={entity !== undefined} onClose={() => changeAppearance(stopAsking)}>
      {entity && <Asking key={entity} entity={entity} />}
    </DialogFrame>
  );
}

function Asking({ entity }: { readonly entity: EntityId }) {
  const { name } = useGraph().entity(entity);
  const waiting = useWaiting(entity);
  const [choice, setChoice] = useState(FIRST_CHOICE);
  const chosen = listChosen(waiting, choice).length;
  return (
    <>
      <header>
        <Dialog.Title>
          Expand <Name>{name}</Name>
        </Dialog.Title>
        <p className="quiet">{count(waiting.neighbours.length, "neighbour")} not shown yet</p>
      </header>
      <div className="expand-kinds">
        <Kinds label="Connected by" of="predicates" waiting={waiting} choice={choice} onChoose={setChoice} />
        <Kinds label="Of type" of="types" waiting={waiting} choice={choice} onChoose={setChoice} />
      </div>
      <NeighbourList waiting={waiting} choice={choice} onChoose={setChoice} />
      <footer>
        <button
          type="button"
          className="button strong"
          disabled={chosen === 0}
          onClick={() => expandNow(entity, toNarrowing(waiting, choice))}
        >
          Expand {count(chosen, "chosen", "chosen")}
        </button>
        <button type="button" className="button" onClick={() => expandNow(entity)}>
          Expand all {waiting.neighbours.length}
        </button>
        <Dialog.Close className="button">Cancel</Dialog.Close>
      </footer>
    </>
  );
}

function Kinds({
  label,
  of,
  waiting,
  choice,
  onChoose,
}: {
  readonly label: string;
  readonly of: "predicates" | "types";
  readonly waiting: Waiting;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {waiting[of].map(({ name, label: word, count: number }) => (
        <label key={name} className="tick">
          <input
            type="checkbox"
            checked={!choice[of].includes(name)}
            onChange={() => onChoose(toggleKind(choice, of, name))}
          />
          <span className="word">{word}</span>
          <span className="number">{number}</span>
        </label>
      ))}
    </fieldset>
  );
}
