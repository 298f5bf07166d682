import { EntityLink } from "../components/entity-link.tsx";
import { Name } from "../components/name.tsx";
import { changeView } from "../state/actions.ts";
import { openSource } from "../state/selection.ts";
import { type Cell, isCellList, type NodeCell, printCell } from "./cell.ts";

/** One value; nodes lead to what they stand for. */
export function ResultCell({ cell }: { readonly cell: Cell }) {
  if (cell === null) return <span className="null">null</span>;
  if (typeof cell !== "object" || isCellList(cell)) return <Printed cell={cell} />;
  if (cell.kind === "node") return <NodeLink node={cell} />;
  if (cell.kind === "relationship") return <code>{cell.type}</code>;
  return <Printed cell={cell} />;
}

function Printed({ cell }: { readonly cell: Cell }) {
  const text = printCell(cell);
  return <span title={text}>{text === "" ? "" : <Name>{text}</Name>}</span>;
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
