import { type Change, decisionId } from "../decisions/change.ts";
import { changeDecisions } from "../decisions/change-decisions.ts";
import { compareGraphs } from "../decisions/compare-graphs.ts";
import type { FiledDecision } from "../decisions/decision.ts";
import { DecisionsError, describeWords } from "../decisions/messages.ts";
import { parseChange } from "../decisions/parse-change.ts";
import { parseDecisions } from "../decisions/parse-decisions.ts";
import { findQuestions } from "../decisions/questions.ts";
import { readDecisions, readDecisionsText } from "../decisions/read-decisions.ts";
import type { DeskRecord, Forecast, ListedDecision } from "../decisions/review-records.ts";
import { readLexicon } from "../lexicon/lexicon.ts";
import { type BuildOptions, buildGraph, type Draft, type Progress, readDraft } from "../pipeline/build.ts";
import { findProposals } from "../pipeline/fuse/find-proposals.ts";
import { readBuild, readGraph } from "../pipeline/write/read-graph.ts";
import type { BuildRecord } from "../records/build-record.ts";
import { DEFAULT_SCHEMA } from "../schema/default-schema.ts";
import { indexSchema, type Schema } from "../schema/schema.ts";
import { openDecisionsFile } from "./decisions-file.ts";
import { openRebuilds } from "./open-rebuilds.ts";

/** Claims of less confidence are asked about. */
const BELOW = 0.75;

/** More questions than these are not sent at once: nobody answers them before the next build. */
const MOST_QUESTIONS = 200;

/** What a server may do for people who review the graph that it shows. */
export interface ReviewDesk {
  look(): Promise<DeskRecord>;
  /** What the page sent, decided now. @throws DecisionsError where it is no change */
  toChange(sent: unknown): Promise<Change>;
  /** What a change would do; nothing is written. @throws DecisionsError where `decisions.yaml` as it is cannot be used */
  forecast(change: Change): Promise<Forecast>;
  /** Writes a change into `decisions.yaml` and gives the ids of what was added. @throws DecisionsError as `DecisionsFile` does */
  file(change: Change): Promise<readonly string[]>;
  /** Builds the graph anew; where that fails the last one stays. */
  rebuild(report: (progress: Progress) => void): Promise<void>;
  /** An error of all these as a sentence for a person. */
  explain(error: unknown): string;
}

export interface DeskOptions {
  /** How the graph was built; `corpus` is the folder in which `decisions.yaml` lies. */
  readonly build: BuildOptions;
  /** Who decides unless the page says so, and which day it is. */
  readonly findReviewer: () => Promise<{ readonly who: string; readonly when: string }>;
  readonly explain: (error: unknown) => string;
}

export function openDesk({ build, findReviewer, explain }: DeskOptions): ReviewDesk {
  const schema = indexSchema(build.schema ?? DEFAULT_SCHEMA);
  const file = openDecisionsFile(build.corpus, schema);
  const drafts = keepDraft(build);
  const looks = keepLook(build, schema);
  const rebuilds = openRebuilds(async (report) => {
    drafts.forget();
    await buildGraph(build, report);
  });
  let filed: Promise<unknown> = Promise.resolve();
  return {
    look: async () => ({ who: (await findReviewer()).who, ...(await looks.read()) }),
    toChange: async (sent) => parseChange(sent, (await findReviewer()).when, schema),
    forecast: async (change) => forecast(change, file.path, schema, await drafts.read()),
    file: (change) => {
      // One after the other: each reads what the one before has written.
      const done = filed.then(() => file.change(change)).then(() => change.add.map(decisionId));
      filed = done.catch(() => {});
      return done;
    },
    rebuild: rebuilds.request,
    explain,
  };
}

/** The documents as they were read last, so that looking ahead twice reads them once. */
function keepDraft(build: BuildOptions): { read(): Promise<Draft>; forget(): void } {
  let draft: Promise<Draft> | undefined;
  const forget = (): void => {
    draft = undefined;
  };
  const read = (): Promise<Draft> => {
    if (draft) return draft;
    draft = readDraft(build, () => {});
    draft.catch(forget);
    return draft;
  };
  return { read, forget };
}

/** What there is to decide; for one graph and one `decisions.yaml` it is looked for once, since of a large graph that takes seconds. */
function keepLook(options: BuildOptions, schema: Schema): { read(): Promise<Look> } {
  let last: { readonly key: string; readonly look: Promise<Look> } | undefined;
  const read = async (): Promise<Look> => {
    const [build, decisions] = await Promise.all([readBuild(options.out), readDecisions(options.corpus, schema)]);
    const key = JSON.stringify([build, decisions]);
    if (last?.key === key) return last.look;
    const made = look(options.out, decisions);
    last = { key, look: made };
    made.catch(() => {
      last = undefined;
    });
    return made;
  };
  return { read };
}

type Look = Omit<DeskRecord, "who">;

async function look(folder: string, decisions: readonly FiledDecision[]): Promise<Look> {
  const { graph, build } = await readGraph(folder);
  const proposals = findProposals(graph, readLexicon());
  const questions = findQuestions(graph, { decisions, below: BELOW, proposals });
  return {
    questions: questions.slice(0, MOST_QUESTIONS),
    open: questions.length,
    decisions: listDecisions(decisions, build),
  };
}

async function forecast(change: Change, path: string, schema: Schema, draft: Draft): Promise<Forecast> {
  const text = await readDecisionsText(path);
  const now = draft.fuse(await parseDecisions(text ?? "", schema)).graph;
  const after = await parseDecisions((await changeDecisions(text, change, schema)) ?? "", schema);
  const then = fuseOrSayWhyNot(draft, after);
  if ("problem" in then) return { ...compareGraphs(now, now), problems: [then.problem] };
  const added = new Set(change.add.map(decisionId));
  const problems = then.matched.flatMap(({ decision, problem }) =>
    problem !== undefined && added.has(decisionId(decision)) ? [problem] : [],
  );
  return { ...compareGraphs(now, then.graph), problems };
}

/** That decisions contradict each other is what a forecast is asked for, not its failure. */
function fuseOrSayWhyNot({ fuse }: Draft, decisions: readonly FiledDecision[]) {
  try {
    return fuse(decisions);
  } catch (error) {
    if (error instanceof DecisionsError) return { problem: error.message };
    throw error;
  }
}

function listDecisions(decisions: readonly FiledDecision[], build: BuildRecord): readonly ListedDecision[] {
  const problems = new Map(build.decisions?.unmatched.map(({ decision, reason }) => [decision, reason]));
  return decisions.map(({ line: _, ...decision }) => {
    const problem = problems.get(describeWords(decision));
    return { id: decisionId(decision), decision, ...(problem !== undefined && { problem }) };
  });
}
