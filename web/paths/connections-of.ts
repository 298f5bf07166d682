import type { GraphIndex } from "../../src/query/graph-index.ts";
import { openGraphOf } from "../neighbours/open-graph.ts";
import type { View } from "../state/view.ts";
import { type Connections, findConnections, type Picture, toPicture } from "./find-connections.ts";

interface Known {
  readonly open: GraphIndex;
  readonly key: string;
  readonly connections: Connections;
}

let last: Known | undefined;

/** What connects the entities that a view asks about; worked out once for all who ask. Absent where it asks about none. */
export function connectionsOf(index: GraphIndex, view: View): Connections | undefined {
  const { connect } = view;
  if (connect === undefined) return undefined;
  const open = openGraphOf(index, view);
  const key = [connect.by, ...connect.ends].join(" ");
  if (last?.open !== open || last.key !== key) last = { open, key, connections: findConnections(open, connect) };
  return last.connections;
}

/** What the canvas shows of it instead of a neighbourhood, if the reader asked for that. */
export function connectionPictureOf(index: GraphIndex, view: View): Picture | undefined {
  const connections = connectionsOf(index, view);
  return connections && view.connect && toPicture(connections, view.connect);
}
