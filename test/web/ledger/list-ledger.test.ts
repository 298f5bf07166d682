import fc from "fast-check";
import { expect, test } from "vitest";
import { indexGraph } from "../../../src/query/graph-index.ts";
import { groupName } from "../../../web/ledger/group-name.ts";
import { toLedgerCsv } from "../../../web/ledger/ledger-csv.ts";
import { type LedgerRow, listLedger } from "../../../web/ledger/list-ledger.ts";
import { siftRows } from "../../../web/ledger/sift-rows.ts";
import { EMPTY_DESK } from "../../../web/state/desk.ts";
import { graphs } from "../../arbitraries.ts";
import { SCHEMA } from "../../fixtures/small-graph.ts";
import { TREATIES, treatyId } from "../../fixtures/treaty-graph.ts";

const ROWS = listLedger(TREATIES);

function say({ dates, who, act, agreement, office, country, place, claim }: LedgerRow): string {
  const cells = [dates.join("≠"), who?.name, act, agreement.name, office?.name, country?.name, place, claim.status];
  return cells.map((cell) => cell ?? "").join("|");
}

test("a row a claim of an agreement's life, with office, country, date and place, the earliest first", () => {
  expect(ROWS.map(say)).toEqual([
    "2011-08-09||signed|Ferry Pact||||asserted",
    "2019-05-03|Anna Berg|signed|Delta Accord|trade minister of Freedonia|Freedonia|Lund|asserted",
    "2019-06≠2019-07-04|Senate|ratified|Delta Accord||Freedonia||asserted",
    "2030||signed|Border Pact||||planned",
    "--07-01||brought into force|Delta Accord||||asserted",
    "|Otto Lind|signed|Border Pact|envoy|Sylvania||asserted",
  ]);
});

test("what the sources disagree about is marked", () => {
  expect(ROWS.filter(({ isDisputed }) => isDisputed).map(({ who }) => who?.name)).toEqual(["Senate"]);
});

test("of two countries that an office is told to be of, neither is guessed where nothing else speaks for one", () => {
  const claims = TREATIES.graph.claims.filter(({ predicate }) => predicate !== "PARTY_TO");
  const rows = listLedger(indexGraph({ ...TREATIES.graph, claims }, TREATIES.schema));
  expect(rows.find(({ who }) => who?.name === "Otto Lind")).not.toHaveProperty("country");
});

test("every act of any graph has one row or is told by a row with a name", () => {
  fc.assert(
    fc.property(graphs(), (graph) => {
      const index = indexGraph(graph, SCHEMA);
      const rows = listLedger(index);
      const acts = graph.claims.filter(({ predicate }) =>
        ["SIGNED", "SUBMITTED", "RATIFIED", "IN_FORCE"].includes(predicate),
      );
      expect(
        rows
          .filter(({ who }) => who !== undefined)
          .map(({ claim }) => claim.id)
          .sort(),
      ).toEqual(acts.map(({ id }) => id).sort());
      expect(new Set(rows.map(({ claim }) => claim.id)).size).toBe(rows.length);
    }),
  );
});

test.each([
  [{ words: "delta LUND" }, ["Anna Berg"]],
  [{ words: "berg" }, ["Anna Berg"]],
  [{ words: "2019-07" }, ["Senate"]],
  [{ words: "nobody" }, []],
  [{ statuses: ["planned" as const] }, [undefined]],
  [{ agreement: treatyId("Border Pact") }, [undefined, "Otto Lind"]],
])("the reader finds rows by %j", (part, expected) => {
  expect(siftRows(ROWS, { ...EMPTY_DESK, ...part }).map(({ who }) => who?.name)).toEqual(expected);
});

test.each([
  ["agreement", ["Ferry Pact", "Delta Accord", "Delta Accord", "Border Pact", "Delta Accord", "Border Pact"]],
  ["country", [undefined, "Freedonia", "Freedonia", undefined, undefined, "Sylvania"]],
  ["year", ["2011", "2019", "2019", "2030", undefined, undefined]],
] as const)("rows stand under their %s", (grouping, expected) => {
  expect(ROWS.map((row) => groupName(row, grouping))).toEqual(expected);
});

test("the table for spreadsheets has a line a row, with its words, and runs nothing", () => {
  const [row] = ROWS.slice(1);
  if (!row) throw new Error("The fixture has no second row.");
  const formula = { ...row, agreement: { ...row.agreement, name: "=SUM(A1)" } };
  const [header = "", line = ""] = toLedgerCsv(TREATIES, [formula]).split("\r\n");
  expect(header).toContain("act,status,who,office,country,agreement,date");
  expect(line).toContain(
    `signed,asserted,Anna Berg,trade minister of Freedonia,Freedonia,"'=SUM(A1)",2019-05-03,Lund,1,false`,
  );
  expect(line).toContain("Anna Berg signed the Delta Accord in Lund on 3 May 2019.");
  expect(line).toContain("The gazette");
});
