import { count } from "../components/count.ts";
import { Name } from "../components/name.tsx";
import { Pictogram } from "../components/pictogram.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { sayStep } from "../paths/say-step.ts";
import { type Choice, chooseFirst, FEW, listChosen, listFitting, listNamed, turn } from "./choose-neighbours.ts";
import type { Neighbour } from "./list-neighbours.ts";
import type { Waiting } from "./list-waiting.ts";

/** Rows at once: more are found by name. */
const MOST_ROWS = 100;

interface Choosing {
  readonly waiting: Waiting;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** The neighbours that fit, by name, each to be ticked. */
export function NeighbourList({ waiting, choice, onChoose }: Choosing) {
  const named = listNamed(waiting, choice);
  const chosen = new Set(listChosen(waiting, choice));
  return (
    <section className="expand-names" aria-label="Neighbours">
      <input
        type="search"
        aria-label="Search in names"
        placeholder="Search in names"
        value={choice.words}
        onChange={({ target }) => onChoose({ ...choice, words: target.value })}
      />
      <TickButtons waiting={waiting} choice={choice} onChoose={onChoose} />
      <ul>
        {named.slice(0, MOST_ROWS).map((neighbour) => (
          <NeighbourRow
            key={neighbour.entity.id}
            neighbour={neighbour}
            isChosen={chosen.has(neighbour.entity.id)}
            onTurn={() => onChoose(turn(choice, neighbour.entity.id))}
          />
        ))}
      </ul>
      {named.length > MOST_ROWS && <p className="quiet">{named.length - MOST_ROWS} more: search for their names.</p>}
      {named.length === 0 && <p className="quiet">No neighbour of these kinds is called that.</p>}
    </section>
  );
}

/** Many at once. */
function TickButtons({ waiting, choice, onChoose }: Choosing) {
  const number = listFitting(waiting, choice).length;
  const offers = [
    { words: `the ${Math.min(FEW, number)} best documented`, most: FEW },
    { words: `all ${number}`, most: Number.POSITIVE_INFINITY },
    { words: "none", most: 0 },
  ];
  return (
    <p className="expand-ticks">
      {offers.map(({ words, most }) => (
        <button key={words} type="button" className="link" onClick={() => onChoose(chooseFirst(choice, most))}>
          {words}
        </button>
      ))}
    </p>
  );
}

function NeighbourRow({
  neighbour,
  isChosen,
  onTurn,
}: {
  readonly neighbour: Neighbour;
  readonly isChosen: boolean;
  readonly onTurn: () => void;
}) {
  const { entity, claims } = neighbour;
  return (
    <li>
      <label className="tick">
        <input type="checkbox" checked={isChosen} onChange={onTurn} />
        <Pictogram type={entity.type} />
        <span className="word">
          <Name>{entity.name}</Name> <Ways entity={entity} claims={claims} />
        </span>
        <span className="number">{count(entity.documents, "doc")}</span>
      </label>
    </li>
  );
}

/** How a neighbour hangs on what is expanded, said from its side. */
function Ways({ entity, claims }: Neighbour) {
  const { schema } = useGraph();
  return (
    <span className="quiet">{[...new Set(claims.map((claim) => sayStep(schema, claim, entity.id)))].join(", ")}</span>
  );
}
