import { X } from "lucide-react";
import { Choice } from "../components/choice.tsx";
import { Name } from "../components/name.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { changeView } from "../state/actions.ts";
import { type Connect, type ConnectedBy, setConnectedBy } from "../state/connect.ts";
import { setConnect } from "../state/view.ts";
import { ConnectionList } from "./connection-list.tsx";
import { EndPicker } from "./end-picker.tsx";

const OPTIONS: readonly { readonly value: ConnectedBy; readonly word: string }[] = [
  { value: "paths", word: "Paths" },
  { value: "common", word: "Common neighbours" },
];

/** What connects several entities, in the place of a card. */
export function ConnectPanel({ connect }: { readonly connect: Connect }) {
  const change = (next: Connect | undefined) => changeView((view) => setConnect(view, next));
  return (
    <article className="card connect" aria-label="What connects them">
      <header className="card-head">
        <p className="type-word">
          Connections
          <button
            type="button"
            className="icon-button"
            aria-label="Close connections"
            onClick={() => change(undefined)}
          >
            <X aria-hidden="true" size={14} />
          </button>
        </p>
        <h2>
          <Title ends={connect.ends} />
        </h2>
      </header>
      <EndPicker connect={connect} onChoose={change} />
      <Choice
        label="Connected by"
        options={OPTIONS}
        chosen={connect.by}
        onChoose={(by) => change(setConnectedBy(connect, by))}
      />
      <ConnectionList connect={connect} />
    </article>
  );
}

function Title({ ends }: Pick<Connect, "ends">) {
  const index = useGraph();
  const [one, other] = ends.map((end) => index.entity(end).name);
  if (one === undefined) return "What connects them?";
  if (other === undefined || ends.length > 2) {
    return (
      <>
        What connects <Name>{one}</Name> with {ends.length > 2 ? `${ends.length - 1} others?` : "…"}
      </>
    );
  }
  return (
    <>
      What connects <Name>{one}</Name> and <Name>{other}</Name>?
    </>
  );
}
