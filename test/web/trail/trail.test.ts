import fc from "fast-check";
import { expect, test } from "vitest";
import type { ClaimId, EntityId } from "../../../src/domain/ids.ts";
import { claimsBetween } from "../../../src/query/claims-between.ts";
import { indexGraph } from "../../../src/query/graph-index.ts";
import { findShown } from "../../../web/explorer/shown.ts";
import { centreOn, EMPTY_VIEW } from "../../../web/state/view.ts";
import { escapeMarkdown } from "../../../web/trail/escape-markdown.ts";
import { listTrail } from "../../../web/trail/list-trail.ts";
import { listWalk, stepWalk } from "../../../web/trail/list-walk.ts";
import { printTrailHtml } from "../../../web/trail/print-trail-html.ts";
import { printTrailMarkdown } from "../../../web/trail/print-trail-markdown.ts";
import { findReturn, removeStep, type Trail, visit } from "../../../web/trail/trail.ts";
import { HOSTILE_NAME, SCHEMA, SMALL_GRAPH, smallId } from "../../fixtures/small-graph.ts";

const INDEX = indexGraph(SMALL_GRAPH, SCHEMA);
const [A, B, C] = ["ea", "eb", "ec"] as [EntityId, EntityId, EntityId];
const LED = "c1" as ClaimId;
const WAY: Trail = [{ entity: A }, { entity: B, from: A, claim: LED }, { entity: C, from: B }];

test("coming back adds nothing, going on adds where from and by what", () => {
  const trail = [{ entity: A }, { entity: B, from: A, claim: LED }].reduce(visit, [] as Trail);
  expect(visit(trail, { entity: A, from: B })).toBe(trail);
  expect(visit(trail, { entity: C, from: B })).toEqual(WAY);
});

test("from an entity one returns to where one came from, else to what was visited before it", () => {
  expect([findReturn(WAY, C), findReturn(WAY, B), findReturn(WAY, A)]).toEqual([B, A, undefined]);
  expect(findReturn([{ entity: A }, { entity: B }], B)).toBe(A);
  expect(findReturn([], A)).toBeUndefined();
});

test("what was reached from a removed entity begins a way of its own", () => {
  expect(removeStep(WAY, B)).toEqual([{ entity: A }, { entity: C }]);
  expect(removeStep(WAY, C)).toEqual(WAY.slice(0, 2));
});

test("a long trail forgets its beginning, and nothing comes from what is forgotten", () => {
  const ids = Array.from({ length: 130 }, (_, place) => `e${place}` as EntityId);
  const trail = ids.reduce<Trail>((way, entity, place) => {
    const from = ids[place - 1];
    return visit(way, { entity, ...(from && { from }) });
  }, []);
  expect(trail).toHaveLength(100);
  expect(trail[0]).toEqual({ entity: "e30" });
});

test("the arrow keys walk through the neighbours that are shown, round and round", () => {
  const relos = smallId("RELOS");
  const shown = findShown(INDEX, centreOn(EMPTY_VIEW, relos));
  const walk = listWalk(INDEX, shown, relos);
  expect(walk.map((id) => INDEX.entity(id).name).sort()).toEqual(["State Duma", "Vinay Kumar", HOSTILE_NAME].sort());
  expect(stepWalk(walk, undefined, 1)).toBe(walk[0]);
  expect(stepWalk(walk, undefined, -1)).toBe(walk[2]);
  expect(stepWalk(walk, walk[2], 1)).toBe(walk[0]);
  expect(stepWalk(walk, walk[0], -1)).toBe(walk[2]);
  expect(stepWalk([], undefined, 1)).toBeUndefined();
  expect(listWalk(INDEX, shown, undefined)).toHaveLength(shown.distances.size);
});

/** From Kumar over RELOS to the entity with the hostile name, then to one that nothing connects. */
function hostileTrail(): Trail {
  const way = ["Vinay Kumar", "RELOS", HOSTILE_NAME].map(smallId);
  const steps = way.map((entity, place) => {
    const from = way[place - 1];
    const claim = from && claimsBetween(INDEX, from, entity)[0]?.id;
    return { entity, ...(from && { from }), ...(claim && { claim }) };
  });
  return [...steps, { entity: smallId("Citroën"), from: smallId(HOSTILE_NAME) }];
}

test("a trail is written as Markdown with the exact words, their source and place as footnotes", () => {
  const text = printTrailMarkdown(INDEX, hostileTrail());
  expect(text).toContain("1. **Vinay Kumar**\n2. Vinay Kumar —signed→ **RELOS**[^1]\n3. RELOS —commented on by→ ");
  expect(text).toContain("4. **Citroën** (no claim leads here from the step before)");
  expect(text).toMatch(/\[\^1\]: “Vinay Kumar signed RELOS in Moscow on February 18\.” — \*.* · characters \d+–\d+/);
  expect(printTrailMarkdown(INDEX, hostileTrail())).toBe(text);
});

test("what a rebuilt graph no longer has is left out", () => {
  const entities = SMALL_GRAPH.entities.filter(({ name }) => name !== "RELOS");
  const rebuilt = indexGraph({ ...SMALL_GRAPH, entities, claims: [] }, SCHEMA);
  expect(listTrail(rebuilt, hostileTrail()).map(({ entity, from }) => [entity.name, from?.name])).toEqual([
    ["Vinay Kumar", undefined],
    [HOSTILE_NAME, undefined],
    ["Citroën", HOSTILE_NAME],
  ]);
});

test("a trail is written as HTML with the words as footnotes", () => {
  const html = printTrailHtml(INDEX, hostileTrail());
  expect(html).toContain('<bdi>Vinay Kumar</bdi> —signed→ <b><bdi>RELOS</bdi></b> <a href="#q1">[1]</a>');
  expect(html).toMatch(/<li id="q1"><blockquote dir="auto">Vinay Kumar signed RELOS/);
  expect(html).toContain("sha256");
});

test("hostile names, titles and quotes are text in both", () => {
  const html = printTrailHtml(INDEX, hostileTrail());
  expect(html.replace(/<style>.*?<\/style>/s, "")).not.toMatch(/<(?:i|img|script)\b/);
  const text = printTrailMarkdown(INDEX, hostileTrail());
  expect(text).not.toMatch(/(?<!\\)</);
  expect(text.split("\n").filter((line) => !/^(?:# |Each |\d+\. |\[\^\d+\]: |$)/.test(line))).toEqual([]);
});

test.each([
  ["[a](http://x) ![b]", "\\[a\\](http\\://x) !\\[b\\]"],
  ["www.x.com a@b.c", "www\\.x.com a\\@b.c"],
  [
    "<img onerror=x> &amp; `c` *d* _e_ ~f~ |g| $h$ ^i^ #j \\",
    "\\<img onerror=x\\> \\&amp; \\`c\\` \\*d\\* \\_e\\_ \\~f\\~ \\|g\\| \\$h\\$ \\^i\\^ \\#j \\\\",
  ],
  ["two\r\n\nlines\u202eturned\u0000", "two lines turned "],
  ["at 12:30, 5-7 (S-400)", "at 12:30, 5-7 (S-400)"],
])("%j is escaped to %j", (text, expected) => {
  expect(escapeMarkdown(text)).toBe(expected);
});

test("any text stays on one line, and what was markup in it is behind a backslash", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const escaped = escapeMarkdown(text);
      expect(escaped).not.toMatch(/[\n\r\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
      expect(escaped.replace(/\\[\\`*_[\]<>&~|$^#@:.]/g, "")).not.toMatch(/[\\`*_[\]<>&~|$^#@]/);
    }),
  );
});
