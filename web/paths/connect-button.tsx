import { Waypoints } from "lucide-react";
import type { EntityId } from "../../src/domain/ids.ts";
import { askConnections } from "./ask-connections.ts";

/** Begins to ask what connects an entity with others. */
export function ConnectButton({ id }: { readonly id: EntityId }) {
  return (
    <button type="button" className="link" onClick={() => askConnections(id)}>
      <Waypoints aria-hidden="true" size={13} />
      What connects it with …
    </button>
  );
}
