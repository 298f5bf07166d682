import type { EntityId } from "../../src/domain/ids.ts";
import { useAddressOf } from "../components/go-to.ts";
import { useGraph, useTheme, useTypeLook } from "../explorer/use-graph.ts";
import { type Segment, segmentText } from "./highlight.ts";
import type { QuoteMark } from "./quote-marks.ts";

/** Words of a source with their marks: text nodes only, whatever the words are. */
export function MarkedText({
  text,
  offset,
  marks,
}: {
  readonly text: string;
  readonly offset: number;
  readonly marks: readonly QuoteMark[];
}) {
  return segmentText(text, marks, offset).map((segment) => <MarkedSegment key={segment.start} segment={segment} />);
}

function MarkedSegment({ segment: { text, marks } }: { readonly segment: Segment<QuoteMark> }) {
  const end = marks.find((mark) => mark.kind === "end")?.entity;
  const told = marks.some((mark) => mark.kind === "trigger") ? <b>{text}</b> : text;
  const words = marks.some((mark) => mark.kind === "date") ? <span className="date-words">{told}</span> : told;
  return end ? <EndLink entity={end}>{words}</EndLink> : <span>{words}</span>;
}

/** Words that name an entity, underlined in the colour of its type; they go there. */
function EndLink({ entity, children }: { readonly entity: EntityId; readonly children: React.ReactNode }) {
  const { name, type } = useGraph().entity(entity);
  const colour = useTypeLook(type).colours[useTheme()];
  return (
    <a className="end" href={useAddressOf(entity)} style={{ textDecorationColor: colour }} title={`${name} · ${type}`}>
      {children}
    </a>
  );
}
