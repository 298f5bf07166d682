import { useMemo, useState } from "react";
import type { Conflict } from "../../src/domain/claim.ts";
import type { ClaimId } from "../../src/domain/ids.ts";
import { count } from "../components/count.ts";
import { DeskCount } from "../components/desk-count.tsx";
import { EntityLink } from "../components/entity-link.tsx";
import { useAddressOfClaim } from "../components/go-to-claim.ts";
import { Name } from "../components/name.tsx";
import { Nothing } from "../components/nothing.tsx";
import { StatusMark } from "../components/status-mark.tsx";
import { WordsField } from "../components/words-field.tsx";
import { Side } from "../evidence/disagreements.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { noDisagreements, noRows } from "../messages.ts";
import { showEvidence } from "../state/actions.ts";
import { useExplorer } from "../state/store.ts";
import { sayClaim } from "../timeline/say-claim.ts";
import { documentsOf, KIND_WORDS, listConflicts } from "./list-conflicts.ts";

/** Disagreements that are seen before the reader asks for more. */
const PAGE = 20;

/** What cannot all be true: the words of each side beside each other, nothing decided. */
export function DisagreementsView() {
  const index = useGraph();
  const { words, agreement } = useExplorer(({ view }) => view.desk);
  const seen = useMemo(
    () => listConflicts(index, { words, ...(agreement && { agreement }) }),
    [index, words, agreement],
  );
  const all = index.graph.conflicts.length;
  if (all === 0) return <Nothing message={noDisagreements()} />;
  return (
    <>
      <div className="desk-bar">
        <WordsField label="Find a disagreement" />
        <DeskCount seen={seen.length} all={all} word="disagreement" />
      </div>
      {seen.length === 0 ? <Nothing message={noRows()} /> : <Conflicts conflicts={seen} />}
    </>
  );
}

function Conflicts({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const [most, setMost] = useState(PAGE);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has no other way into it.
    <section className="conflicts" aria-label="Disagreements between the sources" tabIndex={0}>
      {conflicts.slice(0, most).map((conflict) => (
        <ConflictCard key={conflict.id} conflict={conflict} />
      ))}
      {most < conflicts.length && (
        <button type="button" className="link more" onClick={() => setMost(most + PAGE)}>
          Show more
        </button>
      )}
    </section>
  );
}

function ConflictCard({ conflict }: { readonly conflict: Conflict }) {
  const { kind, subject, note, sides } = conflict;
  const claims = new Set(sides.flatMap((side) => side.claims));
  return (
    <article className="conflict" aria-label={note}>
      <header>
        <p className="conflict-kind">
          <span className="disputed" aria-hidden="true">
            ≠
          </span>
          {KIND_WORDS[kind]}
          <span className="quiet">
            {count(sides.length, "side")} · {count(documentsOf(conflict).size, "document")}
          </span>
        </p>
        <h2>{note}</h2>
        <p className="conflict-about">
          <EntityLink id={subject} />
          {[...claims].map((claim) => (
            <ClaimLink key={claim} id={claim} />
          ))}
        </p>
      </header>
      <div className="conflict-sides">
        {sides.map((side) => (
          <Side key={side.value} side={side} />
        ))}
      </div>
    </article>
  );
}

/** The claim in the card of its subject, with all that the sources say for it. */
function ClaimLink({ id }: { readonly id: ClaimId }) {
  const index = useGraph();
  const claim = index.claim(id);
  return (
    <a className="link" href={useAddressOfClaim(claim)} onClick={showEvidence}>
      <StatusMark status={claim.status} />
      <Name>{sayClaim(index, claim)}</Name>
    </a>
  );
}
