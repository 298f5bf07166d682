import { useMemo } from "react";
import type { Relation } from "../../src/domain/claim.ts";
import type { EntityId } from "../../src/domain/ids.ts";
import { predicateLabel } from "../../src/schema/predicate-label.ts";
import { count } from "../components/count.ts";
import { EntityLink } from "../components/entity-link.tsx";
import { useAddressOfClaim } from "../components/go-to-claim.ts";
import { Name } from "../components/name.tsx";
import { StatusMark } from "../components/status-mark.tsx";
import { shortName } from "../explorer/short-name.ts";
import { useGraph } from "../explorer/use-graph.ts";
import { listOffices, type Tenure } from "./list-offices.ts";
import { sayDate } from "./say-date.ts";

/** The offices of a person, or the holders of an office: from when, by whose word, and what was done in them. */
export function Offices({ entity }: { readonly entity: EntityId }) {
  const index = useGraph();
  const tenures = useMemo(() => listOffices(index, entity), [index, entity]);
  if (tenures.length === 0) return null;
  return (
    <section className="claims offices" aria-label="Offices through time">
      <h3>
        <span>Offices through time</span>
        <span className="number">{tenures.length}</span>
      </h3>
      <ol>
        {tenures.map((tenure) => (
          <li key={tenure.claim.id} data-former={tenure.isFormer}>
            <TenureLine tenure={tenure} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function TenureLine({ tenure: { claim, other, from, to, isFormer, said, acts } }: { readonly tenure: Tenure }) {
  const told = [
    ...(isFormer ? ["former"] : []),
    ...(from !== undefined ? [`from ${sayDate(from)}`] : []),
    ...(to !== undefined ? [`until ${sayDate(to)}`] : []),
    saySaid(said),
    count(claim.documents, "doc"),
  ];
  return (
    <>
      <p>
        {claim.status !== "asserted" && <StatusMark status={claim.status} />} <EntityLink id={other} />
      </p>
      <p className="quiet">{told.join(" · ")}</p>
      {acts.map((act) => (
        <ActLink key={act.id} act={act} />
      ))}
    </>
  );
}

/** Of when the texts are that say so: nobody has to say when an office began. */
function saySaid(said: readonly string[]): string {
  const [first, last] = [said[0], said.at(-1)];
  if (first === undefined || last === undefined) return "said in a text without a date";
  return first === last ? `said ${sayDate(first)}` : `said ${sayDate(first)} to ${sayDate(last)}`;
}

function ActLink({ act }: { readonly act: Relation }) {
  const index = useGraph();
  const label = predicateLabel(index.schema, act.predicate);
  const address = useAddressOfClaim(act);
  return (
    <p className="quiet">
      then{" "}
      <a className="link" href={address}>
        <span>
          {label} <Name>{shortName(index.entity(act.object))}</Name>
          {act.date !== undefined && ` (${sayDate(act.date)})`}
        </span>
      </a>
    </p>
  );
}
