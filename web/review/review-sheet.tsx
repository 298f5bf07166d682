import { X } from "lucide-react";
import { Dialog } from "radix-ui";
import { Choice } from "../components/choice.tsx";
import { count } from "../components/count.ts";
import { BuildNote } from "./build-note.tsx";
import { DecisionList } from "./decision-list.tsx";
import { QuestionQueue } from "./question-queue.tsx";
import { useReview } from "./review-store.ts";

/** What there is to decide, and what is decided. */
export function ReviewSheet() {
  const sheet = useReview((state) => state.sheet);
  return (
    <Dialog.Root
      open={sheet !== undefined}
      onOpenChange={(isOpen) => !isOpen && useReview.setState({ sheet: undefined })}
    >
      <Dialog.Portal>
        <div className="backdrop" />
        {/* No Dialog.Overlay: it writes a style element into the page, which a strict policy refuses. */}
        <Dialog.Content className="review-dialog review-sheet" aria-describedby={undefined}>
          {sheet && <Sheet sheet={sheet} />}
          <Dialog.Close className="icon-button close" aria-label="Close the review">
            <X aria-hidden="true" size={18} />
          </Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
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
