import { ChevronLeft, ChevronRight } from "lucide-react";
import type { Mention } from "../../src/domain/entity.ts";
import type { EntityId } from "../../src/domain/ids.ts";
import { count, sayNumber } from "../components/count.ts";
import { Name } from "../components/name.tsx";
import { shortName } from "../explorer/short-name.ts";
import { useGraph } from "../explorer/use-graph.ts";
import { changeView } from "../state/actions.ts";
import { openSource, type SourcePlace } from "../state/selection.ts";
import type { MentionPlace } from "./step-mention.ts";

/** What is marked in the text. */
export interface Marked {
  readonly mentions: boolean;
  readonly claims: boolean;
}

const KINDS = [
  ["mentions", "Mentions"],
  ["claims", "Claims"],
] as const;

/** What to mark in a source, and the way through the mentions of the entity at hand. */
export function SourceTools({
  marked,
  onMarked,
  entity,
  mentions,
}: {
  readonly marked: Marked;
  readonly onMarked: (marked: Marked) => void;
  readonly entity: EntityId | undefined;
  readonly mentions: MentionPlace | undefined;
}) {
  return (
    <div className="reader-tools">
      <fieldset className="chips">
        <legend className="unseen">Marked in the text</legend>
        {KINDS.map(([kind, word]) => (
          <button
            key={kind}
            type="button"
            aria-pressed={marked[kind]}
            onClick={() => onMarked({ ...marked, [kind]: !marked[kind] })}
          >
            {word}
          </button>
        ))}
      </fieldset>
      {entity && mentions && mentions.all > 0 && <MentionSteps entity={entity} mentions={mentions} />}
    </div>
  );
}

function MentionSteps({ entity, mentions }: { readonly entity: EntityId; readonly mentions: MentionPlace }) {
  const index = useGraph();
  const { number, here, all, sources, before, next } = mentions;
  const said = number === undefined ? sayNumber(here) : `${sayNumber(number)} of ${sayNumber(here)}`;
  return (
    <div className="mention-steps">
      <Step mention={before} label="Mention before" keys="ArrowLeft p" Icon={ChevronLeft} />
      <p role="status" title={`${count(all, "mention")} in ${count(sources, "source")}`}>
        <Name>{shortName(index.entity(entity))}</Name> <span className="mention-count">{said}</span>
      </p>
      <Step mention={next} label="Next mention" keys="ArrowRight n" Icon={ChevronRight} />
    </div>
  );
}

function Step({
  mention,
  label,
  keys,
  Icon,
}: {
  readonly mention: Mention | undefined;
  readonly label: string;
  readonly keys: string;
  readonly Icon: typeof ChevronLeft;
}) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      aria-keyshortcuts={keys}
      title={`${label} (${keys.replace("Arrow", "").toLowerCase().replace(" ", " or ")})`}
      aria-disabled={mention === undefined}
      onClick={() => goTo(mention)}
    >
      <Icon aria-hidden="true" size={16} />
    </button>
  );
}

/** Also in another source; nowhere where there is none. */
export function goTo(mention: Mention | undefined): void {
  if (!mention) return;
  const { document, start, end } = mention;
  const place: SourcePlace = { document, span: { start, end } };
  changeView((view) => ({ ...view, selection: openSource(view.selection, place) }));
}
