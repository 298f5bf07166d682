import { type Document, isCollection, isSeq, parseDocument } from "yaml";
import { type Decision, printVerdict, type Words } from "./decision.ts";

/** The text of a `decisions.yaml` that `parseDecisions` takes, with one more decision at its end; comments and order stay. */
export function addDecision(text: string, decision: Decision): string {
  const document: Document = parseDocument(text);
  const entry = document.createNode({ verdict: printVerdict(decision), ...toEntry(decision) });
  for (const words of ["a", "b"]) {
    const node = entry.get(words, true);
    if (isCollection(node)) node.flow = true;
  }
  if (isSeq(document.contents)) document.contents.add(entry);
  else document.contents = document.createNode([entry]);
  return document.toString({ lineWidth: 0 });
}

function toEntry(decision: Decision): object {
  const { a, who, why, when } = decision;
  const b = "b" in decision ? decision.b : undefined;
  return { a: toWords(a), ...(b && { b: toWords(b) }), who, ...(why && { why }), when };
}

function toWords({ document, start, end, text }: Words): object {
  return { document, start, end, text };
}
