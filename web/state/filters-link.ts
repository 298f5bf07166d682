import { STATUSES } from "../../src/domain/claim.ts";
import type { DocumentId } from "../../src/domain/ids.ts";
import { toDateSpan } from "../timeline/date-span.ts";
import { type DateRange, DEFAULT_FILTERS, type Filters, type Sift, toSift } from "./filters.ts";

/** A number, or two dates, as a link has them. */
const LEAST = /^[1-9]\d{0,3}$/;
const DATES = /^(\d{4}(?:-\d\d)?)\/(\d{4}(?:-\d\d)?)$/;

/** Stands for no publisher at all. */
const NOBODY = "~";

/** The parts of a link that say what is filtered; undefined for what is as ever. */
export function printFilters(filters: Filters): readonly (readonly [name: string, value: string | undefined])[] {
  const { statuses, sources, publishers, dates } = filters;
  return [
    ["without-types", printList(filters.types)],
    ["without-predicates", printList(filters.predicates)],
    ["status", statuses.join() === DEFAULT_FILTERS.statuses.join() ? undefined : statuses.join(",")],
    ["sources", printSift(sources, "only")],
    ["without-sources", printSift(sources, "without")],
    ["publishers", printSift(publishers, "only", escapeName)],
    ["without-publishers", printSift(publishers, "without", escapeName)],
    ["least-documents", filters.leastDocuments?.toString()],
    ["least-publishers", filters.leastPublishers?.toString()],
    ["disputed", filters.isDisputedOnly && "only"],
    ["dates", dates && `${dates.from}/${dates.to}`],
    ["undated", filters.isUndatedOff && "without"],
  ];
}

/** Reads any text: what it does not understand is left as ever. */
export function parseFilters(parts: URLSearchParams): Filters {
  const statuses = parts.get("status");
  const sources = parseSift(parts, "sources") as Sift<DocumentId> | undefined;
  const publishers = parseSift(parts, "publishers", unescapeName);
  const [leastDocuments, leastPublishers] = [parseLeast(parts, "documents"), parseLeast(parts, "publishers")];
  const dates = parseDates(parts.get("dates") ?? "");
  return {
    types: parseList(parts.get("without-types")),
    predicates: parseList(parts.get("without-predicates")),
    statuses:
      statuses === null ? DEFAULT_FILTERS.statuses : STATUSES.filter((status) => statuses.split(",").includes(status)),
    ...(sources && { sources }),
    ...(publishers && { publishers }),
    ...(leastDocuments > 1 && { leastDocuments }),
    ...(leastPublishers > 1 && { leastPublishers }),
    ...(parts.get("disputed") === "only" && { isDisputedOnly: true }),
    ...(dates && { dates }),
    ...(parts.get("undated") === "without" && { isUndatedOff: true }),
  };
}

export function printList(list: readonly string[]): string | undefined {
  return list.length === 0 ? undefined : list.join(",");
}

export function parseList(text: string | null): string[] {
  return [...new Set((text ?? "").split(",").filter((part) => part !== ""))];
}

function printSift(sift: Sift | undefined, kind: Sift["kind"], print = (name: string) => name): string | undefined {
  return sift?.kind === kind ? printList(sift.members.map(print)) : undefined;
}

function parseSift(parts: URLSearchParams, name: string, parse = (part: string) => part): Sift | undefined {
  const members = (part: string) => parseList(parts.get(part)).map(parse);
  return toSift("only", members(name)) ?? toSift("without", members(`without-${name}`));
}

/** Names may hold what separates them. */
function escapeName(name: string): string {
  return name === "" ? NOBODY : name.replaceAll("%", "%25").replaceAll(",", "%2C").replaceAll("~", "%7E");
}

function unescapeName(part: string): string {
  return part === NOBODY ? "" : part.replaceAll("%7E", "~").replaceAll("%2C", ",").replaceAll("%25", "%");
}

function parseLeast(parts: URLSearchParams, of: string): number {
  const text = parts.get(`least-${of}`) ?? "";
  return LEAST.test(text) ? Number(text) : 1;
}

function parseDates(text: string): DateRange | undefined {
  const [, from = "", to = ""] = DATES.exec(text) ?? [];
  return toDateSpan(`${from}/${to}`) && { from, to };
}
