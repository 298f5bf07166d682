import { Command } from "cmdk";
import { BookOpen, FileText } from "lucide-react";
import type { Document } from "../../src/domain/document.ts";
import { textOf } from "../../src/domain/span.ts";
import { excerptAround } from "../../src/query/search-texts.ts";
import { count } from "../components/count.ts";
import { Name } from "../components/name.tsx";
import { segmentText } from "../evidence/highlight.ts";
import { SourceLine } from "../evidence/source-line.tsx";
import type { SourcePlace } from "../state/selection.ts";
import type { WordHit } from "./find-in-sources.ts";

/** Code units of a line that are shown on either side of a hit. */
const REACH = 60;

const MOST_SOURCES = 8;

/** Sources by their titles, publishers and paths. */
export function SourceItems({
  documents,
  onChoose,
}: {
  readonly documents: readonly Document[];
  readonly onChoose: (place: SourcePlace) => void;
}) {
  if (documents.length === 0) return null;
  return (
    <Command.Group heading="Sources">
      {documents.slice(0, MOST_SOURCES).map((document) => (
        <Command.Item
          key={document.id}
          value={`source ${document.id}`}
          onSelect={() => onChoose({ document: document.id })}
        >
          <BookOpen aria-hidden="true" size={16} className="quiet" />
          <span className="found-source">
            <SourceLine document={document} />
            <span className="path">
              <Name>{document.path}</Name>
            </span>
          </span>
        </Command.Item>
      ))}
      {documents.length > MOST_SOURCES && (
        <div className="rest">{count(documents.length - MOST_SOURCES, "more source")}: more words find fewer.</div>
      )}
    </Command.Group>
  );
}

/** Places in the texts that read as sought. */
export function WordItems({
  hits,
  onChoose,
}: {
  readonly hits: readonly WordHit[];
  readonly onChoose: (place: SourcePlace) => void;
}) {
  if (hits.length === 0) return null;
  return (
    <Command.Group heading="In sources">
      {hits.map((hit) => (
        <Command.Item
          key={`${hit.document.id} ${hit.span.start}`}
          value={`words ${hit.document.id} ${hit.span.start}`}
          onSelect={() => onChoose({ document: hit.document.id, span: hit.span })}
        >
          <FileText aria-hidden="true" size={16} className="quiet" />
          <span className="found-source">
            <SourceLine document={hit.document} />
            <Excerpt hit={hit} />
          </span>
        </Command.Item>
      ))}
    </Command.Group>
  );
}

/** The words with what stands around them: text nodes only. */
function Excerpt({ hit: { text, span } }: { readonly hit: WordHit }) {
  const excerpt = excerptAround(text, span, REACH);
  return (
    <span className="excerpt" dir="auto">
      {segmentText(textOf(text, excerpt), [span], excerpt.start).map((segment) =>
        segment.marks.length > 0 ? (
          <mark key={segment.start}>{segment.text}</mark>
        ) : (
          <span key={segment.start}>{segment.text}</span>
        ),
      )}
    </span>
  );
}
