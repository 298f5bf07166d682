import type { ReactNode } from "react";
import { Name } from "../components/name.tsx";
import type { Asked } from "../state/console-view.ts";

/** A query to take, as an item of a list; `children` stand beside it. */
export function QueryItem({
  title,
  words,
  asked,
  onTake,
  children,
}: {
  readonly title?: string;
  readonly words?: string;
  readonly asked: Asked;
  readonly onTake: (asked: Asked) => void;
  readonly children?: ReactNode;
}) {
  return (
    <li className="query-item">
      <button type="button" className="query-take" onClick={() => onTake(asked)}>
        {title !== undefined && (
          <span className="query-title">
            <Name>{title}</Name>
          </span>
        )}
        {words !== undefined && <span className="quiet">{words}</span>}
        <code title={asked.query}>{asked.query}</code>
        {asked.parameters !== undefined && <code>{asked.parameters}</code>}
      </button>
      {children}
    </li>
  );
}
