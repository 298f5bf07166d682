import { useEffect, useMemo, useRef } from "react";
import type { EntityId } from "../../src/domain/ids.ts";
import { count, sayNumber } from "../components/count.ts";
import { Name } from "../components/name.tsx";
import { Pictogram } from "../components/pictogram.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { NodeActions } from "../neighbours/node-actions.tsx";
import { ConnectButton } from "../paths/connect-button.tsx";
import { EntityActions } from "../review/entity-actions.tsx";
import { useExplorer } from "../state/store.ts";
import { Aliases } from "./aliases.tsx";
import { ClaimList } from "./claim-list.tsx";
import { countNames } from "./count-names.ts";
import { Disagreements } from "./disagreements.tsx";
import { disputedClaims, groupClaims } from "./group-claims.ts";
import { Offices } from "./offices.tsx";

/** Everything that the sources say about one entity, whatever the filters leave off the canvas. */
export function EntityCard({ id }: { readonly id: EntityId }) {
  const index = useGraph();
  const entity = index.entity(id);
  const groups = useMemo(() => groupClaims(index, id), [index, id]);
  const disputed = useMemo(() => disputedClaims(index), [index]);
  const chosen = useExplorer(({ view }) => view.selection.claim);
  const facts = groups.filter(({ predicate }) => index.schema.isFact(predicate));
  const relations = groups.filter(({ predicate }) => !index.schema.isFact(predicate));
  const names = useMemo(() => countNames(index, id), [index, id]);
  const open = chosen ?? (relations[0] ?? facts[0])?.claims[0]?.id;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    const row = chosen && card.current?.querySelector(`[data-claim="${chosen}"]`);
    if (row) row.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    <article ref={card} className="card" aria-label={`${entity.name}: what the sources say`}>
      <header className="card-head">
        <p className="type-word">
          <Pictogram type={entity.type} />
          {entity.type}
        </p>
        <h2>
          <Name>{entity.name}</Name>
        </h2>
        <Aliases lead="also" names={names.aliases} />
        <Aliases lead="in other words" names={names.others} />
        <p className="counts">
          {count(entity.mentions, "mention")} in {count(entity.documents, "document")}, {sayNumber(names.own)} by this
          name
        </p>
        <p className="end-actions">
          <NodeActions id={id} />
          <ConnectButton id={id} />
        </p>
        <EntityActions id={id} />
      </header>
      <Disagreements subject={id} />
      <Offices entity={id} />
      {groups.length === 0 && <p className="nothing">The sources name it and say nothing that connects it.</p>}
      {[...relations, ...facts].map((group) => (
        <ClaimList key={group.key} group={group} entity={id} open={open} disputed={disputed} />
      ))}
    </article>
  );
}
