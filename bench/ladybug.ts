import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Row } from "./query-cases.ts";
import { dateOf, LABELS, PREDICATES, STATUSES, type SyntheticGraph } from "./synthetic-graph.ts";

const PACKAGE = "@ladybugdb/core";
const VERSION = "0.19.1";
/** Git does not see it, and no user of the project gets it. */
const FOLDER = ".countersign/bench-engines";
const THREADS = 2;
const BUFFER_BYTES = 4 * 2 ** 30;

/** Another engine for the same language, with the same graph in memory. */
export interface Ladybug {
  readonly version: string;
  readonly loadSeconds: number;
  ask(text: string): Row[];
}

interface Result {
  getAllSync(): Record<string, unknown>[];
}

interface Module {
  readonly Database: new (path: string, bufferBytes: number) => object;
  readonly Connection: new (database: object, threads: number) => { querySync(text: string): Result | Result[] };
}

/** Installs it into a folder of its own. @throws where it cannot be had, with the reason */
export function openLadybug(graph: SyntheticGraph): Ladybug {
  const { Database, Connection } = install();
  const connection = new Connection(new Database(":memory:", BUFFER_BYTES), THREADS);
  const ask = (text: string): Row[] => {
    const result = connection.querySync(text);
    const last = Array.isArray(result) ? result.at(-1) : result;
    return last?.getAllSync().map((row) => Object.values(row).map(toCell)) ?? [];
  };
  const start = performance.now();
  load(graph, ask);
  return { version: VERSION, loadSeconds: (performance.now() - start) / 1000, ask };
}

function toCell(value: unknown): string | number {
  return typeof value === "string" ? value : Number(value);
}

/** With install scripts, which put its binary in place. */
function install(): Module {
  const folder = resolve(FOLDER);
  const require = createRequire(join(folder, "package.json"));
  try {
    return require(PACKAGE);
  } catch {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
    const flags = ["--ignore-scripts=false", "--no-audit", "--no-fund", "--loglevel=error"];
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    const { status, stderr, error } = spawnSync(npm, ["install", ...flags, `${PACKAGE}@${VERSION}`], {
      cwd: folder,
      encoding: "utf8",
      timeout: 180_000,
      shell: process.platform === "win32",
    });
    if (status !== 0) throw new Error(error?.message ?? stderr.trim().split("\n").at(-1));
    return require(PACKAGE);
  }
}

/** By way of files, as its documentation says for many rows. */
function load(graph: SyntheticGraph, ask: (text: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "countersign-bench-"));
  try {
    loadNodes(graph, folder, ask);
    loadRelationships(graph, folder, ask);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function loadNodes(graph: SyntheticGraph, folder: string, ask: (text: string) => void): void {
  for (const [index, label] of LABELS.entries()) {
    const nodes = [...graph.labels.keys()].filter((node) => graph.labels[node] === index);
    const file = join(folder, `${label}.csv`);
    writeFileSync(file, `${nodes.map((node) => `${node},${graph.names[node]}`).join("\n")}\n`);
    ask(`CREATE NODE TABLE ${label}(id INT64 PRIMARY KEY, name STRING)`);
    ask(`COPY ${label} FROM '${file}' (header=false)`);
  }
}

function loadRelationships(graph: SyntheticGraph, folder: string, ask: (text: string) => void): void {
  const groups = groupByEnds(graph);
  for (const [index, type] of PREDICATES.entries()) {
    const own = groups.filter((group) => group.type === index);
    const ends = own.map(({ from, to }) => `FROM ${from} TO ${to}`).join(", ");
    ask(`CREATE REL TABLE ${type}(${ends}, date STRING, status STRING, confidence DOUBLE)`);
    for (const { from, to, rows } of own) {
      const file = join(folder, `${type}-${from}-${to}.csv`);
      writeFileSync(file, `${rows.join("\n")}\n`);
      ask(`COPY ${type} FROM '${file}' (header=false, from='${from}', to='${to}')`);
    }
  }
}

interface Group {
  readonly type: number;
  readonly from: string;
  readonly to: string;
  readonly rows: string[];
}

/** Its tables are by type and by the labels of both ends. */
function groupByEnds(graph: SyntheticGraph): Group[] {
  const groups = new Map<string, Group>();
  const labelOf = (node: number) => LABELS[graph.labels[node] as number] as string;
  for (let id = 0; id < graph.relationshipCount; id += 1) {
    const [start, end, type] = [graph.starts[id] as number, graph.ends[id] as number, graph.types[id] as number];
    const [from, to] = [labelOf(start), labelOf(end)];
    const key = `${type} ${from} ${to}`;
    const group = groups.get(key) ?? { type, from, to, rows: [] };
    groups.set(key, group);
    const status = STATUSES[graph.statuses[id] as number];
    group.rows.push(`${start},${end},${dateOf(graph.days[id] as number)},${status},${graph.confidences[id]}`);
  }
  return [...groups.values()];
}
