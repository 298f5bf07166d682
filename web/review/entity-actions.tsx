import { Merge, Split, Tag } from "lucide-react";
import type { EntityId } from "../../src/domain/ids.ts";
import { openAsked } from "./review-actions.ts";
import { CAN_REVIEW } from "./session.ts";

/** What can be decided about an entity. */
export function EntityActions({ id }: { readonly id: EntityId }) {
  if (!CAN_REVIEW) return null;
  return (
    <p className="decide-actions">
      <button type="button" className="link" onClick={() => openAsked({ kind: "same", entity: id })}>
        <Merge aria-hidden="true" size={13} />
        Same as…
      </button>
      <button type="button" className="link" onClick={() => openAsked({ kind: "apart", entity: id })}>
        <Split aria-hidden="true" size={13} />
        Not the same…
      </button>
      <button type="button" className="link" onClick={() => openAsked({ kind: "type", entity: id })}>
        <Tag aria-hidden="true" size={13} />
        Wrong type…
      </button>
    </p>
  );
}
