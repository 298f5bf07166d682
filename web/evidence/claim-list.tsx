import { useState } from "react";
import type { EntityId } from "../../src/domain/ids.ts";
import { ClaimRow } from "./claim-row.tsx";
import type { ClaimGroup } from "./group-claims.ts";

/** Claims of a group that are seen before the reader asks for all. */
const FIRST = 8;

/** The claims of an entity under one predicate. */
export function ClaimList({
  group,
  entity,
  open,
  disputed,
}: {
  readonly group: ClaimGroup;
  readonly entity: EntityId;
  readonly open: string | undefined;
  readonly disputed: ReadonlySet<string>;
}) {
  const [isWhole, setWhole] = useState(false);
  const hasOpen = group.claims.findIndex(({ id }) => id === open) >= FIRST;
  const claims = isWhole || hasOpen ? group.claims : group.claims.slice(0, FIRST);
  return (
    <section className="claims">
      <h3>
        <span className="label">{group.label}</span>
        <span className="number">{group.claims.length}</span>
      </h3>
      <ul>
        {claims.map((claim) => (
          <ClaimRow
            key={claim.id}
            claim={claim}
            entity={entity}
            isOpen={claim.id === open}
            isDisputed={disputed.has(claim.id)}
          />
        ))}
      </ul>
      {claims.length < group.claims.length && (
        <button type="button" className="link more" onClick={() => setWhole(true)}>
          Show all {group.claims.length}
        </button>
      )}
    </section>
  );
}
