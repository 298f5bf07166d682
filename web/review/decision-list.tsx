import type { ListedDecision } from "../../src/decisions/review-records.ts";
import { Name } from "../components/name.tsx";
import { Nothing } from "../components/nothing.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { nothingDecided } from "./messages.ts";
import { takeBack } from "./review-actions.ts";
import { useReview } from "./review-store.ts";
import { sayVerdict } from "./say-verdict.ts";

/** Every decision of the file, the last one first, each with a way to take it back. */
export function DecisionList({ decisions }: { readonly decisions: readonly ListedDecision[] }) {
  if (decisions.length === 0) return <Nothing message={nothingDecided()} />;
  // What the file says twice stands here once.
  const distinct = new Map(decisions.map((listed) => [listed.id, listed]));
  return (
    <ul className="decisions">
      {[...distinct.values()].reverse().map((listed) => (
        <DecisionItem key={listed.id} listed={listed} />
      ))}
    </ul>
  );
}

function DecisionItem({ listed: { id, decision, problem } }: { readonly listed: ListedDecision }) {
  const isBusy = useReview(({ pending }) => pending > 0);
  const { a, who, why, when } = decision;
  const b = "b" in decision ? decision.b : undefined;
  const verdict = sayVerdict(decision, useGraph().schema);
  return (
    <li>
      <div>
        <p className="verdict">{verdict}</p>
        <p className="decided-words">
          “<Name>{a.text}</Name>”
          {b && (
            <>
              {" "}
              and “<Name>{b.text}</Name>”
            </>
          )}
        </p>
        <p className="quiet">
          <Name>{who}</Name>, <time>{when}</time>
          {why !== undefined && (
            <>
              : <Name>{why}</Name>
            </>
          )}
        </p>
        {problem !== undefined && <p className="problem">It meets nothing: {problem}.</p>}
      </div>
      <button type="button" className="link" disabled={isBusy} onClick={() => takeBack([id], `Taken back: ${verdict}`)}>
        Take back
        <span className="unseen">
          : {verdict}, {a.text}
        </span>
      </button>
    </li>
  );
}
