import { useState } from "react";
import type { Entity } from "../../src/domain/entity.ts";
import type { EntityId } from "../../src/domain/ids.ts";
import { searchEntities } from "../../src/query/search-entities.ts";
import { EntityPicker } from "../components/entity-picker.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { EntitySide } from "./entity-side.tsx";
import { namedNowhere } from "./messages.ts";
import type { Chosen } from "./review-store.ts";
import { wordsOfEntity } from "./to-verdicts.ts";

/** Names looked at for those of its own type. */
const MOST = 32;

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
  if (!other) return <OtherPicker entity={entity} onPick={choose} />;
  return (
    <>
      <EntitySide entity={other} />
      <button type="button" className="link" onClick={() => choose(undefined)}>
        Choose another
      </button>
    </>
  );
}

function OtherPicker({ entity, onPick }: { readonly entity: EntityId; readonly onPick: (found: Entity) => void }) {
  const index = useGraph();
  const { type } = index.entity(entity);
  const find = (text: string) => {
    const others = searchEntities(index, text, MOST).filter(({ id }) => id !== entity);
    // Of its own type first: another one may be a slip of the rules all the same.
    return [...others.filter((each) => each.type === type), ...others.filter((each) => each.type !== type)];
  };
  return (
    <EntityPicker label="Which entity is the same" placeholder="Type a name" hasFocus find={find} onPick={onPick} />
  );
}
