import { useMemo } from "react";
import type { DocumentId } from "../../src/domain/ids.ts";
import { useGraph } from "../explorer/use-graph.ts";
import type { Tallies } from "../facets/count-facets.ts";
import { setPublishers, setSources } from "../state/filters.ts";
import { useExplorer } from "../state/store.ts";
import { changeFilters } from "./change-filters.ts";
import { type SiftEntry, SiftFilter } from "./sift-filter.tsx";

/** Which documents count. One alone leaves nothing to choose. */
export function SourceFilter({ tallies }: { readonly tallies: Tallies }) {
  const { document } = useGraph();
  const entries = useMemo(() => listEntries(tallies, (id: DocumentId) => document(id).title), [tallies, document]);
  const sift = useExplorer(({ view }) => view.filters.sources);
  if (tallies.size < 2 && !sift) return null;
  return (
    <SiftFilter<DocumentId>
      title="Sources"
      many="sources"
      entries={entries}
      sift={sift}
      onChange={(chosen) => changeFilters((filters) => setSources(filters, chosen))}
    />
  );
}

/** Whose documents count. */
export function PublisherFilter({ tallies }: { readonly tallies: Tallies }) {
  const sift = useExplorer(({ view }) => view.filters.publishers);
  if (tallies.size < 2 && !sift) return null;
  return (
    <SiftFilter<string>
      title="Publishers"
      many="publishers"
      entries={listEntries(tallies, (name: string) => name || "Publisher not known")}
      sift={sift}
      onChange={(chosen) => changeFilters((filters) => setPublishers(filters, chosen))}
    />
  );
}

/** By how much they say in the whole graph, so that nothing jumps while filters change. */
function listEntries<T extends string>(tallies: Tallies, say: (member: T) => string): readonly SiftEntry<T>[] {
  return [...tallies]
    .map(([member, tally]) => ({ member: member as T, word: say(member as T), tally }))
    .sort((a, b) => b.tally.all - a.tally.all);
}
