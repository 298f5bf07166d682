import type { ClaimId, DocumentId, EntityId } from "../../src/domain/ids.ts";
import { parseConnect, printConnect } from "./connect-link.ts";
import { type ConsoleView, SHAPES, setQuery } from "./console-view.ts";
import { parseDesk, printDesk } from "./desk-link.ts";
import { type Expansion, parseExpansion, printExpansion } from "./expansion.ts";
import { parseFilters, parseList, printFilters, printList } from "./filters-link.ts";
import { DEFAULT_REACH, DIRECTIONS, HOPS, type Reach } from "./reach.ts";
import type { Selection, SourcePlace } from "./selection.ts";
import { STAGES } from "./stage.ts";
import type { View } from "./view.ts";

const PLACE = /^(\w+)(?::(\d{1,9})-(\d{1,9}))?$/;

/**
 * What stands after `#`: only what differs from the empty view, in a fixed order, so that a view has one address. None
 * is empty: an address without a view is that of the page itself, which opens where it likes.
 */
export function printView({ selection, filters, reach, console, stage, desk, connect }: View): string {
  const parts: (readonly [string, string | undefined])[] = [
    ["view", stage],
    ["show", selection.entity === undefined ? "all" : undefined],
    ["entity", selection.entity],
    ["claim", selection.claim],
    ["source", selection.source && printPlace(selection.source)],
    ["hops", reach.hops === DEFAULT_REACH.hops ? undefined : String(reach.hops)],
    ["direction", reach.direction === DEFAULT_REACH.direction ? undefined : reach.direction],
    ["expanded", printList(reach.expanded.map(printExpansion))],
    ["hidden", printList(reach.hidden)],
    ...printFilters(filters),
    ...printConnect(connect),
    ...printDesk(desk),
    ["console", console.shape],
    ["query", console.query],
    ["parameters", console.parameters],
    ["row", console.row === undefined ? undefined : String(console.row)],
  ];
  return parts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${escapePart(value)}`])).join("&");
}

/** Reads any text: what it does not understand is left at its default. A leading `#` may stay. */
export function parseView(hash: string): View {
  const parts = new URLSearchParams(hash.replace(/^#/, ""));
  const stage = STAGES.find((each) => each === parts.get("view"));
  const connect = parseConnect(parts);
  return {
    selection: parseSelection(parts),
    filters: parseFilters(parts),
    reach: parseReach(parts),
    console: parseConsole(parts),
    ...(stage && { stage }),
    desk: parseDesk(parts),
    ...(connect && { connect }),
  };
}

function parseSelection(parts: URLSearchParams): Selection {
  const entity = parts.get("entity");
  const claim = parts.get("claim");
  const source = parsePlace(parts.get("source") ?? "");
  return {
    ...(entity && { entity: entity as EntityId }),
    ...(claim && { claim: claim as ClaimId }),
    ...(source && { source }),
  };
}

function parseReach(parts: URLSearchParams): Reach {
  return {
    hops: HOPS.find((hops) => String(hops) === parts.get("hops")) ?? DEFAULT_REACH.hops,
    direction: DIRECTIONS.find((direction) => direction === parts.get("direction")) ?? DEFAULT_REACH.direction,
    expanded: parseExpansions(parts.get("expanded")),
    hidden: parseList(parts.get("hidden")) as EntityId[],
  };
}

/** Each once, in its normal form. */
function parseExpansions(text: string | null): readonly Expansion[] {
  const expansions = parseList(text).flatMap((part) => parseExpansion(part) ?? []);
  return [...new Map(expansions.map((each) => [printExpansion(each), each])).values()];
}

function parseConsole(parts: URLSearchParams): ConsoleView {
  const shape = SHAPES.find((each) => each === parts.get("console"));
  const asked = { query: parts.get("query") ?? "", parameters: parts.get("parameters") ?? "" };
  const [row] = /^\d{1,9}$/.exec(parts.get("row") ?? "") ?? [];
  return { ...setQuery(shape ? { shape } : {}, asked), ...(row !== undefined && { row: Number(row) }) };
}

function printPlace({ document, span }: SourcePlace): string {
  return span ? `${document}:${span.start}-${span.end}` : document;
}

function parsePlace(text: string): SourcePlace | undefined {
  const [, document, start, end] = PLACE.exec(text) ?? [];
  if (!document) return undefined;
  const id = document as DocumentId;
  return start === undefined ? { document: id } : { document: id, span: { start: Number(start), end: Number(end) } };
}

/** Commas and colons stay readable; they separate nothing in a query. */
function escapePart(value: string): string {
  return encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%3A", ":");
}
