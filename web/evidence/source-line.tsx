import type { Document } from "../../src/domain/document.ts";
import { Name } from "../components/name.tsx";
import { sayDate } from "./say-date.ts";

/** Title · publisher · date. */
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
    </span>
  );
}
