import { sayForecast } from "./say-forecast.ts";
import type { Foreseen } from "./use-forecast.ts";

/** What a change would do, said before it is made. */
export function ForecastBox({ foreseen }: { readonly foreseen: Foreseen | undefined }) {
  return (
    <div className="forecast" role="status" aria-busy={foreseen === undefined}>
      {foreseen === undefined ? <p className="quiet">Looking what would change …</p> : <Foretold foreseen={foreseen} />}
    </div>
  );
}

function Foretold({ foreseen: { forecast, problem } }: { readonly foreseen: Foreseen }) {
  const problems = forecast?.problems ?? [problem ?? ""];
  if (problems.length > 0)
    return problems.map((each) => (
      <p key={each} className="problem">
        {toSentence(each)}
      </p>
    ));
  const lines = forecast ? sayForecast(forecast) : [];
  if (lines.length === 0) return <p className="quiet">Nothing in the graph changes; the decision is kept.</p>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Why a decision comes to nothing is half a sentence in `decisions/messages.ts`. */
function toSentence(problem: string): string {
  return `${problem.charAt(0).toUpperCase()}${problem.slice(1)}${/[.!?]$/.test(problem) ? "" : "."}`;
}
