import fc from "fast-check";
import { expect, test } from "vitest";
import { STATUSES } from "../../../src/domain/claim.ts";
import { indexGraph } from "../../../src/query/graph-index.ts";
import { findNeighbours } from "../../../src/query/neighbours.ts";
import { tableOf } from "../../../web/facets/claim-table.ts";
import { findReasons } from "../../../web/facets/find-reasons.ts";
import { walk } from "../../../web/facets/walk.ts";
import { EMPTY_VIEW } from "../../../web/state/view.ts";
import { graphs } from "../../arbitraries.ts";
import { SCHEMA } from "../../fixtures/small-graph.ts";

const options = fc.record({
  hops: fc.constantFrom(0, 1, 2, 3),
  direction: fc.constantFrom("both" as const, "out" as const, "in" as const),
});

test("walking the table reaches what walking a graph without the claims kept off reaches, in as many steps", () => {
  fc.assert(
    fc.property(graphs(), options, fc.subarray([...STATUSES]), fc.nat(), (graph, way, statuses, nat) => {
      const start = graph.entities[nat % graph.entities.length]?.id ?? ("e" as never);
      const index = indexGraph(graph, SCHEMA);
      const view = { ...EMPTY_VIEW, filters: { ...EMPTY_VIEW.filters, statuses } };
      const table = tableOf(index);
      const reached = walk(table, { schema: SCHEMA, reasons: findReasons(table, view) }, start, way);
      const claims = graph.claims.filter(({ status }) => statuses.includes(status));
      const expected = findNeighbours(indexGraph({ ...graph, claims }, SCHEMA), start, way).distances;
      expect([...reached].sort()).toEqual([...expected].sort());
    }),
  );
});
