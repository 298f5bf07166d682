import type { Claim, Evidence } from "../../domain/claim.ts";
import type { Graph } from "../../domain/graph.ts";
import type { Value } from "../run/value.ts";
import { type Column, ComputedColumn } from "./column.ts";

/** What stands behind claims, as properties of their relationships; `claims` by relationship. */
export function evidenceColumns(
  claims: readonly Claim[],
  { documents, entities }: Pick<Graph, "documents" | "entities">,
): ReadonlyMap<string, Column> {
  const documentsById = new Map<string, Graph["documents"][number]>(documents.map((each) => [each.id, each]));
  const names = new Map<string, string>(entities.map(({ id, name }) => [id, name]));

  const nameOf = ({ attribution }: Evidence): string | null =>
    attribution === undefined ? null : (names.get(attribution) ?? null);

  const toMap = (evidence: Evidence): Value => {
    const document = documentsById.get(evidence.document);
    return new Map<string, Value>([
      ["quote", evidence.quote],
      ["document", evidence.document],
      ["title", document?.title ?? null],
      ["publisher", document?.publisher ?? null],
      ["start", evidence.start],
      ["end", evidence.end],
      ["status", evidence.status],
      ["date", evidence.date ?? null],
      ["attribution", nameOf(evidence)],
    ]);
  };

  const column = (compute: (evidence: readonly Evidence[]) => Value, isHidden = false) =>
    new ComputedColumn(
      (relationship) => {
        const evidence = claims[relationship]?.evidence;
        return evidence === undefined ? null : compute(evidence);
      },
      { isHidden },
    );

  return new Map([
    ["quotes", column((evidence) => [...new Set(evidence.map(({ quote }) => quote))])],
    ["attribution", column((evidence) => listOrNull(evidence.map(nameOf)))],
    ["evidence", column((evidence) => evidence.map(toMap), true)],
  ]);
}

/** Each name once. */
function listOrNull(names: readonly (string | null)[]): Value {
  const known = [...new Set(names.filter((name) => name !== null))];
  return known.length === 0 ? null : known;
}
