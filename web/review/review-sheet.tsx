import { Dialog } from "radix-ui";
import { Choice } from "../components/choice.tsx";
import { count } from "../components/count.ts";
import { DialogFrame } from "../components/dialog-frame.tsx";
import { BuildNote } from "./build-note.tsx";
import { DecisionList } from "./decision-list.tsx";
import { QuestionQueue } from "./question-queue.tsx";
import { useReview } from "./review-store.ts";

/** What there is to decide, and what is decided. */
export function ReviewSheet() {
  const sheet = useReview((state) => state.sheet);
  return (
    <DialogFrame
      name="review-dialog review-sheet"
      isOpen={sheet !== undefined}
      onClose={() => useReview.setState({ sheet: undefined })}
      closeWords="Close the review"
    >
      {sheet && <Sheet sheet={sheet} />}
    </DialogFrame>
  );
}

function Sheet({ sheet }: { readonly sheet: "questions" | "decisions" }) {
  const desk = useReview((state) => state.desk);
  return (
    <>
      <header>
        <Dialog.Title>Review</Dialog.Title>
        <Choice
          label="What to review"
          options={[
            { value: "questions", word: desk ? count(desk.open, "question") : "Questions" },
            { value: "decisions", word: desk ? count(desk.decisions.length, "decision") : "Decisions" },
          ]}
          chosen={sheet}
          onChoose={(next) => useReview.setState({ sheet: next })}
        />
      </header>
      {desk && (sheet === "questions" ? <QuestionQueue desk={desk} /> : <DecisionList decisions={desk.decisions} />)}
      {/* Nothing outside of the sheet can be read or clicked while it is open. */}
      <BuildNote />
    </>
  );
}
