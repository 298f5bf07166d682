import { type Document, isExtracted } from "../../src/domain/document.ts";
import { languageName } from "../components/language-name.ts";
import { Name } from "../components/name.tsx";
import { sayDate } from "./say-date.ts";

/** Title · publisher · date, and the language where it is one that nothing is extracted from. */
export function SourceLine({ document }: { readonly document: Document }) {
  return (
    <span className="source-line">
      <cite>
        <Name>{document.title}</Name>
      </cite>
      {document.publisher !== undefined && (
        <span>
          <Name>{document.publisher}</Name>
        </span>
      )}
      {document.published !== undefined && <time>{sayDate(document.published)}</time>}
      {!isExtracted(document) && <span className="language">{languageName(document.language)}</span>}
    </span>
  );
}
