import { renameSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { createServer } from "node:net";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { DEFAULT_PORT } from "../../src/server/defaults.ts";
import { ServerError } from "../../src/server/messages.ts";
import { CLAIMS, openFixture, requestOf, sendRaw, serveFixture } from "./serve-fixture.ts";

const { fixture, server } = await openFixture();

test("the page, its assets and the graph come as what they are", async () => {
  const types = await Promise.all(
    ["", "index.html", "assets/index-abc.js", "graph/build.json", "graph/claims.jsonl", "model/config.json"].map(
      async (path) => {
        const answer = await fetch(server.address + path);
        await answer.body?.cancel();
        return `${answer.status} ${answer.headers.get("Content-Type")}`;
      },
    ),
  );
  expect(types).toEqual([
    "200 text/html; charset=utf-8",
    "200 text/html; charset=utf-8",
    "200 text/javascript; charset=utf-8",
    "200 application/json; charset=utf-8",
    "200 application/x-ndjson; charset=utf-8",
    "200 application/json; charset=utf-8",
  ]);
});

test.each([
  ["br", brotliDecompressSync],
  ["gzip", gunzipSync],
  ["identity", (bytes: Buffer) => bytes],
] as const)("the graph comes in the encoding %s, whole", async (encoding, decode) => {
  const { headers, body } = await fetchBytes(`${server.address}graph/claims.jsonl`, encoding);
  expect(headers["content-encoding"] ?? "identity").toBe(encoding);
  expect(decode(body).toString()).toBe(CLAIMS);
  if (encoding !== "identity") expect(body.length).toBeLessThan(CLAIMS.length / 10);
});

test("what has not changed is not sent again, and what has is", async () => {
  const file = join(fixture.graph, "conflicts.jsonl");
  writeFileSync(file, "old\n");
  const url = `${server.address}graph/conflicts.jsonl`;
  const tag = (await fetch(url)).headers.get("ETag") ?? "";
  const again = await fetch(url, { headers: { "If-None-Match": tag } });
  expect([again.status, await again.text(), again.headers.get("ETag")]).toEqual([304, "", tag]);
  writeFileSync(`${file}.next`, "new\n");
  renameSync(`${file}.next`, file);
  const changed = await fetch(url, { headers: { "If-None-Match": tag } });
  expect([changed.status, await changed.text()]).toEqual([200, "new\n"]);
});

test("HEAD tells what GET would, without the content", async () => {
  const answer = await fetch(`${server.address}graph/claims.jsonl`, {
    method: "HEAD",
    headers: { "Accept-Encoding": "identity" },
  });
  expect([answer.status, await answer.text()]).toEqual([200, ""]);
  expect(answer.headers.get("Content-Length")).toBe(String(CLAIMS.length));
});

test("a reader that leaves in the middle does not disturb the next one", async () => {
  writeFileSync(join(fixture.graph, "mentions.jsonl"), "x".repeat(20_000_000));
  await new Promise<void>((resolve) => {
    get(`${server.address}graph/mentions.jsonl`, (answer) => {
      answer.once("data", () => {
        answer.destroy();
        resolve();
      });
    });
  });
  const { body } = await fetchBytes(`${server.address}graph/mentions.jsonl`, "gzip");
  expect(gunzipSync(body).length).toBe(20_000_000);
});

test("the page may name its own origin, and localhost is a name of the server", async () => {
  const { port } = new URL(server.address);
  const headers = [`Host: localhost:${port}`, `Origin: http://localhost:${port}`];
  expect(await sendRaw(server, requestOf(server, "/graph/build.json", headers))).toMatch(/^HTTP\/1\.1 200 /);
});

test("a server on every interface answers to an address, not to a strange name", async () => {
  const open = await serveFixture(fixture, { host: "0.0.0.0" });
  const { port } = new URL(open.address);
  const ask = (host: string) => sendRaw(open, requestOf(open, "/", [`Host: ${host}:${port}`]));
  expect(await ask("192.0.2.7")).toMatch(/^HTTP\/1\.1 200 /);
  expect(await ask("evil.example")).toMatch(/^HTTP\/1\.1 403 /);
  await open.close();
});

test("a taken port is an error where it was asked for", async () => {
  const port = Number(new URL(server.address).port);
  await expect(serveFixture(fixture, { port })).rejects.toThrow(`Port ${port} is taken`);
});

test("without a port the next free one is taken", async () => {
  const blocker = createServer();
  await new Promise<void>((resolve) => {
    blocker.once("error", () => resolve());
    blocker.listen(DEFAULT_PORT, "127.0.0.1", resolve);
  });
  const next = await serveFixture(fixture, { port: undefined });
  expect(Number(new URL(next.address).port)).toBeGreaterThan(DEFAULT_PORT);
  await next.close();
  blocker.close();
});

test.each([
  ["page-missing", { page: "nowhere" }],
  ["graph-missing", { graph: "nowhere" }],
  ["host-unknown", { host: "192.0.2.1" }],
] as const)("it does not start with %s", async (code, options) => {
  const error = await serveFixture(fixture, options).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ServerError);
  expect(error).toMatchObject({ code });
});

function fetchBytes(url: string, encoding: string): Promise<{ headers: NodeJS.Dict<string | string[]>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "Accept-Encoding": encoding } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => resolve({ headers: answer.headers, body: Buffer.concat(chunks) }));
      answer.on("error", reject);
    });
  });
}
