import { expect, test } from "vitest";
import { openConsole } from "./small-console.ts";
import { violations } from "./violations.ts";

const QUERY = "MATCH (a:Entity)-[r]->(b) WHERE a.name <> $name RETURN a, r, b.name, r.documents ORDER BY b.name";
const SCHEMES = ["light", "dark"] as const;
const SIZES = [
  [1280, 720],
  [360, 740],
] as const;

test.each(SCHEMES.flatMap((scheme) => SIZES.map(([width, height]) => [scheme, width, height] as const)))(
  "axe finds nothing in the console in %s at %i × %i",
  async (colorScheme, width, height) => {
    const { page, dock, problems, close } = await openConsole(
      { query: QUERY, parameters: '{"name": "RELOS"}' },
      { colorScheme, viewport: { width, height }, context: { reducedMotion: "reduce" } },
    );
    await dock.locator("tbody tr").first().waitFor();
    const found = [await violations(page)];
    const isCut = () => page.evaluate<boolean>("document.documentElement.scrollWidth > innerWidth");
    for (const shape of ["Evidence", "JSON", "Graph", "Table"]) {
      await dock.getByRole("radio", { name: shape }).click();
      found.push(await violations(page));
      expect(await isCut()).toBe(false);
    }
    for (const list of ["Examples", "History", "Favourites"]) {
      await dock.getByRole("button", { name: list }).click();
      found.push(await violations(page));
      expect(await isCut()).toBe(false);
    }
    await dock.getByRole("textbox", { name: "Name of the query in the editor" }).fill("Kept");
    await dock.getByRole("button", { name: "Keep" }).click();
    await dock.getByRole("textbox", { name: "Parameters" }).fill("{");
    await dock.getByText("One JSON object").or(dock.getByText("Parameters are one JSON object")).first().waitFor();
    found.push(await violations(page));
    expect(found.flat()).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  },
);
