import { useMemo } from "react";
import type { SkippedFile } from "../../src/records/build-record.ts";
import { count } from "../components/count.ts";
import { DeskCount } from "../components/desk-count.tsx";
import { Name } from "../components/name.tsx";
import { Nothing } from "../components/nothing.tsx";
import { WordsField } from "../components/words-field.tsx";
import { useBuild, useGraph } from "../explorer/use-graph.ts";
import { noRows } from "../messages.ts";
import { changeView } from "../state/actions.ts";
import { sortBy } from "../state/desk.ts";
import { useExplorer } from "../state/store.ts";
import { DataTable } from "../table/data-table.tsx";
import { type Contribution, listContributions } from "./contributions.ts";
import { siftSources } from "./sift-sources.ts";
import { SOURCE_COLUMNS } from "./source-columns.tsx";

const CARD_HEIGHT = 104;

/** What each source brought into the graph, and which files brought nothing. */
export function SourcesView() {
  const { graph } = useGraph();
  const { skipped } = useBuild();
  const { words, sort } = useExplorer(({ view }) => view.desk);
  const open = useExplorer(({ view }) => view.selection.source?.document);
  const all = useMemo(() => listContributions(graph), [graph]);
  const seen = useMemo(() => siftSources(all, words), [all, words]);
  return (
    <>
      <div className="desk-bar">
        <WordsField label="Find a source" />
        <DeskCount seen={seen.length} all={all.length} word="source" />
      </div>
      {seen.length === 0 ? (
        <Nothing message={noRows()} />
      ) : (
        <DataTable
          label="Sources"
          name="sources-table"
          rows={seen}
          columns={SOURCE_COLUMNS}
          cardHeight={CARD_HEIGHT}
          sort={sort}
          onSort={(column) => changeView((view) => ({ ...view, desk: sortBy(view.desk, column) }))}
          idOf={idOf}
          current={open}
        />
      )}
      <Skipped files={skipped} />
    </>
  );
}

function idOf({ document }: Contribution): string {
  return document.id;
}

function Skipped({ files }: { readonly files: readonly SkippedFile[] }) {
  if (files.length === 0) return <p className="skipped quiet">The build left no file out.</p>;
  return (
    <details className="skipped">
      <summary>{count(files.length, "file")} left out by the build</summary>
      <ul>
        {files.map(({ path, reason }) => (
          <li key={path}>
            <Name>{path}</Name>
            <span className="quiet">
              <Name>{reason}</Name>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
