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

test("what somebody signs without a date was signed when the same news says that they signed something", async () => {
  const named = "On Monday, Japan signed the Aachen Treaty with Mexico. Japan also signed the Kaspi Convention.";
  expect(await claimsOf(named, "SIGNED")).toContain("Japan SIGNED Kaspi Convention asserted 2025-12-01");
  const unnamed = "Today, Japan and Mexico finalised a series of agreements. Japan signed the Kaspi Convention.";
  expect(await claimsOf(unnamed, "SIGNED")).toEqual(["Japan SIGNED Kaspi Convention asserted 2025-12-03"]);
  const old = "On 5 May 2019, Japan signed the Aachen Treaty. Japan also signed the Kaspi Convention.";
  expect(await claimsOf(old, "SIGNED")).toContain("Japan SIGNED Kaspi Convention asserted");
  const aside = "On Monday, Japan signed the Aachen Treaty. Japan, which signed the Kaspi Convention, left.";
  expect(await claimsOf(aside, "SIGNED")).toContain("Japan SIGNED Kaspi Convention asserted");
});

test("what a noun tells with a date that is over is not planned, though the rest is", async () => {
  const text = "President Ana Lopez will visit Mexico. It builds on the visit of Ana Lopez to Japan in May 2019.";
  expect(await claimsOf(text, "VISITED")).toContain("Ana Lopez VISITED Japan asserted 2019-05");
});
