import type { CSSProperties } from "react";
import { count } from "../components/count.ts";
import { useAddressOfClaim } from "../components/go-to-claim.ts";
import { Name } from "../components/name.tsx";
import { sayDate } from "../evidence/say-date.ts";
import { useGraph, useTheme, useTypeLook } from "../explorer/use-graph.ts";
import { showEvidence } from "../state/actions.ts";
import type { Entry } from "./list-timeline.ts";
import { LEAST_MARK, type PlacedEntry, wordsWidth } from "./place-lanes.ts";

export const LANE_HEIGHT = 30;

/** Pixels between a mark and the words to its right. */
const BESIDE = 4;

/** One entry on the axis: its marks as long as its dates are unsure, joined where they disagree, and its words. */
export function TimeEntry({
  placed: { entry, lane, left, width, isWordsInside },
  offset,
  pixelsPerMillisecond,
  isActive,
  isCurrent,
  onActive,
}: {
  readonly placed: PlacedEntry;
  /** Of the left edge, in pixels of time's own axis. */
  readonly offset: number;
  readonly pixelsPerMillisecond: number;
  /** The one that the Tab key comes to. */
  readonly isActive: boolean;
  readonly isCurrent: boolean;
  readonly onActive: () => void;
}) {
  const index = useGraph();
  const [first] = entry.moments as [Entry["moments"][0], ...Entry["moments"]];
  const colour = useTypeLook(index.entity(first.claim.subject).type).colours[useTheme()];
  // Words on a long mark stay in sight while its beginning is not.
  const wordsAt = isWordsInside ? Math.max(4, Math.min(offset - left + 4, width - wordsWidth(entry))) : width + BESIDE;
  const style: CSSProperties & Record<"--mark", string> = {
    top: lane * LANE_HEIGHT,
    left: left - offset,
    width: width + (isWordsInside ? 0 : BESIDE + wordsWidth(entry)),
    "--mark": colour,
  };
  return (
    <li>
      <a
        className="time-entry"
        draggable={false}
        href={useAddressOfClaim(first.claim)}
        style={style}
        tabIndex={isActive ? 0 : -1}
        data-entry={entry.key}
        aria-current={isCurrent ? "true" : undefined}
        aria-label={nameOf(entry)}
        onClick={showEvidence}
        onFocus={onActive}
        onPointerEnter={onActive}
      >
        {entry.moments.length > 1 && <span className="time-join" style={{ width }} />}
        {entry.moments.map(({ claim, date, span }) => {
          const from = span.start * pixelsPerMillisecond - left;
          const length = Math.max((span.end - span.start) * pixelsPerMillisecond, LEAST_MARK);
          return (
            <span
              key={`${claim.id} ${date}`}
              className="time-mark"
              data-status={claim.status}
              data-day={span.precision === "day" && length <= LEAST_MARK}
              style={{ left: from, width: length }}
            />
          );
        })}
        <span className="time-words" style={{ left: wordsAt }}>
          {entry.isDisputed && <span className="disputed">≠ </span>}
          <Name>{entry.words}</Name>
        </span>
      </a>
    </li>
  );
}

function nameOf({ words, moments, isDisputed }: Entry): string {
  const [first] = moments;
  const dates = [...new Set(moments.map(({ date }) => sayDate(date)))].join(" or ");
  const documents = count(first?.claim.documents ?? 0, "document");
  return `${words}, ${dates}, ${first?.claim.status}, ${documents}${isDisputed ? ", the sources disagree" : ""}`;
}
