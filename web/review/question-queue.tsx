import { useEffect } from "react";
import { answerQuestion } from "../../src/decisions/answer-question.ts";
import type { Question } from "../../src/decisions/questions.ts";
import type { DeskRecord } from "../../src/decisions/review-records.ts";
import { count, sayNumber } from "../components/count.ts";
import { Nothing } from "../components/nothing.tsx";
import { isKey } from "../keys/is-key.ts";
import { isTypingIn } from "../keys/is-typing-in.ts";
import { nothingToDecide } from "./messages.ts";
import { QuestionCard } from "./question-card.tsx";
import { questionKey } from "./question-key.ts";
import { addStep, askAgain, countPutOff, dropStep, leftOf, takeStep } from "./queue.ts";
import { decide, takeBack } from "./review-actions.ts";
import { useReview } from "./review-store.ts";

/** One question after the other, answered by a key. */
export function QuestionQueue({ desk }: { readonly desk: DeskRecord }) {
  const queue = useReview((state) => state.queue);
  const left = leftOf(desk.questions, queue);
  const question = left[0];
  useQueueKeys(question);
  const done = queue.steps.length;
  // Beyond those that are sent there may be more.
  const all = done + left.length + Math.max(0, desk.open - desk.questions.length);
  if (!question) return <QueueEnd />;
  return (
    <div className="queue">
      <p className="queue-place" role="status">
        {sayNumber(done + 1)} of {sayNumber(all)}
      </p>
      <QuestionCard key={questionKey(question)} question={question} />
      <footer>
        <button type="button" className="button strong" onClick={() => answer(question, true)}>
          {question.kind === "merge" ? "Yes, the same" : "Yes, they say so"} <kbd>y</kbd>
        </button>
        <button type="button" className="button" onClick={() => answer(question, false)}>
          {question.kind === "merge" ? "No, two" : "No"} <kbd>n</kbd>
        </button>
        <button type="button" className="button" onClick={() => putOff(question)}>
          Later <kbd>l</kbd>
        </button>
        <button type="button" className="link" disabled={done === 0} onClick={undo}>
          Undo <kbd>u</kbd>
        </button>
      </footer>
    </div>
  );
}

function QueueEnd() {
  const queue = useReview((state) => state.queue);
  const later = countPutOff(queue);
  if (later === 0 && queue.steps.length === 0) return <Nothing message={nothingToDecide()} />;
  return (
    <div className="queue">
      <Nothing
        message={{
          ...nothingToDecide(),
          title: later > 0 ? `${count(later, "question")} put off.` : nothingToDecide().title,
        }}
      />
      <footer>
        {later > 0 && (
          <button
            type="button"
            className="button strong"
            onClick={() => useReview.setState({ queue: askAgain(queue) })}
          >
            Ask again
          </button>
        )}
        <button type="button" className="link" onClick={undo}>
          Undo <kbd>u</kbd>
        </button>
      </footer>
    </div>
  );
}

function answer(question: Question, isYes: boolean): void {
  const said = question.kind === "merge" ? question.entities.map(({ name }) => name).join(" and ") : question.a.text;
  const words =
    question.kind === "merge"
      ? `${said} are ${isYes ? "one" : "two"}`
      : `${isYes ? "Confirmed" : "Rejected"}: “${said}”`;
  const filed = decide([answerQuestion(question, isYes)], words);
  const step = { key: questionKey(question), filed };
  useReview.setState(({ queue }) => ({ queue: addStep(queue, step) }));
  // What the server refused is asked again.
  filed.then((ids) => ids.length === 0 && useReview.setState(({ queue }) => ({ queue: dropStep(queue, step) })));
}

function putOff(question: Question): void {
  useReview.setState(({ queue }) => ({ queue: addStep(queue, { key: questionKey(question) }) }));
}

async function undo(): Promise<void> {
  const { queue, step } = takeStep(useReview.getState().queue);
  useReview.setState({ queue });
  const ids = (await step?.filed) ?? [];
  if (ids.length > 0) takeBack(ids, "Taken back");
}

/** Wherever the focus is in the sheet, unless somebody types. */
function useQueueKeys(question: Question | undefined): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isForOthers = isChoosing(event) || isTypingIn(event.composedPath()[0]);
      const act = isForOthers ? undefined : actionOf(event, question);
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [question]);
}

function actionOf(event: KeyboardEvent, question: Question | undefined): (() => void) | undefined {
  if (isKey(event, "takeBack")) return undo;
  if (!question) return undefined;
  if (isKey(event, "sayYes")) return () => answer(question, true);
  if (isKey(event, "sayNo")) return () => answer(question, false);
  return isKey(event, "putOff") ? () => putOff(question) : undefined;
}

/** Arrows among choices side by side. */
function isChoosing({ key, target }: KeyboardEvent): boolean {
  return key === "ArrowRight" && target instanceof HTMLElement && target.closest(".choice") !== null;
}
