import { QUERY_EXAMPLES, type QueryExample } from "../../src/query/examples.ts";
import type { Asked } from "../state/console-view.ts";
import { QueryItem } from "./query-item.tsx";

/** Worked examples, each with what it asks in plain words. */
export function ExampleList({ onTake }: { readonly onTake: (asked: Asked) => void }) {
  return (
    <ul className="query-list" aria-label="Examples">
      {QUERY_EXAMPLES.map((example) => (
        <QueryItem
          key={example.title}
          title={example.title}
          words={example.plainWords}
          asked={toAsked(example)}
          onTake={onTake}
        />
      ))}
    </ul>
  );
}

function toAsked({ query, parameters }: QueryExample): Asked {
  return parameters ? { query, parameters: JSON.stringify(parameters) } : { query };
}
