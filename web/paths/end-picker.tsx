import { X } from "lucide-react";
import type { EntityId } from "../../src/domain/ids.ts";
import { searchEntities } from "../../src/query/search-entities.ts";
import { EntityPicker } from "../components/entity-picker.tsx";
import { Name } from "../components/name.tsx";
import { Pictogram } from "../components/pictogram.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { type Connect, MOST_ENDS, toggleEnd } from "../state/connect.ts";

/** Names looked at for those to offer. */
const MOST = 16;

/** The entities that are asked about: those chosen, and a field that completes names. */
export function EndPicker({
  connect,
  onChoose,
}: {
  readonly connect: Connect;
  readonly onChoose: (connect: Connect) => void;
}) {
  return (
    <div className="ends">
      <ul aria-label="Entities to connect">
        {connect.ends.map((end) => (
          <End key={end} end={end} onRemove={() => onChoose(toggleEnd(connect, end))} />
        ))}
      </ul>
      {connect.ends.length < MOST_ENDS && (
        <NextEnd taken={connect.ends} onChoose={(end) => onChoose(toggleEnd(connect, end))} />
      )}
    </div>
  );
}

function End({ end, onRemove }: { readonly end: EntityId; readonly onRemove: () => void }) {
  const { name, type } = useGraph().entity(end);
  return (
    <li className="end-chosen">
      <Pictogram type={type} />
      <Name>{name}</Name>
      <button type="button" className="icon-button" aria-label={`Without ${name}`} onClick={onRemove}>
        <X aria-hidden="true" size={13} />
      </button>
    </li>
  );
}

function NextEnd({
  taken,
  onChoose,
}: {
  readonly taken: readonly EntityId[];
  readonly onChoose: (end: EntityId) => void;
}) {
  const index = useGraph();
  const find = (text: string) => {
    if (text.trim() === "") return undefined;
    const found = searchEntities(index, text, MOST);
    const free = found.filter(({ id }) => !taken.includes(id));
    // Those who are called so are chosen already.
    return found.length > 0 && free.length === 0 ? undefined : free;
  };
  return (
    <EntityPicker
      label="Add an entity"
      placeholder={taken.length === 0 ? "First entity" : "Another entity"}
      find={find}
      onPick={({ id }) => onChoose(id)}
    />
  );
}
