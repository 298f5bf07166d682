import { X } from "lucide-react";
import { Name } from "../components/name.tsx";
import { sayProgress } from "./messages.ts";
import { buildAgain, takeBack } from "./review-actions.ts";
import { useReview } from "./review-store.ts";

/** How far the new graph is, what was decided last, and what went wrong; with a way back. */
export function BuildNote() {
  const { pending, progress, problem, last } = useReview();
  const isBusy = pending > 0;
  if (!isBusy && !problem && !last) return null;
  return (
    <div className="build-note" role="status" data-problem={problem !== undefined}>
      <span className="build-words">
        {last && <Name>{`${last.words}.`}</Name>} {isBusy && <span className="quiet">{sayProgress(progress)}</span>}
        {problem && <span className="problem">{problem.words}</span>}
      </span>
      {last && last.ids.length > 0 && !isBusy && (
        <button type="button" className="link" onClick={() => takeBack(last.ids, "Taken back")}>
          Take back
        </button>
      )}
      {problem?.isFiled && !isBusy && (
        <button type="button" className="link" onClick={buildAgain}>
          Build again
        </button>
      )}
      {!isBusy && (
        <button type="button" className="icon-button" aria-label="Dismiss" onClick={dismiss}>
          <X aria-hidden="true" size={14} />
        </button>
      )}
    </div>
  );
}

function dismiss(): void {
  useReview.setState({ last: undefined, problem: undefined });
}
