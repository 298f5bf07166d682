import { count } from "../components/count.ts";
import { Name } from "../components/name.tsx";
import { Pictogram } from "../components/pictogram.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { sayStep } from "../paths/say-step.ts";
import {
  type Choice,
  FEW,
  FIRST_CHOICE,
  listChosen,
  listFitting,
  listNamed,
  turn,
  turnAll,
} from "./choose-neighbours.ts";
import type { Neighbour } from "./list-neighbours.ts";
import type { Waiting } from "./list-waiting.ts";

/** Rows at once: more are found by name. */
const MOST_ROWS = 100;

/** The neighbours that fit, by name, each to be ticked. */
export function NeighbourList({
  waiting,
  choice,
  onChoose,
}: {
  readonly waiting: Waiting;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}) {
  const named = listNamed(waiting, choice);
  const chosen = new Set(listChosen(waiting, choice));
  const number = listFitting(waiting, choice).length;
  return (
    <section className="expand-names" aria-label="Neighbours">
      <input
        type="search"
        aria-label="Search in names"
        placeholder="Search in names"
        value={choice.words}
        onChange={({ target }) => onChoose({ ...choice, words: target.value })}
      />
      <p className="expand-ticks">
        <button
          type="button"
          className="link"
          onClick={() => onChoose({ ...choice, turned: [], most: FIRST_CHOICE.most })}
        >
          the {Math.min(FEW, number)} best documented
        </button>
        <button type="button" className="link" onClick={() => onChoose(turnAll(choice, true))}>
          all {number}
        </button>
        <button type="button" className="link" onClick={() => onChoose(turnAll(choice, false))}>
          none
        </button>
      </p>
      <ul>
        {named.slice(0, MOST_ROWS).map(({ entity, claims }) => (
          <li key={entity.id}>
            <label className="tick">
              <input
                type="checkbox"
                checked={chosen.has(entity.id)}
                onChange={() => onChoose(turn(choice, entity.id))}
              />
              <Pictogram type={entity.type} />
              <span className="word">
                <Name>{entity.name}</Name> <Ways entity={entity} claims={claims} />
              </span>
              <span className="number">{count(entity.documents, "doc")}</span>
            </label>
          </li>
        ))}
      </ul>
      {named.length > MOST_ROWS && <p className="quiet">{named.length - MOST_ROWS} more: search for their names.</p>}
      {named.length === 0 && <p className="quiet">No neighbour of these kinds is called that.</p>}
    </section>
  );
}

/** How a neighbour hangs on what is expanded, said from its side. */
function Ways({ entity, claims }: Neighbour) {
  const { schema } = useGraph();
  return (
    <span className="quiet">{[...new Set(claims.map((claim) => sayStep(schema, claim, entity.id)))].join(", ")}</span>
  );
}
