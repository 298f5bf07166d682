import type { Entity, Mention } from "../../src/domain/entity.ts";
import type { DocumentId } from "../../src/domain/ids.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { count } from "../components/count.ts";
import { Name } from "../components/name.tsx";
import { Pictogram } from "../components/pictogram.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { WordsInContext } from "./words-in-context.tsx";

/** Mentions that are shown of each side, from as many documents. */
const SHOWN = 2;

/** One of two that may be the same, with words that name it. */
export function EntitySide({ entity }: { readonly entity: Entity }) {
  const index = useGraph();
  return (
    <section className="entity-side" aria-label={entity.name}>
      <h3>
        <Pictogram type={entity.type} />
        <Name>{entity.name}</Name>
      </h3>
      <p className="quiet">
        {entity.type} · {count(entity.mentions, "mention")} in {count(entity.documents, "document")}
      </p>
      {chooseMentions(index, entity).map((mention) => (
        <WordsInContext key={`${mention.document} ${mention.start}`} mention={mention} />
      ))}
    </section>
  );
}

/** Of each document the first, names before other words. */
function chooseMentions(index: GraphIndex, { id }: Entity): readonly Mention[] {
  const own = index.mentionsOf(id);
  const chosen = new Map<DocumentId, Mention>();
  for (const mention of [...own.filter(({ form }) => form === "name"), ...own]) {
    if (!chosen.has(mention.document)) chosen.set(mention.document, mention);
  }
  return [...chosen.values()].slice(0, SHOWN);
}
