import { Command } from "cmdk";
import { Search } from "lucide-react";
import { useState } from "react";
import type { Entity } from "../../src/domain/entity.ts";
import { findEntities } from "../../src/query/find-entities.ts";
import { count } from "../components/count.ts";
import { EntityItem } from "../components/entity-item.tsx";
import { Name } from "../components/name.tsx";
import { useGraph } from "../explorer/use-graph.ts";

/** Names that stand above what was found in the sources; the rest comes at a step. */
const MOST_ABOVE_SOURCES = 6;

/** Entities that are called so, or names that are spelled nearly so. */
export function NameItems({
  text,
  found,
  onChoose,
  onSuggestion,
}: {
  readonly text: string;
  readonly found: readonly Entity[];
  readonly onChoose: (entity: Entity) => void;
  readonly onSuggestion: (text: string) => void;
}) {
  const [wholeFor, setWholeFor] = useState<string>();
  const shown = wholeFor === text ? found : found.slice(0, MOST_ABOVE_SOURCES);
  if (found.length === 0) return <Suggestions text={text} onChoose={onSuggestion} />;
  return (
    <Command.Group heading="Names">
      {shown.map((entity) => (
        <EntityItem key={entity.id} entity={entity} onChoose={onChoose}>
          <Alias entity={entity} text={text} />
        </EntityItem>
      ))}
      {shown.length < found.length && (
        <Command.Item value="more names" onSelect={() => setWholeFor(text)}>
          <span className="link">Show {count(found.length - shown.length, "more name")}</span>
        </Command.Item>
      )}
    </Command.Group>
  );
}

/** The alias that the search may have met, where the name itself does not say why it was found. */
function Alias({ entity, text }: { readonly entity: Entity; readonly text: string }) {
  const sought = text.trim().toLowerCase();
  if (sought === "" || entity.name.toLowerCase().includes(sought)) return null;
  const alias = entity.aliases.find((each) => each.toLowerCase().includes(sought));
  if (alias === undefined) return null;
  return (
    <span className="quiet">
      also <Name>{alias}</Name>
    </span>
  );
}

/** Names that are spelled nearly so; a choice searches for it. */
function Suggestions({ text, onChoose }: { readonly text: string; readonly onChoose: (text: string) => void }) {
  const { suggestions } = findEntities(useGraph(), text);
  if (suggestions.length === 0) return null;
  return (
    <Command.Group heading="Did you mean">
      {suggestions.map((name) => (
        <Command.Item key={name} value={`suggestion ${name}`} onSelect={() => onChoose(name)}>
          <Search aria-hidden="true" size={16} className="quiet" />
          <span className="found">
            <Name>{name}</Name>
          </span>
        </Command.Item>
      ))}
    </Command.Group>
  );
}
