import { useMemo } from "react";
import { useGraph } from "../explorer/use-graph.ts";
import { showEvidence } from "../state/actions.ts";
import { listQuestions } from "../state/questions.ts";
import { addressOf } from "./go-to.ts";
import { Name } from "./name.tsx";

/** Somewhere to begin, for who comes without a question. */
export function Questions() {
  const index = useGraph();
  const questions = useMemo(() => listQuestions(index), [index]);
  return (
    <nav className="questions" aria-label="Questions to begin with">
      {questions.map(({ words, view }) => (
        <a key={words} href={addressOf(view)} onClick={showEvidence}>
          <Name>{words}</Name>
        </a>
      ))}
    </nav>
  );
}
