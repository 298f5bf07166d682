import { Command } from "cmdk";
import { Dialog } from "radix-ui";
import { useState } from "react";
import type { Entity } from "../../src/domain/entity.ts";
import { findEntities } from "../../src/query/find-entities.ts";
import { searchEntities } from "../../src/query/search-entities.ts";
import { count } from "../components/count.ts";
import { Name } from "../components/name.tsx";
import { Pictogram } from "../components/pictogram.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { changeAppearance, changeView } from "../state/actions.ts";
import { useExplorer } from "../state/store.ts";
import { centreOn } from "../state/view.ts";

const MOST = 30;

/** Finds an entity by any of its names, by keyboard alone. */
export function Search() {
  const isOpen = useExplorer(({ appearance }) => appearance.isSearching);
  return (
    <Dialog.Root open={isOpen} onOpenChange={setSearching}>
      <Dialog.Portal>
        <div className="backdrop" />
        {/* No Dialog.Overlay: it writes a style element into the page, which a strict policy refuses. */}
        <Dialog.Content className="search" aria-describedby={undefined}>
          <Dialog.Title className="unseen">Search</Dialog.Title>
          <SearchList />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

export function setSearching(isSearching: boolean): void {
  changeAppearance((appearance) => ({ ...appearance, isSearching }));
}

function SearchList() {
  const index = useGraph();
  const [text, setText] = useState("");
  const found = searchEntities(index, text, MOST);
  const choose = (entity: Entity) => {
    setSearching(false);
    changeView((view) => centreOn(view, entity.id));
    changeAppearance((appearance) => ({ ...appearance, pane: "evidence" }));
  };
  return (
    <Command shouldFilter={false} label="Search names" loop>
      <Command.Input placeholder="Search names and aliases" value={text} onValueChange={setText} />
      <Command.List>
        {found.map((entity) => (
          <Command.Item key={entity.id} value={entity.id} onSelect={() => choose(entity)}>
            <Pictogram type={entity.type} />
            <span className="found">
              <Name>{entity.name}</Name>
              <Alias entity={entity} text={text} />
            </span>
            <span className="number">
              {entity.type} · {count(entity.documents, "doc")}
            </span>
          </Command.Item>
        ))}
        {found.length === 0 && <NothingFound text={text} onChoose={setText} />}
      </Command.List>
    </Command>
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

function NothingFound({ text, onChoose }: { readonly text: string; readonly onChoose: (text: string) => void }) {
  const { suggestions } = findEntities(useGraph(), text);
  return (
    <div className="nothing" role="status">
      <p>Nothing in the sources is called that.</p>
      {suggestions.length > 0 && (
        <p>
          Did you mean{" "}
          {suggestions.map((name) => (
            <button key={name} type="button" className="link" onClick={() => onChoose(name)}>
              <Name>{name}</Name>
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
