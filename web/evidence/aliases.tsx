import { useState } from "react";
import { Name } from "../components/name.tsx";
import type { NameCount } from "./count-names.ts";

/** Names that are seen before the reader asks for all. */
const FIRST = 5;

/** What else the sources call an entity, and how often. */
export function Aliases({ lead, names }: { readonly lead: string; readonly names: readonly NameCount[] }) {
  const [isWhole, setWhole] = useState(false);
  if (names.length === 0) return null;
  const seen = isWhole ? names : names.slice(0, FIRST);
  return (
    <p className="aliases">
      {lead}{" "}
      {seen.map(({ words, count }, place) => (
        <span key={words}>
          {place > 0 && " · "}
          <Name>{words}</Name>
          {count > 0 && <span className="times"> {count}</span>}
        </span>
      ))}{" "}
      {seen.length < names.length && (
        <button type="button" className="link" onClick={() => setWhole(true)}>
          {names.length - seen.length} more
        </button>
      )}
    </p>
  );
}
