import { Command } from "cmdk";
import { X } from "lucide-react";
import { useState } from "react";
import type { EntityId } from "../../src/domain/ids.ts";
import { searchEntities } from "../../src/query/search-entities.ts";
import { count } from "../components/count.ts";
import { Name } from "../components/name.tsx";
import { Pictogram } from "../components/pictogram.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { type Connect, MOST_ENDS, toggleEnd } from "../state/connect.ts";

/** Names offered at once. */
const MOST = 8;

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
  const [text, setText] = useState("");
  const index = useGraph();
  const found = text.trim() === "" ? [] : searchEntities(index, text, MOST + taken.length);
  const choose = (end: EntityId) => {
    setText("");
    onChoose(end);
  };
  return (
    <Command shouldFilter={false} label="Add an entity" loop className="next-end">
      <Command.Input
        placeholder={taken.length === 0 ? "First entity" : "Another entity"}
        value={text}
        onValueChange={setText}
      />
      <Command.List>
        {found
          .filter(({ id }) => !taken.includes(id))
          .slice(0, MOST)
          .map((entity) => (
            <Command.Item key={entity.id} value={entity.id} onSelect={() => choose(entity.id)}>
              <Pictogram type={entity.type} />
              <Name>{entity.name}</Name>
              <span className="number">
                {entity.type} · {count(entity.documents, "doc")}
              </span>
            </Command.Item>
          ))}
        {text.trim() !== "" && found.length === 0 && <p className="quiet">Nothing in the sources is called that.</p>}
      </Command.List>
    </Command>
  );
}
