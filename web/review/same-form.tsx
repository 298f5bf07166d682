import { Command } from "cmdk";
import { useState } from "react";
import type { Entity } from "../../src/domain/entity.ts";
import type { EntityId } from "../../src/domain/ids.ts";
import { searchEntities } from "../../src/query/search-entities.ts";
import { count } from "../components/count.ts";
import { Name } from "../components/name.tsx";
import { Pictogram } from "../components/pictogram.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { EntitySide } from "./entity-side.tsx";
import { namedNowhere } from "./messages.ts";
import type { Chosen } from "./review-store.ts";
import { wordsOfEntity } from "./to-verdicts.ts";

const MOST = 8;

/** Chooses what an entity is the same as, by any of its names. */
export function SameForm({
  entity,
  onChoose,
}: {
  readonly entity: EntityId;
  readonly onChoose: (chosen: Chosen | undefined) => void;
}) {
  const index = useGraph();
  const [other, setOther] = useState<Entity>();
  const a = wordsOfEntity(index.graph, entity);
  const choose = (found: Entity | undefined) => {
    setOther(found);
    const b = found && wordsOfEntity(index.graph, found.id);
    const words = found ? `${index.entity(entity).name} and ${found.name} are one` : "";
    onChoose(a && b ? { verdicts: [{ verdict: "same", a, b }], words } : undefined);
  };
  if (!a) return <p className="problem">{namedNowhere()}</p>;
  if (!other) return <Picker entity={entity} onPick={choose} />;
  return (
    <>
      <EntitySide entity={other} />
      <button type="button" className="link" onClick={() => choose(undefined)}>
        Choose another
      </button>
    </>
  );
}

function Picker({ entity, onPick }: { readonly entity: EntityId; readonly onPick: (found: Entity) => void }) {
  const index = useGraph();
  const [text, setText] = useState("");
  const { type } = index.entity(entity);
  const others = searchEntities(index, text, 4 * MOST).filter(({ id }) => id !== entity);
  // Of its own type first: another one may be a slip of the rules all the same.
  const found = [...others.filter((each) => each.type === type), ...others.filter((each) => each.type !== type)];
  return (
    <Command className="picker" shouldFilter={false} label="Which entity is the same" loop>
      <Command.Input placeholder="Type a name" value={text} onValueChange={setText} autoFocus />
      <Command.List>
        {found.slice(0, MOST).map((each) => (
          <Command.Item key={each.id} value={each.id} onSelect={() => onPick(each)}>
            <Pictogram type={each.type} />
            <span className="found">
              <Name>{each.name}</Name>
            </span>
            <span className="number">
              {each.type} · {count(each.documents, "doc")}
            </span>
          </Command.Item>
        ))}
        {found.length === 0 && <p className="nothing">Nothing in the sources is called that.</p>}
      </Command.List>
    </Command>
  );
}
