import { Quote } from "lucide-react";
import type { ClaimId } from "../../src/domain/ids.ts";
import { count } from "../components/count.ts";
import { useGraph } from "../explorer/use-graph.ts";
import { openClaim } from "./open-claim.ts";

/** The claims behind a row; a click opens the first of them with its quotes. */
export function QuotesButton({ claims }: { readonly claims: readonly ClaimId[] }) {
  const index = useGraph();
  const [first] = claims;
  if (first === undefined) return null;
  const words = `Quotes: ${count(claims.length, "claim")}`;
  return (
    <button
      type="button"
      className="quotes-button"
      aria-label={words}
      title={words}
      onClick={() => openClaim(index, first)}
    >
      <Quote aria-hidden="true" size={12} />
      {claims.length}
    </button>
  );
}
