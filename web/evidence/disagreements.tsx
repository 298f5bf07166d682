import type { Conflict, ConflictSide } from "../../src/domain/claim.ts";
import type { EntityId } from "../../src/domain/ids.ts";
import { EntityLink } from "../components/entity-link.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { EvidenceQuote } from "./evidence-quote.tsx";
import { sayDate } from "./say-date.ts";

/** Where the sources cannot all be right, about one entity or (without `subject`) about any: both sides, undecided. */
export function Disagreements({ subject }: { readonly subject?: EntityId }) {
  const { conflicts } = useGraph().graph;
  const own = conflicts.filter((conflict) => subject === undefined || conflict.subject === subject);
  if (own.length === 0) return null;
  return (
    <section className="disagreements" aria-label="Disagreements between the sources">
      {own.map((conflict) => (
        <details key={conflict.id}>
          <summary>
            <span className="disputed" aria-hidden="true">
              ≠
            </span>
            <span>
              {conflict.note} <Sides sides={conflict.sides} />
            </span>
          </summary>
          {subject === undefined && <EntityLink id={conflict.subject} />}
          {conflict.sides.map((side) => (
            <Side key={side.value} side={side} />
          ))}
        </details>
      ))}
    </section>
  );
}

/** What one side says, and its words. */
export function Side({ side }: { readonly side: ConflictSide }) {
  const index = useGraph();
  const [id] = side.claims;
  if (!id) return null;
  return (
    <div className="side">
      <h4>{sayDate(side.value)}</h4>
      {side.evidence.map((evidence) => (
        <EvidenceQuote key={`${evidence.document} ${evidence.start}`} claim={index.claim(id)} evidence={evidence} />
      ))}
    </div>
  );
}

function Sides({ sides }: Pick<Conflict, "sides">) {
  return sides.map(({ value }, place) => (
    <span key={value} className="quiet">
      {place > 0 && " or "}
      <span className="date">{sayDate(value)}</span>
    </span>
  ));
}
