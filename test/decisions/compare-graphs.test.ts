import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compareGraphs } from "../../src/decisions/compare-graphs.ts";
import type { Claim } from "../../src/domain/claim.ts";
import { followEntities } from "../../src/domain/follow-entities.ts";
import type { Graph } from "../../src/domain/graph.ts";
import { fuse } from "../../src/pipeline/fuse/fuse.ts";
import { parseGraph, RECORD_FILES, type RecordTexts } from "../../src/records/graph-records.ts";
import { KNOWLEDGE } from "../knowledge.ts";
import { GRAPHS } from "./document-graphs.ts";

const GRAPH = fuse(GRAPHS, KNOWLEDGE);
const NOTHING = {
  joined: [],
  parted: [],
  retyped: [],
  moved: [],
  gone: [],
  weakened: [],
  reweighed: [],
  added: 0,
  conflicts: 0,
};

/** The graph of this project, in which some words tell several claims at once. */
const OURS = parseGraph(
  Object.fromEntries(RECORD_FILES.map((file) => [file, readFileSync(join("graph", file), "utf8")])) as RecordTexts,
);

test.each([
  ["an invented graph", GRAPH],
  ["the graph of this project", OURS],
])("nothing changes between %s and itself", (_, graph) => {
  expect(compareGraphs(graph, graph)).toEqual(NOTHING);
});

const [first] = GRAPH.claims as readonly [Claim, ...Claim[]];
const withClaims = (claims: readonly Claim[]): Graph => ({ ...GRAPH, claims });

test("claims that go, come, lose words or change their confidence are told apart", () => {
  const others = GRAPH.claims.filter((claim) => claim !== first);
  expect(compareGraphs(GRAPH, withClaims(others))).toEqual({ ...NOTHING, gone: [first.id] });
  expect(compareGraphs(withClaims(others), GRAPH)).toEqual({ ...NOTHING, added: 1 });
  const sure = withClaims([{ ...first, confidence: 1 }, ...others]);
  expect(compareGraphs(GRAPH, sure)).toEqual({ ...NOTHING, reweighed: [first.id] });
  const twice = GRAPH.claims.find(({ evidence }) => evidence.length > 1);
  if (!twice) return expect.fail();
  const weaker = GRAPH.claims.map((claim) =>
    claim === twice ? { ...claim, evidence: claim.evidence.slice(1) } : claim,
  );
  expect(compareGraphs(GRAPH, withClaims(weaker))).toEqual({ ...NOTHING, weakened: [twice.id] });
});

test("of what becomes one, the heir has all mentions and most of them tell where it comes from", () => {
  const [kari, short] = ["Kari Holm", "K. Holm"].map((name) => GRAPH.entities.find((entity) => entity.name === name));
  if (!kari || !short) return expect.fail();
  const joined: Graph = {
    ...GRAPH,
    entities: GRAPH.entities.filter((entity) => entity !== short),
    mentions: GRAPH.mentions.map((mention) =>
      mention.entity === short.id ? { ...mention, entity: kari.id } : mention,
    ),
  };
  const { heirOf, originOf } = followEntities(GRAPH, joined);
  expect([heirOf(kari.id), heirOf(short.id), originOf(kari.id)]).toEqual([kari.id, kari.id, kari.id]);
  expect(compareGraphs(GRAPH, joined).joined).toEqual([{ from: ["Kari Holm", "K. Holm"], into: "Kari Holm" }]);
  expect(compareGraphs(joined, GRAPH).parted).toEqual([{ from: "Kari Holm", into: ["Kari Holm", "K. Holm"] }]);
});
