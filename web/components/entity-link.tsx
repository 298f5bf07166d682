import type { EntityId } from "../../src/domain/ids.ts";
import { useGraph } from "../explorer/use-graph.ts";
import { useAddressOf } from "./go-to.ts";
import { Name } from "./name.tsx";
import { Pictogram } from "./pictogram.tsx";

/** Goes to an entity. */
export function EntityLink({ id }: { readonly id: EntityId }) {
  const { name, type } = useGraph().entity(id);
  return (
    <a className="entity-link" href={useAddressOf(id)} title={type}>
      <Pictogram type={type} />
      <Name>{name}</Name>
    </a>
  );
}
