import { expect, test } from "vitest";
import { EMPTY_CONSOLE, setQuery, setRow, setShape, toggleConsole } from "../../../web/state/console-view.ts";

const ASKED = { query: "RETURN $a", parameters: '{"a": 1}' };
const DRAWN = { ...ASKED, shape: "graph", row: 3 } as const;

test("a query comes without the row and the parameters of the one before", () => {
  expect(setQuery(DRAWN, { query: " RETURN 1 \n" })).toEqual({ shape: "graph", query: "RETURN 1" });
  expect(setQuery(DRAWN, ASKED)).toEqual({ ...ASKED, shape: "graph" });
});

test("a blank query is none, and then there is nothing to give parameters to", () => {
  expect(setQuery(DRAWN, { ...ASKED, query: " \n" })).toEqual({ shape: "graph" });
});

test("what no address can hold is replaced", () => {
  expect(setQuery(EMPTY_CONSOLE, { query: "RETURN '\ud800'" }).query).toBe("RETURN '\ufffd'");
});

test("to draw a row is to look at the graph; another form of the result is of all rows", () => {
  expect(setRow({ ...ASKED, shape: "table" }, 3)).toEqual(DRAWN);
  expect(setRow(DRAWN, undefined)).toEqual({ ...ASKED, shape: "graph" });
  expect(setShape(DRAWN, "table")).toEqual({ ...ASKED, shape: "table" });
});

test("a closed console keeps its query", () => {
  const open = toggleConsole(ASKED);
  expect(open).toEqual({ ...ASKED, shape: "table" });
  expect(toggleConsole(open)).toEqual(ASKED);
});
