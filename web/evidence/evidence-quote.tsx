import { BookOpen } from "lucide-react";
import type { Claim, Evidence } from "../../src/domain/claim.ts";
import { Name } from "../components/name.tsx";
import { useGraph, useTheme, useTypeLook } from "../explorer/use-graph.ts";
import { EvidenceActions } from "../review/evidence-actions.tsx";
import { changeView } from "../state/actions.ts";
import { openSource } from "../state/selection.ts";
import { MarkedText } from "./marked-text.tsx";
import { findQuoteMarks, type OutsideEnd } from "./quote-marks.ts";
import { sayDate } from "./say-date.ts";
import { sayRule } from "./say-rule.ts";
import { SourceLine } from "./source-line.tsx";

/** The exact words of one source for one claim. */
export function EvidenceQuote({ claim, evidence }: { readonly claim: Claim; readonly evidence: Evidence }) {
  const index = useGraph();
  const colour = useTypeLook(index.entity(claim.subject).type).colours[useTheme()];
  const { marks, outside, isDateOutside } = findQuoteMarks(index, claim, evidence);
  const document = index.document(evidence.document);
  const open = () =>
    changeView((view) => ({
      ...view,
      selection: openSource(
        { ...view.selection, claim: claim.id },
        { document: evidence.document, span: { start: evidence.start, end: evidence.end } },
      ),
    }));
  return (
    <figure className="quote" style={{ borderLeftColor: colour }}>
      <Attribution evidence={evidence} publisher={document.publisher} />
      <blockquote dir="auto">
        <MarkedText text={evidence.quote} offset={evidence.start} marks={marks} />
      </blockquote>
      <OutsideEnds ends={outside} />
      {isDateOutside && <p className="outside">The date stands outside these words.</p>}
      <figcaption>
        <SourceLine document={document} />
        {evidence.date !== undefined && evidence.date !== claim.date && (
          <span className="says">
            says <time>{sayDate(evidence.date)}</time>
          </span>
        )}
        {evidence.confirmedBy !== undefined && (
          <span className="confirmed">
            ✓ confirmed by <Name>{evidence.confirmedBy}</Name>
          </span>
        )}
        <button type="button" className="link" onClick={open}>
          <BookOpen aria-hidden="true" size={13} />
          open in source
        </button>
        <details className="rule">
          <summary>how it was read</summary>
          {sayRule(evidence.rule)} <code>{evidence.rule}</code>
        </details>
        <EvidenceActions claim={claim} evidence={evidence} />
      </figcaption>
    </figure>
  );
}

function Attribution({ evidence, publisher }: { readonly evidence: Evidence; readonly publisher: string | undefined }) {
  const index = useGraph();
  if (!evidence.attribution) return null;
  return (
    <p className="attribution">
      <Name>{index.entity(evidence.attribution).name}</Name>
      {publisher === undefined ? ", quoted:" : ", quoted by "}
      {publisher !== undefined && <Name>{`${publisher}:`}</Name>}
    </p>
  );
}

/** Pronouns and "the pact" leave an end unnamed: the reader is told what the words stand for. */
function OutsideEnds({ ends }: { readonly ends: readonly OutsideEnd[] }) {
  const index = useGraph();
  return ends.map(({ entity, words }) => (
    <p key={entity} className="outside">
      <Name>{index.entity(entity).name}</Name> is named outside these words
      {words !== undefined && (
        <>
          , as “<Name>{words}</Name>”
        </>
      )}
      .
    </p>
  ));
}
