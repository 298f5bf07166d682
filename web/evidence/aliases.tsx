import { useState } from "react";
import { Name } from "../components/name.tsx";

/** Names that are seen before the reader asks for all. */
const FIRST = 5;

/** By what other names the sources call an entity; the shortest first, which are the best known. */
export function Aliases({ aliases }: { readonly aliases: readonly string[] }) {
  const [isWhole, setWhole] = useState(false);
  const sorted = [...aliases].sort((a, b) => a.length - b.length);
  const seen = isWhole ? sorted : sorted.slice(0, FIRST);
  return (
    <p className="aliases">
      also{" "}
      {seen.map((alias, place) => (
        <span key={alias}>
          {place > 0 && " · "}
          <Name>{alias}</Name>
        </span>
      ))}{" "}
      {seen.length < sorted.length && (
        <button type="button" className="link" onClick={() => setWhole(true)}>
          {sorted.length - seen.length} more
        </button>
      )}
    </p>
  );
}
