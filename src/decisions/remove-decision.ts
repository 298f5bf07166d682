import { isNode, isSeq, parseDocument } from "yaml";

/**
 * The text of a `decisions.yaml` that `parseDecisions` takes, without the decision at `place`, counted from 0. Comments right above
 * it go with it, save those at the head of the file; all others and the order of the rest stay.
 */
export function removeDecision(text: string, place: number): string {
  const document = parseDocument(text);
  const { contents } = document;
  if (!isSeq(contents)) throw new Error("removeDecision: there is no list of decisions");
  const [removed] = contents.items.splice(place, 1);
  const head = place === 0 && isNode(removed) ? (removed.commentBefore ?? "") : "";
  const [first] = contents.items;
  if (isNode(first)) {
    if (head !== "") first.commentBefore = [head, first.commentBefore ?? []].flat().join("\n");
    return document.toString({ lineWidth: 0 });
  }
  return [document.commentBefore, contents.commentBefore, head, contents.comment, document.comment]
    .flatMap((comment) => (comment ? [`#${comment.replaceAll("\n", "\n#")}\n`] : []))
    .join("");
}
