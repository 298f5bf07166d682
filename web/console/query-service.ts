import type { Graph } from "../../src/domain/graph.ts";
import type { ClaimId, EntityId } from "../../src/domain/ids.ts";
import { toQuerySchema } from "../../src/query/bind/query-schema.ts";
import { indexGraph } from "../../src/query/graph-index.ts";
import { explain, printPlan } from "../../src/query/plan/explain.ts";
import { recordsProcedures } from "../../src/query/procedures/records-procedures.ts";
import { type PreparedQuery, prepareQuery, type QueryOptions } from "../../src/query/query-engine.ts";
import { QueryError } from "../../src/query/query-error.ts";
import type { Bounds } from "../../src/query/run/budget.ts";
import { Profile } from "../../src/query/run/profile.ts";
import { isList, NodeValue, PathValue, RelationshipValue, type Value } from "../../src/query/run/value.ts";
import { type RecordsGraph, toRecordsGraph } from "../../src/query/store/records-graph.ts";
import { isHiddenName } from "../../src/query/syntax/hidden-name.ts";
import { traceSources } from "../../src/query/trace-sources.ts";
import { indexSchema, type SchemaData } from "../../src/schema/schema.ts";
import { count } from "../components/count.ts";
import type { Asked } from "../state/console-view.ts";
import type { Answer, AnswerRow, Reply } from "./answer.ts";
import { listVocabulary } from "./list-vocabulary.ts";
import { parseParameters } from "./parse-parameters.ts";
import { toCell } from "./to-cell.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Rows that the page keeps; more than anybody reads, and few enough to sort at a click. */
const MOST_ROWS = 20_000;

/** To note what each row is made of may cost this much; beyond it the query runs without. */
const TRACE_BOUNDS: Bounds = { milliseconds: 3_000, values: 1_000_000 };
/** Together with the time above: half a minute. */
const BOUNDS: Bounds = { milliseconds: 27_000, values: 5_000_000 };

/** Answers queries over one graph. */
export class QueryService {
  readonly vocabulary: Vocabulary;
  readonly #records: RecordsGraph;
  readonly #options: QueryOptions;

  constructor(graph: Graph, schemaData: SchemaData) {
    const schema = indexSchema(schemaData);
    this.#records = toRecordsGraph(graph);
    const procedures = recordsProcedures(this.#records, indexGraph(graph, schema));
    this.#options = { schema: toQuerySchema(schema), procedures };
    this.vocabulary = listVocabulary(procedures);
  }

  /** `now`: what `date()` means. Any error of the query becomes a problem; nothing is thrown. */
  reply({ query, parameters = "" }: Asked, now: Date): Reply {
    const given = parseParameters(parameters);
    if ("problem" in given) {
      return { problem: { kind: "parameter", code: "not-parameters", message: given.problem, start: 0, end: 0 } };
    }
    try {
      return { answer: this.#answer(query, { ...this.#options, parameters: given.values, now }) };
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
      const { kind, code, message, span } = error;
      return { problem: { kind, code, message, start: span.start, end: span.end } };
    }
  }

  #answer(text: string, options: QueryOptions): Answer {
    try {
      return this.#run(text, { ...options, transform: traceSources, bounds: TRACE_BOUNDS });
    } catch (error) {
      if (!(error instanceof QueryError) || error.kind !== "bound") throw error;
      return this.#run(text, { ...options, bounds: BOUNDS });
    }
  }

  #run(text: string, options: QueryOptions): Answer {
    const start = performance.now();
    const prepared = prepareQuery(text, this.#records.graph, options);
    const columns = prepared.columns.filter((name) => !isHiddenName(name));
    const { mode } = prepared.statement;
    const profile = mode === "profile" ? new Profile() : undefined;
    const { rows, isCut } = mode === "explain" ? NOTHING : this.#takeRows(prepared, columns.length, profile);
    const milliseconds = performance.now() - start;
    const plan = mode === "run" ? {} : { plan: printPlanOf(prepared, profile) };
    return { columns, rows, isCut, milliseconds, ...plan };
  }

  #takeRows(prepared: PreparedQuery, width: number, profile: Profile | undefined) {
    const rows: AnswerRow[] = [];
    for (const values of prepared.run(profile?.wrap)) {
      if (rows.length === MOST_ROWS) return { rows, isCut: true };
      rows.push(this.#toRow(values, width, rows.length));
    }
    return { rows, isCut: false };
  }

  #toRow(values: readonly Value[], width: number, place: number): AnswerRow {
    const entities = new Set<EntityId>();
    const claims = new Set<ClaimId>();
    collectSources(values, this.#records, entities, claims);
    return {
      place,
      cells: values.slice(0, width).map((value) => toCell(value, this.#records)),
      entities: [...entities],
      claims: [...claims],
    };
  }
}

const NOTHING = { rows: [], isCut: false } as const;

function collectSources(value: Value, records: RecordsGraph, entities: Set<EntityId>, claims: Set<ClaimId>): void {
  if (isList(value)) {
    for (const each of value) collectSources(each, records, entities, claims);
  } else if (value instanceof PathValue) {
    collectSources([...value.nodes, ...value.relationships], records, entities, claims);
  } else if (value instanceof NodeValue) {
    const entity = records.entityOf(value.id);
    if (entity) entities.add(entity.id);
  } else if (value instanceof RelationshipValue) {
    const claim = records.claimOf(value.id);
    if (!claim) return;
    claims.add(claim.id);
    entities.add(claim.subject);
    if (claim.object !== undefined) entities.add(claim.object);
  }
}

function printPlanOf({ plan }: PreparedQuery, profile: Profile | undefined): string {
  return printPlan(explain(plan.root), (operator) => {
    const measure = profile?.find(operator);
    return measure ? `${count(measure.rows, "row")}, ${measure.milliseconds.toFixed(2)} ms` : "";
  });
}
