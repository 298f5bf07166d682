import { expect, test } from "vitest";
import { graphOf, printClaim } from "../../extract.ts";

async function claimsOf(text: string, predicate: string): Promise<readonly string[]> {
  const graph = await graphOf(text);
  return graph.claims
    .filter((claim) => claim.predicate === predicate)
    .map((claim) => printClaim(graph, claim))
    .sort();
}

test("signings of one agreement share the date that the document gives for one", async () => {
  const text = "The Aachen Treaty was signed on 5 May 2019. The signatories were Japan and Mexico.";
  expect(await claimsOf(text, "SIGNED")).toEqual([
    "Japan SIGNED Aachen Treaty asserted 2019-05-05",
    "Mexico SIGNED Aachen Treaty asserted 2019-05-05",
  ]);
});

test("nothing is shared where the document gives two dates that differ", async () => {
  const text =
    "Japan signed the Aachen Treaty on 5 May 2019. India signed the Aachen Treaty on 6 May 2019. Mexico signed the Aachen Treaty.";
  expect(await claimsOf(text, "SIGNED")).toContain("Mexico SIGNED Aachen Treaty asserted");
});

test("a date for one agreement is none for another", async () => {
  const text = "Japan signed the Aachen Treaty on 5 May 2019. Mexico signed the Kaspi Convention.";
  expect(await claimsOf(text, "SIGNED")).toContain("Mexico SIGNED Kaspi Convention asserted");
});

test("visits to a country share their date, those to another country do not", async () => {
  const text =
    "President Ana Lopez visited Japan on 5 May 2019. It was the first visit of Ana Lopez to Tokyo. Ana Lopez visited Mexico.";
  const claims = await claimsOf(text, "VISITED");
  expect(claims).toContain("Ana Lopez VISITED Japan asserted 2019-05-05");
  expect(claims).toContain("Ana Lopez VISITED Mexico asserted");
});
