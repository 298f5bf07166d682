import { expect, test } from "vitest";
import { indexGraph } from "../../../src/query/graph-index.ts";
import { findMentionPlace } from "../../../web/evidence/step-mention.ts";
import { SCHEMA, SMALL_GRAPH, smallId } from "../../fixtures/small-graph.ts";

const INDEX = indexGraph(SMALL_GRAPH, SCHEMA);
const RELOS = smallId("RELOS");
const MENTIONS = INDEX.mentionsOf(RELOS);

test("going from mention to mention meets each once, in every source, and ends", () => {
  const met = [];
  let next = findMentionPlace(INDEX, RELOS, { document: MENTIONS[0]?.document ?? ("d" as never) }).next;
  while (next) {
    met.push(next);
    const { document, start, end } = next;
    const place = findMentionPlace(INDEX, RELOS, { document, span: { start, end } });
    expect(place.number).toBe(
      INDEX.mentionsOf(RELOS)
        .filter((each) => each.document === document)
        .indexOf(next) + 1,
    );
    expect(place.before).toBe(met.at(-2));
    next = place.next;
  }
  expect(met).toEqual(MENTIONS);
  expect(new Set(MENTIONS.map(({ document }) => document)).size).toBe(2);
});

test("from words that are no mention, the nearest on either side are one step away", () => {
  const [first, second] = MENTIONS;
  if (!first || !second) throw new Error("The fixture names RELOS twice.");
  const span = { start: first.start + 1, end: first.end };
  const place = findMentionPlace(INDEX, RELOS, { document: first.document, span });
  expect(place.number).toBeUndefined();
  expect([place.before, place.next]).toEqual([first, second]);
  expect(place.all).toBe(MENTIONS.length);
});

test("an entity that is never mentioned has nowhere to go", () => {
  const place = findMentionPlace({ ...INDEX, mentionsOf: () => [] }, RELOS, { document: "d" as never });
  expect(place).toEqual({ here: 0, all: 0, sources: 0 });
});
