import type { GraphIndex } from "../../src/query/graph-index.ts";
import type { Answer, AnswerRow } from "../console/answer.ts";
import { connectionPictureOf } from "../paths/connections-of.ts";
import { EMPTY_DESK } from "../state/desk.ts";
import { printView } from "../state/permalink.ts";
import { type ExplorerState, useExplorer } from "../state/store.ts";
import type { View } from "../state/view.ts";
import { findShown, type Shown, showOnly } from "./shown.ts";
import { useGraph } from "./use-graph.ts";

type Asked = Pick<ExplorerState, "view" | "run">;

interface Known {
  readonly index: GraphIndex;
  readonly key: string | Answer | AnswerRow;
  readonly shown: Shown;
}

let last: Known | undefined;

/** What is shown now; worked out once for all who ask, and kept while only quotes and sources open. */
export function useShown(): Shown {
  const index = useGraph();
  const view = useExplorer((state) => state.view);
  const run = useExplorer((state) => state.run);
  return shownOf(index, { view, run });
}

export function shownOf(index: GraphIndex, asked: Asked): Shown {
  const picture = pictureOf(asked);
  const key = picture ?? keyOf(asked);
  if (last?.index !== index || last.key !== key) {
    last = { index, key, shown: picture ? drawPicture(index, picture) : findPicture(index, asked.view) };
  }
  return last.shown;
}

/** The result, or one row of it, that the canvas shows instead of a neighbourhood, if the reader asked for that. */
export function pictureOf({ view, run: { answer } }: Asked): Answer | AnswerRow | undefined {
  const { shape, row } = view.console;
  if (shape !== "graph") return undefined;
  return (row === undefined ? undefined : answer?.rows[row]) ?? answer;
}

function findPicture(index: GraphIndex, view: View): Shown {
  const connected = connectionPictureOf(index, view);
  return connected ? showOnly(index, connected.entities, connected.claims) : findShown(index, view);
}

function drawPicture(index: GraphIndex, picture: Answer | AnswerRow): Shown {
  const rows = "rows" in picture ? picture.rows : [picture];
  const entities = new Set(rows.flatMap((row) => row.entities));
  return showOnly(index, entities, new Set(rows.flatMap((row) => row.claims)));
}

function keyOf({ view: { stage: _, ...view } }: Asked): string {
  const { claim: __, source: ___, ...selection } = view.selection;
  return printView({ ...view, selection, console: {}, desk: EMPTY_DESK });
}
