import { Command } from "cmdk";
import { useState } from "react";
import type { Entity } from "../../src/domain/entity.ts";
import { nothingCalledThat } from "../messages.ts";
import { EntityItem } from "./entity-item.tsx";

/** Names offered at once. */
const MOST = 8;

/** A field that completes names of entities; `find` gives those that a text may mean, none where it is not asked yet. */
export function EntityPicker({
  label,
  placeholder,
  hasFocus = false,
  find,
  onPick,
}: {
  readonly label: string;
  readonly placeholder: string;
  /** From the beginning. */
  readonly hasFocus?: boolean;
  readonly find: (text: string) => readonly Entity[] | undefined;
  readonly onPick: (entity: Entity) => void;
}) {
  const [text, setText] = useState("");
  const found = find(text);
  const pick = (entity: Entity) => {
    setText("");
    onPick(entity);
  };
  return (
    <Command className="picker" shouldFilter={false} label={label} loop>
      <Command.Input placeholder={placeholder} value={text} onValueChange={setText} autoFocus={hasFocus} />
      <Command.List>
        {found?.slice(0, MOST).map((entity) => (
          <EntityItem key={entity.id} entity={entity} onChoose={pick} />
        ))}
        {found?.length === 0 && <p className="quiet">{nothingCalledThat()}</p>}
      </Command.List>
    </Command>
  );
}
