import { expect, test } from "vitest";
import { scrollsSideways } from "./cut-off.ts";
import { openConsole } from "./small-console.ts";
import { violations } from "./violations.ts";

const QUERY = "MATCH (a:Entity)-[r]->(b) WHERE a.name <> $name RETURN a, r, b.name, r.documents ORDER BY b.name";
const SCHEMES = ["light", "dark"] as const;
const SIZES = [
  [1280, 720],
  [360, 740],
] as const;
const SCREENS = SCHEMES.flatMap((scheme) => SIZES.map(([width, height]) => [scheme, width, height] as const));

function open(colorScheme: "light" | "dark", width: number, height: number) {
  const screen = { colorScheme, viewport: { width, height }, context: { reducedMotion: "reduce" } } as const;
  return openConsole({ query: QUERY, parameters: '{"name": "RELOS"}' }, screen);
}

test.each(SCREENS)("axe finds nothing in any form of a result in %s at %i × %i", async (scheme, width, height) => {
  const { page, dock, problems, close } = await open(scheme, width, height);
  await dock.locator("tbody tr").first().waitFor();
  for (const shape of ["Table", "Evidence", "JSON", "Graph"]) {
    await dock.getByRole("radio", { name: shape }).click();
    expect(await violations(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
  }
  expect(problems).toEqual([]);
  await close();
});

test.each(SCREENS)(
  "axe finds nothing in lists of queries and beside errors in %s at %i × %i",
  async (scheme, width, height) => {
    const { page, dock, problems, close } = await open(scheme, width, height);
    for (const list of ["Examples", "History", "Favourites"]) {
      await dock.getByRole("button", { name: list }).click();
      expect(await violations(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
    }
    await dock.getByRole("textbox", { name: "Name of the query in the editor" }).fill("Kept");
    await dock.getByRole("button", { name: "Keep" }).click();
    await dock.getByRole("textbox", { name: "Parameters" }).fill("{");
    await dock.getByText("Parameters are one JSON object").waitFor();
    await dock.locator(".editor-problem").waitFor();
    expect(await violations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  },
);
