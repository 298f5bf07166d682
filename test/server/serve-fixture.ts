import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { type RunningServer, type ServerOptions, startServer } from "../../src/server/start-server.ts";

export const TEXT_ID = "d0123456789abcdef";
export const HOSTILE_TEXT = "<script>alert(1)</script> was signed.\n";
export const CLAIMS = '{"id":"c1"}\n'.repeat(2000);

export interface Fixture {
  readonly folder: string;
  readonly page: string;
  readonly graph: string;
  readonly model: string;
  remove(): void;
}

/** A page and a graph with secrets beside them, and links that lead from inside to the secrets. */
function makeFixture(): Fixture {
  const folder = mkdtempSync(join(tmpdir(), "countersign-server-"));
  const page = join(folder, "page");
  const graph = join(folder, "graph");
  const model = join(folder, "model");
  mkdirSync(join(model, "onnx"), { recursive: true });
  writeFileSync(join(model, "config.json"), "{}");
  writeFileSync(join(model, "onnx", "model_quantized.onnx"), "network");
  writeFileSync(join(model, "MODEL_CARD.md"), "SECRET");
  mkdirSync(join(page, "assets"), { recursive: true });
  mkdirSync(join(graph, "text"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "SECRET");
  writeFileSync(join(page, "index.html"), "<!doctype html><title>Countersign</title>");
  writeFileSync(join(page, "assets", "index-abc.js"), "export const answer = 42;\n");
  writeFileSync(join(page, ".hidden.js"), "SECRET");
  writeFileSync(join(graph, "build.json"), "{}\n");
  writeFileSync(join(graph, "claims.jsonl"), CLAIMS);
  writeFileSync(join(graph, "private.jsonl"), "SECRET");
  writeFileSync(join(graph, "text", `${TEXT_ID}.txt`), HOSTILE_TEXT);
  writeFileSync(join(graph, "text", "notes.txt"), "SECRET");
  symlinkSync(join(folder, "secret.txt"), join(graph, "entities.jsonl"));
  symlinkSync(folder, join(page, "up"));
  return { folder, page, graph, model, remove: () => rmSync(folder, { recursive: true }) };
}

/** A fixture and a server over it for all tests of a file; both are gone after the last. */
export async function openFixture(): Promise<{ readonly fixture: Fixture; readonly server: RunningServer }> {
  const fixture = makeFixture();
  const server = await serveFixture(fixture);
  afterAll(async () => {
    await server.close();
    fixture.remove();
  });
  return { fixture, server };
}

export function serveFixture(fixture: Fixture, options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  return startServer({
    page: fixture.page,
    graph: fixture.graph,
    model: fixture.model,
    host: "127.0.0.1",
    port: 0,
    ...options,
  });
}

/** Sends bytes as they are, which no client of higher level would, and gives all that comes back. */
export function sendRaw(server: RunningServer, request: string): Promise<string> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(request, "latin1"));
    let answer = "";
    socket.setEncoding("latin1");
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}

/** A whole request of one path, as it stands. */
export function requestOf(server: RunningServer, path: string, headers: readonly string[] = []): string {
  const lines = headers.some((header) => header.startsWith("Host:"))
    ? headers
    : [`Host: ${new URL(server.address).host}`, ...headers];
  return [`GET ${path} HTTP/1.1`, ...lines, "Connection: close", "", ""].join("\r\n");
}
