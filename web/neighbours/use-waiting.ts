import { useMemo } from "react";
import type { EntityId } from "../../src/domain/ids.ts";
import { useGraph } from "../explorer/use-graph.ts";
import { useShown } from "../explorer/use-shown.ts";
import { useExplorer } from "../state/store.ts";
import { listWaiting, type Waiting } from "./list-waiting.ts";
import { openGraphOf } from "./open-graph.ts";

/** What waits behind an entity now. */
export function useWaiting(entity: EntityId): Waiting {
  const open = openGraphOf(
    useGraph(),
    useExplorer(({ view }) => view),
  );
  const { distances } = useShown();
  return useMemo(() => listWaiting(open, entity, distances), [open, entity, distances]);
}
