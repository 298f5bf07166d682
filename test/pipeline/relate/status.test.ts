import { expect, test } from "vitest";
import { graphOf } from "../../extract.ts";

/** The statuses of what a text says of the signing of, the visit to or the part in something. */
async function statusesOf(text: string, predicate: string): Promise<readonly string[]> {
  const graph = await graphOf(text);
  return graph.claims.filter((claim) => claim.predicate === predicate).map(({ status }) => status);
}

test.each([
  ["Japan signed the Aachen Treaty.", "asserted"],
  ["Japan has signed the Aachen Treaty.", "asserted"],
  ["Japan managed to sign the Aachen Treaty.", "asserted"],
  ["Japan not only signed the Aachen Treaty but praised it.", "asserted"],
  ["Japan will sign the Aachen Treaty.", "planned"],
  ["Japan agreed to sign the Aachen Treaty.", "planned"],
  ["Japan is expected to sign the Aachen Treaty.", "planned"],
  ["Japan is ready to sign the Aachen Treaty.", "planned"],
  ["Japan said it would sign the Aachen Treaty.", "planned"],
  ["Japan may sign the Aachen Treaty.", "possible"],
  ["Japan is considering signing the Aachen Treaty.", "possible"],
  ["If Japan signs the Aachen Treaty, prices will fall.", "possible"],
  ["Japan did not sign the Aachen Treaty.", "denied"],
  ["Japan refused to sign the Aachen Treaty.", "denied"],
  ["Japan failed to sign the Aachen Treaty.", "denied"],
  ["Japan never signed the Aachen Treaty.", "denied"],
])("«%s» is %s", async (text, status) => {
  expect(await statusesOf(text, "SIGNED")).toEqual([status]);
});

test.each([
  ["President Emmanuel Macron’s visit to Japan ended.", "asserted"],
  ["President Emmanuel Macron prepares for a visit to Japan.", "planned"],
  ["The news came ahead of President Emmanuel Macron’s visit to Japan.", "planned"],
  ["President Emmanuel Macron’s upcoming visit to Japan is short.", "planned"],
  ["President Emmanuel Macron cancelled a visit to Japan.", "denied"],
])("a noun takes its status from the words around it: «%s» is %s", async (text, status) => {
  expect(await statusesOf(text, "VISITED")).toEqual([status]);
});

test("a noun without a tense is planned where all verbs of the document say so", async () => {
  const text = "President Emmanuel Macron will visit Japan. President Emmanuel Macron’s visit to Japan marks a change.";
  expect(await statusesOf(text, "VISITED")).toEqual(["planned"]);
});

test("what lies behind the day of publication is planned", async () => {
  const graph = await graphOf(
    "President Emmanuel Macron’s visit to Japan on 5 March 2026 marks a change.",
    "2026-03-01",
  );
  expect(
    graph.claims.filter(({ predicate }) => predicate === "VISITED").map(({ status, date }) => [status, date]),
  ).toEqual([["planned", "2026-03-05"]]);
});
