import { expect, test } from "vitest";
import { applyDecisions } from "../../../src/decisions/apply-decisions.ts";
import type { Verdict } from "../../../src/decisions/decision.ts";
import type { Graph } from "../../../src/domain/graph.ts";
import type { ClaimId, EntityId } from "../../../src/domain/ids.ts";
import { fuse } from "../../../src/pipeline/fuse/fuse.ts";
import { indexGraph } from "../../../src/query/graph-index.ts";
import { followView } from "../../../web/review/follow-view.ts";
import { claimVerdict, listParts, partVerdicts, wordsOfEntity } from "../../../web/review/to-verdicts.ts";
import { centreOn, EMPTY_VIEW } from "../../../web/state/view.ts";
import { GRAPHS, wordsIn } from "../../decisions/document-graphs.ts";
import { KNOWLEDGE } from "../../knowledge.ts";

const GRAPH = fuse(GRAPHS, KNOWLEDGE);

const idOf = (name: string, graph: Graph = GRAPH): EntityId =>
  graph.entities.find((entity) => entity.name === name)?.id ?? expect.fail();

/** What a build makes of the texts under these verdicts. */
function build(...verdicts: readonly Verdict[]): Graph {
  const decisions = verdicts.map((verdict, place) => ({ ...verdict, who: "Ana", when: "2025-12-03", line: place + 1 }));
  const { graphs, links, matched } = applyDecisions(decisions, GRAPHS, KNOWLEDGE.schema);
  expect(matched.filter(({ problem }) => problem)).toEqual([]);
  return fuse(graphs, KNOWLEDGE, links);
}

const [kari, short] = [wordsOfEntity(GRAPH, idOf("Kari Holm")), wordsOfEntity(GRAPH, idOf("K. Holm"))];

function same(): Verdict {
  return kari && short ? { verdict: "same", a: kari, b: short } : expect.fail();
}

test("an entity is known by its first name in the texts", () => {
  expect(short).toEqual(wordsIn(1, "K. Holm"));
  expect(wordsOfEntity(GRAPH, "e0" as EntityId)).toBeUndefined();
});

test("what documents call an entity can be parted, each from what stays", () => {
  const parts = listParts(GRAPH, idOf("Kari Holm"));
  expect(parts.map(({ names, mentions }) => [names, mentions])).toEqual([
    [["Kari Holm"], 2],
    [["Kari Holm"], 1],
  ]);
  const verdicts = partVerdicts(parts, new Set(parts.slice(1)));
  expect(verdicts).toEqual([{ verdict: "not the same", a: wordsIn(0, "Kari Holm"), b: wordsIn(2, "Kari Holm") }]);
  expect(build(...verdicts).entities.filter(({ name }) => name === "Kari Holm")).toHaveLength(2);
  expect(partVerdicts(parts, new Set(parts))).toEqual([]);
});

test("rejected words tell their claim no more", () => {
  const claim = GRAPH.claims.find(({ predicate }) => predicate === "PERMITS") ?? expect.fail();
  const [evidence] = claim.evidence;
  const verdict = evidence ? claimVerdict(GRAPH, claim, evidence, false) : expect.fail();
  expect(build(verdict).claims.some(({ predicate }) => predicate === "PERMITS")).toBe(false);
});

test("a view follows what became of its entities and claims, and leaves out what is gone", () => {
  const joined = build(same());
  const [before, after] = [GRAPH, joined].map((graph) => indexGraph(graph, KNOWLEDGE.schema));
  if (!before || !after) return expect.fail();
  const id = idOf("K. Holm");
  const signed = before.claimsOf(id).find(({ predicate }) => predicate === "SIGNED")?.id ?? expect.fail();
  const centred = centreOn(EMPTY_VIEW, id);
  const view = {
    ...centred,
    selection: { ...centred.selection, claim: signed },
    reach: { ...centred.reach, expanded: [{ entity: id }, { entity: idOf("Kari Holm") }], hidden: ["e0" as EntityId] },
  };
  const followed = followView(view, before, after);
  const one = idOf("Kari Holm", joined);
  expect(followed.selection.entity).toBe(one);
  expect(after.claim(followed.selection.claim as ClaimId)).toMatchObject({ subject: one, predicate: "SIGNED" });
  expect(followed.reach).toMatchObject({ expanded: [{ entity: one }], hidden: [] });
  expect(followView(view, before, before)).toEqual({ ...view, reach: { ...view.reach, hidden: [] } });
});
