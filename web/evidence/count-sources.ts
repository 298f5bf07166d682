import type { Claim } from "../../src/domain/claim.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { count } from "../components/count.ts";

/** "5 mentions · 3 documents · 2 publishers", and how many of the documents are copies. */
export function countSources({ document }: GraphIndex, { evidence, documents, publishers }: Claim): string {
  const ids = [...new Set(evidence.map((each) => each.document))];
  const texts = new Set(ids.map((id) => document(id).sameTextAs ?? id)).size;
  const copies = ids.length - texts;
  return [
    count(evidence.length, "mention"),
    count(documents, "document"),
    count(publishers, "publisher"),
    ...(copies > 0 ? [`${count(copies, "document")} nearly the same as another, one publisher together`] : []),
  ].join(" · ");
}
