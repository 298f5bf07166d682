import { useMemo } from "react";
import { Choice } from "../components/choice.tsx";
import { DeskCount } from "../components/desk-count.tsx";
import { Nothing } from "../components/nothing.tsx";
import { StatusChips } from "../components/status-chips.tsx";
import { WordsField } from "../components/words-field.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { noRows, noTimeline } from "../messages.ts";
import { changeView } from "../state/actions.ts";
import { useExplorer } from "../state/store.ts";
import { listTimeline } from "./list-timeline.ts";
import { siftTimeline } from "./sift-timeline.ts";
import { TimeAxis } from "./time-axis.tsx";
import { TimeList } from "./time-list.tsx";
import { firstWindow, fitWindow } from "./time-window.ts";
import { Undated } from "./undated.tsx";

const SHAPES = [
  { value: "axis", word: "Axis" },
  { value: "list", word: "List" },
] as const;

/** When the sources say that it happened, or will. */
export function TimelineView() {
  const index = useGraph();
  const desk = useExplorer(({ view }) => view.desk);
  const all = useMemo(() => listTimeline(index), [index]);
  const [whole, first] = useMemo(() => [fitWindow(all.entries), firstWindow(all.entries)], [all]);
  const seen = useMemo(() => siftTimeline(index, all, desk), [index, all, desk]);
  const setShape = (shape: (typeof SHAPES)[number]["value"]) =>
    changeView((view) => ({ ...view, desk: { ...view.desk, isList: shape === "list" } }));
  return (
    <>
      <div className="desk-bar">
        <WordsField label="Find in the timeline" />
        <StatusChips />
        <DeskCount seen={seen.entries.length} all={all.entries.length} word="dated claim" />
        <Choice label="Show as" options={SHAPES} chosen={desk.isList ? "list" : "axis"} onChoose={setShape} />
      </div>
      {!whole || !first ? (
        <Nothing message={noTimeline()} />
      ) : seen.entries.length === 0 ? (
        <Nothing message={noRows()} />
      ) : desk.isList ? (
        <TimeList entries={seen.entries} />
      ) : (
        <TimeAxis entries={seen.entries} whole={whole} first={first} />
      )}
      <Undated claims={seen.undated} />
    </>
  );
}
