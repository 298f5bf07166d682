import { expect, test } from "vitest";
import { HOSTILE_TEXT, openFixture, requestOf, sendRaw, TEXT_ID } from "./serve-fixture.ts";

const { fixture, server } = await openFixture();

const PATHS = [
  "/../secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e/secret.txt",
  "/%2e%2e%2fsecret.txt",
  "/%252e%252e/secret.txt",
  "/..\\secret.txt",
  "/..%5csecret.txt",
  "/assets/../../secret.txt",
  "/graph/../secret.txt",
  "/graph/../../secret.txt",
  "/graph/text/../../../secret.txt",
  "/graph/text/..%2f..%2f..%2fsecret.txt",
  `/graph/text/${TEXT_ID}.txt%00.html`,
  "/index.html%00",
  "/index.html\u0000",
  "//etc/passwd",
  "/etc/passwd",
  "file:///etc/passwd",
  "/.hidden.js",
  "/up/secret.txt",
  "/graph/entities.jsonl",
  "/graph/private.jsonl",
  "/model/MODEL_CARD.md",
  "/model/../secret.txt",
  "/graph/text/notes.txt",
  "/graph/text/",
  "/graph/",
  "/graph",
  "/assets",
  "/assets/",
  "/%",
  "/%ff%fe",
  "*",
];

test.each(PATHS)("%j leads nowhere and gives nothing away", async (path) => {
  const answer = await sendRaw(server, requestOf(server, path));
  expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
  expect(answer).not.toContain("SECRET");
  expect(answer).not.toContain("root:");
  expect(answer).not.toContain(fixture.folder);
});

const HOSTS = [
  "evil.example",
  "evil.example:80",
  "127.0.0.1",
  "127.0.0.1:1",
  "localhost.evil.example:{port}",
  "[::2]:{port}",
  "",
];

test.each(HOSTS)("a request for the host %j is refused, as after DNS rebinding", async (host) => {
  const named = host.replace("{port}", new URL(server.address).port);
  const answer = await sendRaw(server, requestOf(server, "/graph/claims.jsonl", [`Host: ${named}`]));
  expect(answer).toMatch(/^HTTP\/1\.1 40[03] /);
  expect(answer).not.toContain('"c1"');
});

test.each(["http://evil.example", "null", "https://127.0.0.1:{port}", "http://127.0.0.1:1", "file://"])(
  "a request from the origin %j is refused",
  async (origin) => {
    const named = origin.replace("{port}", new URL(server.address).port);
    const answer = await sendRaw(server, requestOf(server, "/graph/claims.jsonl", [`Origin: ${named}`]));
    expect(answer).toMatch(/^HTTP\/1\.1 403 /);
    expect(answer).not.toContain('"c1"');
  },
);

test.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "PROPFIND"])("%s is answered with 405", async (method) => {
  const answer = await fetch(server.address, { method });
  expect(answer.status).toBe(405);
  expect(answer.headers.get("Allow")).toBe("GET, HEAD");
  expect(answer.headers.get("Access-Control-Allow-Origin")).toBeNull();
});

test("markup in a source text stays text", async () => {
  const answer = await fetch(`${server.address}graph/text/${TEXT_ID}.txt`);
  expect(await answer.text()).toBe(HOSTILE_TEXT);
  expect(answer.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
  expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
});

test.each(["/", "/graph/claims.jsonl", "/nothing"])("%s is answered under a strict policy", async (path) => {
  const answer = await fetch(new URL(path, server.address));
  await answer.body?.cancel();
  const policy = answer.headers.get("Content-Security-Policy") ?? "";
  expect(policy.split("; ")).toEqual(
    expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"]),
  );
  expect(policy).not.toContain("unsafe");
  expect(answer.headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin");
  expect(answer.headers.get("Referrer-Policy")).toBe("no-referrer");
});

test("only the worker of the language model may compile WebAssembly", async () => {
  const answer = await fetch(`${server.address}assets/read-worker-abc.js`);
  await answer.body?.cancel();
  expect(answer.headers.get("Content-Security-Policy")).toContain("script-src 'self' 'wasm-unsafe-eval';");
});
