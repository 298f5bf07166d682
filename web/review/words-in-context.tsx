import type { Mention } from "../../src/domain/entity.ts";
import { SourceLine } from "../evidence/source-line.tsx";
import { useSourceText } from "../evidence/use-source-text.ts";
import { useGraph } from "../explorer/use-graph.ts";

/** Characters of the text that are shown before and behind the words. */
const AROUND = 110;

/** A mention with what stands around it in its source. */
export function WordsInContext({ mention }: { readonly mention: Mention }) {
  const document = useGraph().document(mention.document);
  // A text that does not come leaves the words alone.
  const { text } = useSourceText(mention.document);
  const before = text?.slice(Math.max(0, mention.start - AROUND), mention.start) ?? "";
  const after = text?.slice(mention.end, mention.end + AROUND) ?? "";
  return (
    <figure className="quote">
      <blockquote dir="auto">
        {before !== "" && `… ${before.replace(/^\S*\s/, "")}`}
        <b>{mention.text}</b>
        {after !== "" && `${after.replace(/\s\S*$/, "")} …`}
      </blockquote>
      <figcaption>
        <SourceLine document={document} />
      </figcaption>
    </figure>
  );
}
