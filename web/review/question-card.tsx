import { answerQuestion } from "../../src/decisions/answer-question.ts";
import type { ClaimQuestion, MergeQuestion, Question } from "../../src/decisions/questions.ts";
import { useGraph } from "../explorer/use-graph.ts";
import { sayClaim } from "../timeline/say-claim.ts";
import { ClaimWords } from "./claim-words.tsx";
import { EntitySide } from "./entity-side.tsx";
import { ForecastBox } from "./forecast-box.tsx";
import { useForecast } from "./use-forecast.ts";

/** A question with the words on both sides, and what a yes would change. */
export function QuestionCard({ question }: { readonly question: Question }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has no other way into it.
    <section className="question" aria-label="Question" tabIndex={0}>
      {question.kind === "merge" ? <MergeCard question={question} /> : <ClaimCard question={question} />}
    </section>
  );
}

function MergeCard({ question }: { readonly question: MergeQuestion }) {
  const { entities, why } = question;
  const foreseen = useForecast({ add: [{ ...answerQuestion(question, true), who: "?" }], remove: [] });
  const [one, other] = entities;
  return (
    <>
      <h3>The same {one.type}?</h3>
      <p className="quiet">Asked, since {why}.</p>
      <div className="question-sides">
        <EntitySide entity={one} />
        <EntitySide entity={other} />
      </div>
      <p className="quiet">If yes:</p>
      <ForecastBox foreseen={foreseen} />
    </>
  );
}

function ClaimCard({ question: { claim, evidence, why } }: { readonly question: ClaimQuestion }) {
  const index = useGraph();
  const current = index.graph.claims.find(({ id }) => id === claim.id);
  return (
    <>
      <h3>Do these words say so?</h3>
      <ClaimWords said={current ? sayClaim(index, current) : claim.predicate} evidence={evidence} />
      <p className="quiet">
        Asked, since {why}. Confidence {claim.confidence.toFixed(2)}.
      </p>
    </>
  );
}
