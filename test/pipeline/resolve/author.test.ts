import { expect, test } from "vitest";
import { graphOf, printClaim } from "../../extract.ts";

async function visitsIn(text: string): Promise<readonly string[]> {
  const graph = await graphOf(text);
  return graph.claims.filter(({ predicate }) => predicate === "VISITED").map((claim) => printClaim(graph, claim));
}

test("I is the only one whom the headline names", async () => {
  const text = "Statement by President Ana Lopez on the Kaspi Vote\n\nI visited Japan. We met.";
  expect(await visitsIn(text)).toEqual(["Ana Lopez VISITED Japan asserted"]);
});

test("I is the one who signs the text", async () => {
  const text = "Letter to the Senate\n\nI visited Japan. President Jon Berg stayed at home.\n\nANA LOPEZ\n";
  expect(await visitsIn(text)).toEqual(["ANA LOPEZ VISITED Japan asserted"]);
});

test("I in quotation marks is somebody else", async () => {
  const text = "Statement by President Ana Lopez on the Kaspi Vote\n\n“Then I visited Japan,” he said.";
  expect(await visitsIn(text)).toEqual([]);
});

test("I is nobody where the headline names two", async () => {
  expect(await visitsIn("Ana Lopez and Jon Berg spoke to reporters\n\nI visited Japan.")).toEqual([]);
});

test("who is the subject of a sentence stays so, though it goes on with his", async () => {
  const text =
    "Mr. Jon Berg left. President Ana Lopez met Mr. Per Holm before holding talks with his aide. President Jon Berg said that he visited Japan.";
  expect(await visitsIn(text)).toEqual(["Jon Berg VISITED Japan asserted"]);
});
