import { ClipboardCheck } from "lucide-react";
import { sayNumber } from "../components/count.ts";
import { useReview } from "./review-store.ts";
import { CAN_REVIEW } from "./session.ts";

/** Opens the questions, and says how many there are; only where the server lets people decide. */
export function ReviewButton() {
  const open = useReview(({ desk }) => desk?.open);
  if (!CAN_REVIEW) return null;
  return (
    <button
      type="button"
      className="review-button"
      title="Decide what the rules leave open"
      onClick={() => useReview.setState({ sheet: "questions" })}
    >
      <ClipboardCheck aria-hidden="true" size={15} />
      <span className="word">Review</span>
      {open !== undefined && open > 0 && (
        <span className="badge">
          {sayNumber(open)}
          <span className="unseen"> open questions</span>
        </span>
      )}
    </button>
  );
}
