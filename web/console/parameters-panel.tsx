import { useId } from "react";
import { isKey } from "../keys/is-key.ts";
import { parseParameters, printEmptyParameters } from "./parse-parameters.ts";

/** Values for the `$names` of a query, as one JSON object; `names`: those that the query has. */
export function ParametersPanel({
  text,
  names,
  onChange,
  onRun,
}: {
  readonly text: string;
  readonly names: readonly string[];
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
}) {
  const id = useId();
  const parameters = parseParameters(text);
  const problem = "problem" in parameters ? parameters.problem : undefined;
  return (
    <div className="parameters">
      <label htmlFor={id}>Parameters</label>
      <textarea
        id={id}
        rows={2}
        spellCheck={false}
        value={text}
        placeholder={printEmptyParameters(names)}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={(event) => onChange(event.target.value)}
        onFocus={() => text === "" && onChange(printEmptyParameters(names))}
        onKeyDown={(event) => {
          if (!isKey(event, "runQuery")) return;
          event.preventDefault();
          onRun();
        }}
      />
      {problem !== undefined && (
        <p id={`${id}-problem`} className="warning">
          {problem}
        </p>
      )}
    </div>
  );
}
