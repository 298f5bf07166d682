import { count } from "../components/count.ts";
import { Name } from "../components/name.tsx";
import { StatusMark } from "../components/status-mark.tsx";
import { sayDate } from "../evidence/say-date.ts";
import type { Entry } from "./list-timeline.ts";

/** What the pointer or the focus is on, in a place of its own: it never covers what is looked at. */
export function Readout({ entry }: { readonly entry: Entry | undefined }) {
  const claim = entry?.moments[0]?.claim;
  if (!entry || !claim) {
    return (
      <div className="readout readout-hint">
        <p className="quiet">
          Point at a mark to read it, click for its sources. The wheel or + and − zoom, dragging or Shift ← → move, 0
          shows all.
        </p>
      </div>
    );
  }
  return (
    <div className="readout">
      <p className="readout-head">
        <StatusMark status={claim.status} />
        <span className="readout-words">
          <Name>{entry.words}</Name>
        </span>
        <span className="quiet">
          {[...new Set(entry.moments.map(({ date }) => sayDate(date)))].join(" ≠ ")} ·{" "}
          {count(claim.documents, "document")}
        </span>
      </p>
      <p className="readout-quote" dir="auto">
        {claim.evidence[0]?.quote}
      </p>
    </div>
  );
}
