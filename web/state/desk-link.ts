import { STATUSES } from "../../src/domain/claim.ts";
import type { EntityId } from "../../src/domain/ids.ts";
import { type Desk, EMPTY_DESK, GROUPINGS, type Period, type Sort, setWords } from "./desk.ts";

const SORT = /^(-?)([a-z]{1,20})$/;
const PERIOD = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/;

/** The parts of a link that say how the views beside the graph are looked at; undefined for what is as ever. */
export function printDesk(desk: Desk): readonly (readonly [name: string, value: string | undefined])[] {
  const { sort, period } = desk;
  return [
    ["find", desk.words === "" ? undefined : desk.words],
    ["marks", desk.statuses.length === STATUSES.length ? undefined : desk.statuses.join(",")],
    ["agreement", desk.agreement],
    ["sort", sort && `${sort.order === "descending" ? "-" : ""}${sort.column}`],
    ["group", desk.grouping],
    ["period", period && `${period.from}/${period.to}`],
    ["as", desk.isList ? "list" : undefined],
  ];
}

/** Reads any text: what it does not understand is left as ever. */
export function parseDesk(parts: URLSearchParams): Desk {
  const marks = parts.get("marks");
  const agreement = parts.get("agreement");
  const sort = parseSort(parts.get("sort") ?? "");
  const grouping = GROUPINGS.find((each) => each === parts.get("group"));
  const period = parsePeriod(parts.get("period") ?? "");
  const desk: Desk = {
    ...EMPTY_DESK,
    statuses: marks === null ? STATUSES : STATUSES.filter((status) => marks.split(",").includes(status)),
    ...(agreement && { agreement: agreement as EntityId }),
    ...(sort && { sort }),
    ...(grouping && { grouping }),
    ...(period && { period }),
    isList: parts.get("as") === "list",
  };
  return setWords(desk, parts.get("find") ?? "");
}

function parseSort(text: string): Sort | undefined {
  const [, sign, column] = SORT.exec(text) ?? [];
  return column === undefined ? undefined : { column, order: sign === "-" ? "descending" : "ascending" };
}

function parsePeriod(text: string): Period | undefined {
  const [, from = "", to = ""] = PERIOD.exec(text) ?? [];
  return Date.parse(from) < Date.parse(to) ? { from, to } : undefined;
}
