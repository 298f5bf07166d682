import { Dialog } from "radix-ui";
import { useEffect, useMemo, useState } from "react";
import { isExtracted } from "../../src/domain/document.ts";
import { compareMentions } from "../../src/records/graph-records.ts";
import { DialogFrame } from "../components/dialog-frame.tsx";
import { languageName } from "../components/language-name.ts";
import { Name } from "../components/name.tsx";
import { useBuild, useGraph } from "../explorer/use-graph.ts";
import { isKey } from "../keys/is-key.ts";
import { noSourceText, notExtracted } from "../messages.ts";
import { changeView } from "../state/actions.ts";
import { closeSource, type SourcePlace } from "../state/selection.ts";
import { useExplorer } from "../state/store.ts";
import { listSayings, type Saying } from "./list-quotes.ts";
import { SaidHere } from "./said-here.tsx";
import { SourceLine } from "./source-line.tsx";
import { SourceQuotes } from "./source-quotes.tsx";
import { SourceText } from "./source-text.tsx";
import { goTo, type Marked, SourceTools } from "./source-tools.tsx";
import { findMentionPlace, type MentionPlace } from "./step-mention.ts";
import { useSourceText } from "./use-source-text.ts";

/** The whole text of a source over the page, with its mentions, at the words that were asked for. */
export function SourceReader() {
  const place = useExplorer(({ view }) => view.selection.source);
  const close = () => changeView((view) => ({ ...view, selection: closeSource(view.selection) }));
  return (
    <DialogFrame
      name="reader"
      isOpen={place !== undefined}
      onClose={close}
      closeWords="Close the source"
      onOpenAutoFocus={focusText}
    >
      {place && <Reader place={place} />}
    </DialogFrame>
  );
}

/** The keys scroll the text at once. */
function focusText(event: Event): void {
  event.preventDefault();
  document.querySelector<HTMLElement>(".reader-text")?.focus({ preventScroll: true });
}

function Reader({ place }: { readonly place: SourcePlace }) {
  const index = useGraph();
  const document = index.document(place.document);
  const { withoutTexts } = useBuild();
  const entity = useExplorer(({ view }) => view.selection.entity);
  const [marked, setMarked] = useState<Marked>({ mentions: true, claims: true });
  const mentions = useMemo(() => entity && findMentionPlace(index, entity, place), [index, entity, place]);
  const sayings = useMemo(() => listSayings(index.graph, place.document), [index, place.document]);
  const saying = sayings.find(({ start, end }) => start === place.span?.start && end === place.span.end);
  useStepKeys(mentions);
  return (
    <>
      <header className="reader-head">
        <Dialog.Title>
          <Name>{document.title}</Name>
        </Dialog.Title>
        <SourceLine document={document} />
        {document.url !== undefined && <Address url={document.url} />}
        {!isExtracted(document) && <p className="not-extracted">{notExtracted(languageName(document.language))}</p>}
        {!withoutTexts && <SourceTools marked={marked} onMarked={setMarked} entity={entity} mentions={mentions} />}
      </header>
      <div className="reader-text" dir="auto" lang={document.language} tabIndex={-1}>
        {withoutTexts ? (
          <SourceQuotes document={place.document} span={place.span} />
        ) : (
          <FetchedText key={place.document} place={place} sayings={sayings} marked={marked} />
        )}
      </div>
      <SaidHere saying={saying} />
    </>
  );
}

/** A group of buttons keeps its own arrows. */
function useStepKeys(mentions: MentionPlace | undefined): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isBack = isKey(event, "previousMention");
      if (event.defaultPrevented || !(isBack || isKey(event, "nextMention"))) return;
      event.preventDefault();
      goTo(isBack ? mentions?.before : mentions?.next);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [mentions]);
}

interface FetchedTextProps {
  readonly place: SourcePlace;
  readonly sayings: readonly Saying[];
  readonly marked: Marked;
}

const NONE: readonly never[] = [];

function FetchedText({ place, sayings, marked }: FetchedTextProps) {
  const { graph } = useGraph();
  const { text, problem } = useSourceText(place.document);
  const mentions = useMemo(
    () => graph.mentions.filter(({ document }) => document === place.document).sort(compareMentions),
    [graph, place.document],
  );
  if (problem !== undefined) return <p className="nothing">{noSourceText(problem)}</p>;
  if (text === undefined) return null;
  return (
    <SourceText
      text={text}
      place={place}
      mentions={marked.mentions ? mentions : NONE}
      sayings={marked.claims ? sayings : NONE}
    />
  );
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
