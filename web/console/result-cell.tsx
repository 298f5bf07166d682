import { EntityLink } from "../components/entity-link.tsx";
import { Name } from "../components/name.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { changeView } from "../state/actions.ts";
import { openSource } from "../state/selection.ts";
import { type Cell, isCellList, type NodeCell, printCell, type RelationshipCell } from "./cell.ts";
import { openClaim } from "./open-claim.ts";

/** One value; nodes and claims lead to what they stand for. */
export function ResultCell({ cell }: { readonly cell: Cell }) {
  if (cell === null) return <span className="null">null</span>;
  if (typeof cell !== "object" || isCellList(cell)) return <Printed cell={cell} />;
  if (cell.kind === "node") return <NodeLink node={cell} />;
  if (cell.kind === "relationship") return <ClaimLink relationship={cell} />;
  return <Printed cell={cell} />;
}

function Printed({ cell }: { readonly cell: Cell }) {
  const text = printCell(cell);
  return <span title={text}>{text === "" ? "" : <Name>{text}</Name>}</span>;
}

function ClaimLink({ relationship: { type, claim } }: { readonly relationship: RelationshipCell }) {
  const index = useGraph();
  if (!claim) return <code>{type}</code>;
  return (
    <button type="button" className="claim-link" title="Open its quotes" onClick={() => openClaim(index, claim)}>
      <code>{type}</code>
    </button>
  );
}

function NodeLink({ node }: { readonly node: NodeCell }) {
  if (node.entity) return <EntityLink id={node.entity} />;
  const { document } = node;
  if (!document) return <Name>{node.name}</Name>;
  const open = () => changeView((view) => ({ ...view, selection: openSource(view.selection, { document }) }));
  return (
    <button type="button" className="document-link" onClick={open}>
      <Name>{node.name}</Name>
    </button>
  );
}
