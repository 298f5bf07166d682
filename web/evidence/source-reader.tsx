import { X } from "lucide-react";
import { Dialog } from "radix-ui";
import { useEffect, useMemo, useState } from "react";
import { isExtracted } from "../../src/domain/document.ts";
import type { EntityId } from "../../src/domain/ids.ts";
import type { Span } from "../../src/domain/span.ts";
import { fetchSource } from "../api.ts";
import { languageName } from "../components/language-name.ts";
import { Name } from "../components/name.tsx";
import { useBuild, useGraph } from "../explorer/use-graph.ts";
import { noSourceText, notExtracted } from "../messages.ts";
import { changeView } from "../state/actions.ts";
import { closeSource, type SourcePlace } from "../state/selection.ts";
import { useExplorer } from "../state/store.ts";
import { bringIntoSight } from "./bring-into-sight.ts";
import { type Segment, segmentText } from "./highlight.ts";
import { EndLink } from "./marked-text.tsx";
import { SourceLine } from "./source-line.tsx";
import { SourceQuotes } from "./source-quotes.tsx";

/** The whole text of a source over the page, with its mentions, at the words that were asked for. */
export function SourceReader() {
  const place = useExplorer(({ view }) => view.selection.source);
  const close = () => changeView((view) => ({ ...view, selection: closeSource(view.selection) }));
  return (
    <Dialog.Root open={place !== undefined} onOpenChange={(isOpen) => !isOpen && close()}>
      <Dialog.Portal>
        <div className="backdrop" />
        {/* No Dialog.Overlay: it writes a style element into the page, which a strict policy refuses. */}
        <Dialog.Content className="reader" aria-describedby={undefined} onOpenAutoFocus={focusText}>
          {place && <Reader place={place} />}
          <Dialog.Close className="icon-button close" aria-label="Close the source">
            <X aria-hidden="true" size={18} />
          </Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** The keys scroll the text at once. */
function focusText(event: Event): void {
  event.preventDefault();
  document.querySelector<HTMLElement>(".reader-text")?.focus({ preventScroll: true });
}

function Reader({ place }: { readonly place: SourcePlace }) {
  const document = useGraph().document(place.document);
  const { withoutTexts } = useBuild();
  return (
    <>
      <header className="reader-head">
        <Dialog.Title>
          <Name>{document.title}</Name>
        </Dialog.Title>
        <SourceLine document={document} />
        {document.url !== undefined && <Address url={document.url} />}
        {!isExtracted(document) && <p className="not-extracted">{notExtracted(languageName(document.language))}</p>}
      </header>
      <div className="reader-text" dir="auto" lang={document.language} tabIndex={-1}>
        {withoutTexts ? (
          <SourceQuotes document={place.document} span={place.span} />
        ) : (
          <FetchedText key={place.document} place={place} />
        )}
      </div>
    </>
  );
}

function FetchedText({ place }: { readonly place: SourcePlace }) {
  const { text, problem } = useSource(place);
  if (problem !== undefined) return <p className="nothing">{noSourceText(problem)}</p>;
  return text !== undefined && <SourceText text={text} place={place} />;
}

/** A link only where it is one of the web; anything else stays text. */
function Address({ url }: { readonly url: string }) {
  const isWeb = /^https?:\/\//i.test(url) && URL.canParse(url);
  return (
    <p className="reader-url">
      {isWeb ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          <Name>{url}</Name>
        </a>
      ) : (
        <Name>{url}</Name>
      )}
    </p>
  );
}

interface SourceMark extends Span {
  /** Absent: the words that were asked for. */
  readonly entity?: EntityId;
}

function SourceText({ text, place }: { readonly text: string; readonly place: SourcePlace }) {
  const { graph } = useGraph();
  const segments = useMemo<readonly Segment<SourceMark>[]>(() => {
    const mentions: SourceMark[] = graph.mentions.filter(({ document }) => document === place.document);
    return segmentText<SourceMark>(text, place.span ? [...mentions, place.span] : mentions);
  }, [graph, text, place]);
  const first = segments.findIndex(isWanted);
  return segments.map((segment, i) => <SourceSegment key={segment.start} segment={segment} isFirst={i === first} />);
}

function SourceSegment({ segment, isFirst }: { readonly segment: Segment<SourceMark>; readonly isFirst: boolean }) {
  // Of mentions within each other ("State Duma" in "State Duma Speaker") the innermost.
  const entity = segment.marks.findLast((mark) => mark.entity !== undefined)?.entity;
  const words = entity ? <EndLink entity={entity}>{segment.text}</EndLink> : segment.text;
  return isWanted(segment) ? <mark ref={isFirst ? bringIntoSight : undefined}>{words}</mark> : <span>{words}</span>;
}

function isWanted({ marks }: Segment<SourceMark>): boolean {
  return marks.some((mark) => mark.entity === undefined);
}

function useSource({ document }: SourcePlace): { readonly text?: string; readonly problem?: string } {
  const [answer, setAnswer] = useState<{ readonly text?: string; readonly problem?: string }>({});
  useEffect(() => {
    let isWanted = true;
    setAnswer({});
    fetchSource(document).then(
      (text) => isWanted && setAnswer({ text }),
      (error: Error) => isWanted && setAnswer({ problem: error.message }),
    );
    return () => {
      isWanted = false;
    };
  }, [document]);
  return answer;
}
