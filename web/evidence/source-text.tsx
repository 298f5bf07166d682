import { memo, useMemo } from "react";
import type { Mention } from "../../src/domain/entity.ts";
import type { EntityId } from "../../src/domain/ids.ts";
import type { Span } from "../../src/domain/span.ts";
import { count } from "../components/count.ts";
import { changeView } from "../state/actions.ts";
import { openSource, type SourcePlace } from "../state/selection.ts";
import { bringIntoSight } from "./bring-into-sight.ts";
import { cutBlocks, listByBlock } from "./cut-blocks.ts";
import { type Segment, segmentText } from "./highlight.ts";
import type { Saying } from "./list-quotes.ts";
import { type MentionLook, useMentionLooks } from "./use-mention-looks.ts";

/** A mention, words that say claims, or (with neither) the words that were asked for. */
interface SourceMark extends Span {
  readonly entity?: EntityId;
  readonly saying?: Saying;
}

interface SourceTextProps {
  readonly text: string;
  readonly place: SourcePlace;
  /** In the order of the text; empty where they are not to be marked. */
  readonly mentions: readonly Mention[];
  readonly sayings: readonly Saying[];
}

/** A whole text with its marks: text nodes only, in blocks of which those out of sight are not laid out. */
export function SourceText({ text, place, mentions, sayings }: SourceTextProps) {
  const lookOf = useMentionLooks();
  const blocks = useMemo(() => cutBlocks(text), [text]);
  const mentionsIn = useMemo(() => listByBlock<SourceMark>(blocks, mentions), [blocks, mentions]);
  const sayingsIn = useMemo(
    () =>
      listByBlock<SourceMark>(
        blocks,
        sayings.map((saying) => ({ start: saying.start, end: saying.end, saying })),
      ),
    [blocks, sayings],
  );
  const { span, document } = place;
  const wanted = useMemo(() => listByBlock(blocks, span ? [span] : []), [blocks, span]);
  const first = wanted.findIndex((list) => list.length > 0);
  return blocks.map(({ start, end }, block) => (
    <Block
      key={start}
      document={document}
      text={text.slice(start, end)}
      offset={start}
      mentions={mentionsIn[block] ?? []}
      sayings={sayingsIn[block] ?? []}
      wanted={wanted[block]?.[0]}
      isFirst={block === first}
      lookOf={lookOf}
    />
  ));
}

interface BlockProps {
  readonly document: SourcePlace["document"];
  readonly text: string;
  readonly offset: number;
  readonly mentions: readonly SourceMark[];
  readonly sayings: readonly SourceMark[];
  readonly wanted: Span | undefined;
  /** Of those with wanted words. */
  readonly isFirst: boolean;
  readonly lookOf: (entity: EntityId) => MentionLook;
}

const Block = memo(function Block(props: BlockProps) {
  const { document, text, offset, mentions, sayings, wanted, isFirst, lookOf } = props;
  const segments = segmentText<SourceMark>(text, [...sayings, ...mentions, ...(wanted ? [wanted] : [])], offset);
  const firstWanted = isFirst ? segments.findIndex(isWanted) : -1;
  return (
    <div className="reader-block" style={{ containIntrinsicSize: `auto ${estimateHeight(text)}px` }}>
      {segments.map((segment, place) => (
        <SourceSegment
          key={segment.start}
          segment={segment}
          lookOf={lookOf}
          isFirstWanted={place === firstWanted}
          ending={sayings.filter(({ end }) => end === offset + segment.start + segment.text.length)}
          document={document}
        />
      ))}
    </div>
  );
});

/** In pixels, before it is laid out: lines of some 85 characters, 27 pixels each. */
function estimateHeight(text: string): number {
  return 27 * text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / 85)), 0);
}

interface SegmentProps extends Pick<BlockProps, "document" | "lookOf"> {
  readonly segment: Segment<SourceMark>;
  readonly isFirstWanted: boolean;
  /** Sayings of which these are the last words. */
  readonly ending: readonly SourceMark[];
}

function SourceSegment({ segment, lookOf, isFirstWanted, ending, document }: SegmentProps) {
  // Of mentions within each other ("State Duma" in "State Duma Speaker") the innermost.
  const entity = segment.marks.findLast((mark) => mark.entity !== undefined)?.entity;
  const words = entity ? <MentionLink look={lookOf(entity)}>{segment.text}</MentionLink> : segment.text;
  const className = segment.marks.some(({ saying }) => saying) ? "said" : undefined;
  return (
    <>
      {isWanted(segment) ? (
        <mark className={className} ref={isFirstWanted ? bringIntoSight : undefined}>
          {words}
        </mark>
      ) : (
        <span className={className}>{words}</span>
      )}
      {ending.map(({ saying }) => saying && <SayingButton key={saying.start} document={document} saying={saying} />)}
    </>
  );
}

function MentionLink({ look, children }: { readonly look: MentionLook; readonly children: string }) {
  const { href, colour, title, isOwn } = look;
  return (
    <a className="end" data-own={isOwn} href={href} style={{ textDecorationColor: colour }} title={title}>
      {children}
    </a>
  );
}

/** Behind the words: how many claims they say; opens them at the foot. The number is no text: nothing is put into a source. */
function SayingButton({ document, saying }: { readonly document: SourcePlace["document"]; readonly saying: Saying }) {
  const { start, end, claims } = saying;
  const open = () =>
    changeView((view) => ({ ...view, selection: openSource(view.selection, { document, span: { start, end } }) }));
  return (
    <button
      type="button"
      className="saying"
      data-number={claims.length}
      aria-label={`${count(claims.length, "claim")} said here`}
      onClick={open}
    />
  );
}

function isWanted({ marks }: Segment<SourceMark>): boolean {
  return marks.some(({ entity, saying }) => entity === undefined && saying === undefined);
}
