import { expect, test } from "vitest";
import { EMPTY_GRAPH } from "../../../src/domain/graph.ts";
import { escapeHtml } from "../../../src/export/pack/escape-html.ts";
import { printPack } from "../../../src/export/pack/print-pack.ts";
import { buildGraph } from "../../fixtures/build-graph.ts";
import { HOSTILE_NAME, SCHEMA, SMALL_GRAPH } from "../../fixtures/small-graph.ts";

const NAMES = ["</script><script>alert(1)</script>", "<!--", "\u202egro.live\u202c", "nul\u0000", '" onclick="x'];

test("a pack has every quote with its document, place and hash, and every claim leads to its quotes", () => {
  const html = printPack(SMALL_GRAPH, SCHEMA);
  for (const { evidence } of SMALL_GRAPH.claims) {
    for (const { quote, start, end } of evidence) {
      expect(html).toContain(`<blockquote dir="auto">${escapeHtml(quote)}</blockquote>`);
      expect(html).toContain(`characters ${start}–${end}`);
    }
  }
  for (const { sha256, title } of SMALL_GRAPH.documents) {
    expect(html).toContain(`sha256 ${sha256}`);
    expect(html).toContain(escapeHtml(title));
  }
  const led = [...html.matchAll(/href="#(q\d+)"/g)].map(([, id]) => id);
  const there = [...html.matchAll(/<li id="(q\d+)"/g)].map(([, id]) => id);
  expect(new Set(led)).toEqual(new Set(there));
});

test("a pack of one entity has the claims about it and no others", () => {
  const about = SMALL_GRAPH.entities.find(({ name }) => name === "Narendra Modi");
  const html = printPack(SMALL_GRAPH, SCHEMA, about);
  expect(html).toContain("Evidence pack: Narendra Modi");
  expect(html).toContain("met Narendra Modi");
  expect(html).not.toContain("Vinay Kumar signed");
});

test("what the sources disagree about is said at the claims of both sides", () => {
  const sides = SMALL_GRAPH.conflicts.flatMap((conflict) => conflict.sides.flatMap(({ claims }) => claims));
  const said = printPack(SMALL_GRAPH, SCHEMA).match(/The sources disagree/g) ?? [];
  expect(said).toHaveLength(new Set(sides).size);
  expect(said.length).toBeGreaterThan(0);
});

test.each([HOSTILE_NAME, ...NAMES])("%j is text wherever it stands", (name) => {
  const { graph } = buildGraph({
    documents: [{ path: "a.txt", text: `${name} signed RELOS.`, title: name, publisher: name, url: name }],
    entities: [
      ["Person", name],
      ["Agreement", "RELOS"],
    ],
    claims: [
      {
        subject: name,
        predicate: "SIGNED",
        object: "RELOS",
        evidence: [{ in: "a.txt", quote: `${name} signed RELOS.`, attribution: name }],
      },
    ],
  });
  const html = printPack(
    graph,
    SCHEMA,
    graph.entities.find((entity) => entity.name === name),
  );
  const elements = new Set([...html.matchAll(/<(?!\/)([^\s>]*)/g)].map(([, element]) => element));
  const ours = ["!doctype", "html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "ul", "ol", "li", "bdi"];
  const inLines = ["b", "small", "a", "blockquote", "br", "code", "cite"];
  expect([...elements].filter((element) => ![...ours, ...inLines].includes(element ?? ""))).toEqual([]);
  expect(html).not.toMatch(/<[^>]*onclick|\0/);
});

test("a graph without claims has a pack that says so", () => {
  expect(printPack(EMPTY_GRAPH, SCHEMA)).toContain("The graph has no claims here.");
});

test("the same graph in another order gives the same bytes", () => {
  const turned = {
    ...SMALL_GRAPH,
    claims: SMALL_GRAPH.claims.toReversed(),
    documents: SMALL_GRAPH.documents.toReversed(),
    conflicts: SMALL_GRAPH.conflicts.toReversed(),
  };
  expect(printPack(turned, SCHEMA)).toBe(printPack(SMALL_GRAPH, SCHEMA));
});
