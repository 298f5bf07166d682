import { expect, test } from "vitest";
import type { Claim } from "../../../src/domain/claim.ts";
import { findOffices } from "../../../src/query/store/offices.ts";
import { buildGraph } from "../../fixtures/build-graph.ts";

const { graph, id } = buildGraph({
  documents: ["1", "2"].map((path) => ({ path, text: `${path} said` })),
  entities: [
    ["Person", "Ada"],
    ["Office", "Minister"],
    ["Office", "Ambassador"],
    ["Agreement", "RELOS"],
  ],
  claims: [
    {
      subject: "Ada",
      predicate: "HOLDS_OFFICE",
      object: "Minister",
      values: { from: "2020", to: "2024-05" },
      evidence: [{ in: "1", quote: "said" }],
    },
    {
      subject: "Ada",
      predicate: "HOLDS_OFFICE",
      object: "Ambassador",
      values: { from: "2024-06" },
      evidence: [{ in: "2", quote: "said" }],
    },
    { subject: "Ada", predicate: "SIGNED", object: "RELOS", evidence: [{ in: "2", quote: "said" }] },
  ],
  conflicts: [],
});

const signed = graph.claims.find(({ predicate }) => predicate === "SIGNED") as Claim;

test.each([
  ["2022-01-01", "Minister"],
  ["2024-05-31", "Minister"],
  ["2025", "Ambassador"],
  ["2019", undefined],
  [undefined, "Ambassador"],
])("the office at %s is %s", (date, office) => {
  const { date: _, ...undated } = signed;
  const claim: Claim = date === undefined ? undated : { ...undated, date };
  expect(findOffices(graph.claims)(claim)).toBe(office && id(office));
});
