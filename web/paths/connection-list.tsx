import { useMemo } from "react";
import { count } from "../components/count.ts";
import { Name } from "../components/name.tsx";
import { sayReasons } from "../explorer/left-out-note.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { changeView } from "../state/actions.ts";
import type { Connect } from "../state/connect.ts";
import { useExplorer } from "../state/store.ts";
import { showHidden } from "../state/view.ts";
import { ConnectionLine, DrawButton } from "./connection-line.tsx";
import { connectionsOf } from "./connections-of.ts";
import type { Connections, PairPaths } from "./find-connections.ts";
import { findHindrance } from "./find-hindrance.ts";
import { BOUND_MET, chooseMore, HOW_PATHS_ARE_RANKED, NOTHING_IN_COMMON, noPath, notListed } from "./messages.ts";

/** Common neighbours that are listed. */
const MOST_LISTED = 100;

/** The answer: paths by pair, or common neighbours with the claims on each side. */
export function ConnectionList({ connect }: { readonly connect: Connect }) {
  const connections = connectionsOf(
    useGraph(),
    useExplorer(({ view }) => view),
  );
  if (connect.ends.length < 2 || !connections) return <p className="quiet">{chooseMore(connect.ends.length)}</p>;
  return connect.by === "common" ? (
    <CommonList common={connections.common} connect={connect} />
  ) : (
    <PathLists pairs={connections.pairs} />
  );
}

function PathLists({ pairs }: Pick<Connections, "pairs">) {
  const places = pairs.map((_, at) => pairs.slice(0, at).reduce((sum, { paths }) => sum + paths.length, 0));
  const number = pairs.reduce((sum, { paths }) => sum + paths.length, 0);
  return (
    <>
      {number > 0 && (
        <p className="connection-sum">
          {count(number, "path")} <DrawButton place="all" words={number === 1 ? "Draw it" : "Draw all"} />
        </p>
      )}
      {pairs.map((pair, at) => (
        <PairSection key={`${pair.from} ${pair.to}`} pair={pair} first={places[at] ?? 0} hasTitle={pairs.length > 1} />
      ))}
      {number > 0 && <p className="quiet">{HOW_PATHS_ARE_RANKED}</p>}
      {pairs.some(({ isComplete }) => !isComplete) && <p className="quiet">{BOUND_MET}</p>}
    </>
  );
}

/** `first`: the place of its first path among those of all pairs. */
function PairSection({
  pair,
  first,
  hasTitle,
}: {
  readonly pair: PairPaths;
  readonly first: number;
  readonly hasTitle: boolean;
}) {
  const index = useGraph();
  return (
    <section className="connections">
      {hasTitle && (
        <h3>
          <Name>{index.entity(pair.from).name}</Name> and <Name>{index.entity(pair.to).name}</Name>
        </h3>
      )}
      {pair.paths.length === 0 && <NoPath pair={pair} />}
      <ol>
        {pair.paths.map((path, at) => (
          <ConnectionLine key={path.map(({ to }) => to).join(" ")} links={path} place={first + at} />
        ))}
      </ol>
    </section>
  );
}

function NoPath({ pair: { from, to } }: { readonly pair: PairPaths }) {
  const index = useGraph();
  const view = useExplorer((state) => state.view);
  const hindrance = useMemo(() => findHindrance(index, view, from, to), [index, view, from, to]);
  return (
    <p className="nothing" role="status">
      {noPath(hindrance, hindrance && sayReasons(hindrance))}{" "}
      {hindrance && (
        <button type="button" className="link" onClick={() => changeView(showHidden)}>
          Take back all filters
        </button>
      )}
    </p>
  );
}

function CommonList({ common, connect }: Pick<Connections, "common"> & { readonly connect: Connect }) {
  if (common.length === 0) return <p className="nothing">{NOTHING_IN_COMMON}</p>;
  return (
    <>
      <p className="connection-sum">
        {count(common.length, "common neighbour")} <DrawButton place="all" words="Draw all" />
      </p>
      <ol className="connections">
        {common.slice(0, MOST_LISTED).map(({ entity, sides }, at) => (
          <ConnectionLine
            key={entity}
            place={at}
            links={sides.map((claims, side) => ({ from: entity, to: connect.ends[side] ?? entity, claims }))}
          />
        ))}
      </ol>
      {common.length > MOST_LISTED && <p className="quiet">{notListed(common.length - MOST_LISTED)}</p>}
    </>
  );
}
