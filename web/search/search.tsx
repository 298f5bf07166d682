import { Command } from "cmdk";
import { Dialog } from "radix-ui";
import { useState } from "react";
import type { Entity } from "../../src/domain/entity.ts";
import { findEntities } from "../../src/query/find-entities.ts";
import { searchDocuments } from "../../src/query/search-documents.ts";
import { searchEntities } from "../../src/query/search-entities.ts";
import type { Command as PageCommand } from "../commands/command.ts";
import { count } from "../components/count.ts";
import { Name } from "../components/name.tsx";
import { Pictogram } from "../components/pictogram.tsx";
import { useBuild, useGraph } from "../explorer/use-graph.ts";
import { textsNotSearched } from "../messages.ts";
import { changeAppearance, changeView } from "../state/actions.ts";
import { openSource, type SourcePlace } from "../state/selection.ts";
import type { Stage } from "../state/stage.ts";
import { useExplorer } from "../state/store.ts";
import { centreOn, goToStage } from "../state/view.ts";
import { CommandItems } from "./command-items.tsx";
import { SourceItems, WordItems } from "./source-items.tsx";
import { useFoundWords } from "./use-found-words.ts";
import { ViewItems } from "./view-items.tsx";

const MOST = 30;

/** Names that stand above what was found in the sources; the rest comes at a step. */
const MOST_ABOVE_SOURCES = 6;

/** Finds entities by any of their names, views, commands, sources, and words in their texts, by keyboard alone. */
export function Search() {
  const isOpen = useExplorer(({ appearance }) => appearance.isSearching);
  return (
    <Dialog.Root open={isOpen} onOpenChange={setSearching}>
      <Dialog.Portal>
        <div className="backdrop" />
        {/* No Dialog.Overlay: it writes a style element into the page, which a strict policy refuses. */}
        <Dialog.Content className="search" aria-describedby={undefined} onCloseAutoFocus={keepReaderFocus}>
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

/** A source that was chosen here has the focus by now. */
function keepReaderFocus(event: Event): void {
  if (useExplorer.getState().view.selection.source) event.preventDefault();
}

function SearchList() {
  const { documents } = useGraph().graph;
  const [text, setText] = useState("");
  const { withoutTexts } = useBuild();
  const found = useFoundWords(withoutTexts ? "" : text);
  return (
    <Command shouldFilter={false} label="Search names, words, views and commands" loop>
      <Command.Input
        placeholder="Search names, words in sources, views and commands"
        value={text}
        onValueChange={setText}
      />
      <Command.List>
        <EntityItems text={text} onSuggestion={setText} />
        <ViewItems text={text} onChoose={goToView} />
        <CommandItems text={text} onChoose={runCommand} />
        <SourceItems documents={searchDocuments(documents, text)} onChoose={goToSource} />
        {found && <WordItems found={found} onChoose={goToSource} />}
        {withoutTexts && text !== "" && <p className="rest">{textsNotSearched()}</p>}
      </Command.List>
    </Command>
  );
}

function goToEntity({ id }: Entity): void {
  setSearching(false);
  changeView((view) => centreOn(view, id));
  changeAppearance((appearance) => ({ ...appearance, pane: "evidence" }));
}

function goToView(stage: Stage): void {
  setSearching(false);
  changeView((view) => goToStage(view, stage));
}

function runCommand({ run }: PageCommand): void {
  setSearching(false);
  run();
}

function goToSource(place: SourcePlace): void {
  setSearching(false);
  changeView((view) => ({ ...view, selection: openSource(view.selection, place) }));
}

function EntityItems({ text, onSuggestion }: { readonly text: string; readonly onSuggestion: (text: string) => void }) {
  const [wholeFor, setWholeFor] = useState("");
  const found = searchEntities(useGraph(), text, MOST);
  const shown = wholeFor === text ? found : found.slice(0, MOST_ABOVE_SOURCES);
  return (
    <Command.Group heading="Names">
      {shown.map((entity) => (
        <Command.Item key={entity.id} value={entity.id} onSelect={() => goToEntity(entity)}>
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
      {shown.length < found.length && (
        <Command.Item value="more names" onSelect={() => setWholeFor(text)}>
          <span className="link">Show {count(found.length - shown.length, "more name")}</span>
        </Command.Item>
      )}
      {found.length === 0 && <NothingFound text={text} onChoose={onSuggestion} />}
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
