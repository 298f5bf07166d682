import type { Claim } from "../domain/claim.ts";
import type { Graph } from "../domain/graph.ts";
import type { DocumentId } from "../domain/ids.ts";
import { nameOfPath } from "./gold.ts";
import type { NamedEntities } from "./match-entities.ts";
import { toNameForm } from "./name-forms.ts";

/** What a graph says in the documents of one name. */
export interface GraphPart {
  /** More than one where files of one name lie in several folders. */
  readonly documents: ReadonlySet<DocumentId>;
  /** Those with a mention there, under the words of these mentions. */
  readonly entities: NamedEntities;
  /** Those with evidence there. */
  readonly claims: ReadonlySet<Claim>;
}

export const EMPTY_PART: GraphPart = { documents: new Set(), entities: new Map(), claims: new Set() };

/** By the name of the document, without folder and extension. */
export function splitByName(graph: Graph): ReadonlyMap<string, GraphPart> {
  const types = new Map<string, string>(graph.entities.map(({ id, type }) => [id, type]));
  const parts = new Map<string, OpenPart>();
  const partOf = new Map<DocumentId, OpenPart>();
  for (const { id, path } of graph.documents) {
    const part = parts.get(nameOfPath(path)) ?? { documents: new Set(), entities: new Map(), claims: new Set() };
    part.documents.add(id);
    parts.set(nameOfPath(path), part);
    partOf.set(id, part);
  }
  for (const { entity, document, text } of graph.mentions) {
    const type = types.get(entity);
    if (type !== undefined) addForm(partOf.get(document)?.entities, entity, type, toNameForm(text));
  }
  for (const claim of graph.claims) {
    for (const { document } of claim.evidence) partOf.get(document)?.claims.add(claim);
  }
  return parts;
}

interface OpenPart extends GraphPart {
  readonly documents: Set<DocumentId>;
  readonly entities: Map<string, { type: string; forms: Set<string> }>;
  readonly claims: Set<Claim>;
}

/** A mention without a word of its own ("the") says nothing. */
function addForm(entities: OpenPart["entities"] | undefined, id: string, type: string, form: string): void {
  if (!entities || form === "") return;
  const known = entities.get(id);
  if (known) known.forms.add(form);
  else entities.set(id, { type, forms: new Set([form]) });
}
