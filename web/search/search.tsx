import { Command } from "cmdk";
import { Dialog } from "radix-ui";
import { useEffect, useMemo, useState } from "react";
import type { Entity } from "../../src/domain/entity.ts";
import { searchDocuments } from "../../src/query/search-documents.ts";
import { searchEntities } from "../../src/query/search-entities.ts";
import type { Command as PageCommand } from "../commands/command.ts";
import { DialogFrame } from "../components/dialog-frame.tsx";
import { useBuild, useGraph } from "../explorer/use-graph.ts";
import { nothingCalledThat, textsNotSearched } from "../messages.ts";
import { changeAppearance, changeView, showEvidence } from "../state/actions.ts";
import { openSource, type SourcePlace } from "../state/selection.ts";
import type { Stage } from "../state/stage.ts";
import { useExplorer } from "../state/store.ts";
import { centreOn, goToStage } from "../state/view.ts";
import { CommandItems } from "./command-items.tsx";
import { NameItems } from "./name-items.tsx";
import { prepareSearch } from "./prepare-search.ts";
import { sayFound } from "./say-found.ts";
import { SourceItems, WordItems } from "./source-items.tsx";
import { useFoundWords } from "./use-found-words.ts";
import { ViewItems } from "./view-items.tsx";

const MOST_NAMES = 30;

/** Finds entities by any of their names, views, commands, sources, and words in their texts, by keyboard alone. */
export function Search() {
  const index = useGraph();
  useEffect(() => prepareSearch(index), [index]);
  const isOpen = useExplorer(({ appearance }) => appearance.isSearching);
  return (
    <DialogFrame name="search" isOpen={isOpen} onClose={() => setSearching(false)} onCloseAutoFocus={keepReaderFocus}>
      <Dialog.Title className="unseen">Search</Dialog.Title>
      <SearchList />
    </DialogFrame>
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
  const index = useGraph();
  const [text, setText] = useState("");
  // Not again with every slice of what is found in the texts.
  const names = useMemo(() => searchEntities(index, text, MOST_NAMES), [index, text]);
  const documents = useMemo(() => searchDocuments(index.graph.documents, text), [index, text]);
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
        <NameItems text={text} found={names} onChoose={goToEntity} onSuggestion={setText} />
        <ViewItems text={text} onChoose={goToView} />
        <CommandItems text={text} onChoose={runCommand} />
        <SourceItems documents={documents} onChoose={goToSource} />
        {found && <WordItems hits={found.hits} onChoose={goToSource} />}
      </Command.List>
      {/* Beside the list: a list holds nothing but what can be chosen. */}
      <div className="search-foot" role="status">
        {names.length === 0 && <p>{nothingCalledThat()}</p>}
        {found && <p>{sayFound(found)}</p>}
        {withoutTexts && text !== "" && <p>{textsNotSearched()}</p>}
      </div>
    </Command>
  );
}

function goToEntity({ id }: Entity): void {
  setSearching(false);
  changeView((view) => centreOn(view, id));
  showEvidence();
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
