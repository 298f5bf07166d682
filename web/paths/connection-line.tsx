import { Waypoints } from "lucide-react";
import { Fragment, useState } from "react";
import type { Relation } from "../../src/domain/claim.ts";
import type { EntityId } from "../../src/domain/ids.ts";
import { count } from "../components/count.ts";
import { EntityLink } from "../components/entity-link.tsx";
import { useGraph } from "../explorer/use-graph.ts";
import { changeView } from "../state/actions.ts";
import { toggleDrawn } from "../state/connect.ts";
import { useExplorer } from "../state/store.ts";
import { setConnect } from "../state/view.ts";
import { sayStep } from "./say-step.ts";
import { StepClaims } from "./step-claims.tsx";

/** From one entity to another by the claims between them, the firmest first. */
export interface Link {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly claims: readonly Relation[];
}

/** Links written one after the other, each of which opens to its quotes; a link that goes on from the last end does not repeat it. */
export function ConnectionLine({ links, place }: { readonly links: readonly Link[]; readonly place: number }) {
  const [open, setOpen] = useState<Link>();
  return (
    <li className="connection">
      <p className="connection-line">
        {links.map((link, at) => (
          <Fragment key={`${link.from} ${link.to}`}>
            {links[at - 1]?.to !== link.from && <EntityLink id={link.from} />}
            <StepButton link={link} isOpen={open === link} onToggle={() => setOpen(open === link ? undefined : link)} />
            <EntityLink id={link.to} />
          </Fragment>
        ))}
      </p>
      <DrawButton place={place} words="Draw" />
      {open && <StepClaims claims={open.claims} />}
    </li>
  );
}

function StepButton({
  link: { from, claims },
  isOpen,
  onToggle,
}: {
  readonly link: Link;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const { schema } = useGraph();
  const [claim] = claims;
  if (!claim) return null;
  const more = claims.length > 1 ? ` +${claims.length - 1}` : "";
  return (
    <button type="button" className="step" data-status={claim.status} aria-expanded={isOpen} onClick={onToggle}>
      —{sayStep(schema, claim, from)}
      {more}→
      <span className="unseen">
        {claim.status}, {count(claim.documents, "document")}, quotes
      </span>
    </button>
  );
}

/** Shows it alone on the canvas, or no longer. */
export function DrawButton({ place, words }: { readonly place: "all" | number; readonly words: string }) {
  const isDrawn = useExplorer(({ view }) => view.connect?.drawn === place);
  const draw = () => changeView((view) => setConnect(view, view.connect && toggleDrawn(view.connect, place)));
  return (
    <button type="button" className="link draw" aria-pressed={isDrawn} onClick={draw}>
      <Waypoints aria-hidden="true" size={13} />
      {words}
    </button>
  );
}
