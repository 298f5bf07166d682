import type { Entity } from "../../src/domain/entity.ts";
import { compareText, type EntityId } from "../../src/domain/ids.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { publisherOf } from "../facets/publisher-of.ts";
import { setAgreement } from "./desk.ts";
import type { Expansion } from "./expansion.ts";
import { type Filters, setPublishers, setSources, toSift } from "./filters.ts";
import { centreOn, EMPTY_VIEW, type View } from "./view.ts";

/** Types to open on, the first that the graph has; of another schema: whatever is best connected. */
const OPENING_TYPES = ["Agreement"];

/** The entity with the most documents (then the most claims) among the opening types, or among all. */
export function chooseFirstEntity(index: GraphIndex): Entity | undefined {
  const { entities } = index.graph;
  const opening = entities.filter((entity) => OPENING_TYPES.includes(entity.type));
  const candidates = opening.length > 0 ? opening : entities;
  return [...candidates].sort(compareProminence(index))[0];
}

/** By documents, then by claims, then by id. */
export function compareProminence(index: GraphIndex): (a: Entity, b: Entity) => number {
  return (a, b) =>
    b.documents - a.documents || index.claimsOf(b.id).length - index.claimsOf(a.id).length || compareText(a.id, b.id);
}

/** What a reader sees who comes without a link. */
export function firstView(index: GraphIndex): View {
  const entity = chooseFirstEntity(index);
  return entity ? centreOn(EMPTY_VIEW, entity.id) : EMPTY_VIEW;
}

/** A link may come from another build: without what this graph does not have. */
export function keepKnown(view: View, index: GraphIndex): { readonly view: View; readonly isWhole: boolean } {
  const entities = new Set<string>(index.graph.entities.map((entity) => entity.id));
  const claims = new Set<string>(index.graph.claims.map((claim) => claim.id)).add("none");
  const documents = new Set<string>(index.graph.documents.map((document) => document.id));
  const { entity, claim, source } = view.selection;
  const known = (id: EntityId) => entities.has(id);
  const selection = {
    ...(entity && known(entity) && { entity }),
    ...(claim && claims.has(claim) && { claim }),
    ...(source && documents.has(source.document) && { source }),
  };
  const expanded = view.reach.expanded.flatMap((each) => keepExpansion(each, known) ?? []);
  const hidden = view.reach.hidden.filter(known);
  const connect = view.connect && { ...view.connect, ends: view.connect.ends.filter(known) };
  const filters = keepKnownSources(view.filters, index);
  const { agreement } = view.desk;
  const desk = setAgreement(view.desk, agreement && known(agreement) ? agreement : undefined);
  const isWhole =
    desk.agreement === agreement &&
    filters.sources?.members.length === view.filters.sources?.members.length &&
    filters.publishers?.members.length === view.filters.publishers?.members.length &&
    Object.keys(selection).length === Object.keys(view.selection).length &&
    connect?.ends.length === view.connect?.ends.length &&
    expanded.every((each) => view.reach.expanded.includes(each)) &&
    expanded.length === view.reach.expanded.length &&
    hidden.length === view.reach.hidden.length;
  const reach = { ...view.reach, expanded, hidden };
  return { view: { ...view, selection, filters, reach, desk, ...(connect && { connect }) }, isWhole };
}

/** Itself where all that it names is known. */
function keepExpansion(expansion: Expansion, known: (id: EntityId) => boolean): Expansion | undefined {
  const { entity, only } = expansion;
  if (!known(entity)) return undefined;
  const entities = only?.entities?.filter(known);
  if (entities === undefined || entities.length === only?.entities?.length) return expansion;
  return entities.length === 0 ? undefined : { entity, only: { ...only, entities } };
}

function keepKnownSources(filters: Filters, { graph }: GraphIndex): Filters {
  const { sources, publishers } = filters;
  if (!sources && !publishers) return filters;
  const documents = new Set(graph.documents.map(({ id }) => id));
  const names = new Set(graph.documents.map(publisherOf));
  const known = setSources(
    filters,
    sources &&
      toSift(
        sources.kind,
        sources.members.filter((id) => documents.has(id)),
      ),
  );
  return setPublishers(
    known,
    publishers &&
      toSift(
        publishers.kind,
        publishers.members.filter((name) => names.has(name)),
      ),
  );
}
