import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import type { Decision } from "../../src/decisions/decision.ts";
import type { RunningServer } from "../../src/server/start-server.ts";
import { startServer } from "../../src/server/start-server.ts";
import { writeFiles } from "../pipeline/temporary-folder.ts";
import { MERGE, openReviewFixture, type ReviewFixture, sent } from "../review/review-fixture.ts";
import { requestOf, sendRaw } from "./serve-fixture.ts";

let fixture: ReviewFixture;
let server: RunningServer;
let token: string;

const filePath = () => join(fixture.build.corpus, "decisions.yaml");

beforeEach(async () => {
  fixture = openReviewFixture();
  server = await serve({ review: fixture.desk });
  token = await tokenOf(server);
});

async function serve(options: { readonly review?: ReviewFixture["desk"]; readonly host?: string }) {
  const page = writeFiles(join(fixture.root, "page"), {
    "index.html": "<html><head><title>Page</title></head></html>",
  });
  const started = await startServer({ page, graph: fixture.build.out, host: "127.0.0.1", port: 0, ...options });
  onTestFinished(() => started.close());
  return started;
}

async function tokenOf({ address }: RunningServer): Promise<string> {
  const answer = await fetch(address);
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  return /<meta name="countersign-review" content="([\w-]{43})" \/>/.exec(await answer.text())?.[1] ?? "";
}

function post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${server.address}${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Countersign-Review": token, ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

const linesOf = async (answer: Response) =>
  (await answer.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

test("the page that has the token decides, hears how far the build is, and sees what there is to decide", async () => {
  const answer = await post("review/decisions", sent(MERGE));
  expect([answer.status, answer.headers.get("Cache-Control")]).toEqual([200, "no-store"]);
  const events = await linesOf(answer);
  expect(events[0]).toEqual({ kind: "filed", ids: [expect.stringMatching(/^[0-9a-f]{16}$/)] });
  expect(events.at(-1)).toEqual({ kind: "built" });
  expect(events.filter(({ kind }) => kind === "progress").length).toBeGreaterThan(1);
  const desk = await fetch(`${server.address}review`, { headers: { "X-Countersign-Review": token } });
  expect(await desk.json()).toMatchObject({ decisions: [{ id: events[0].ids[0] }] });
});

test("a build that fails says why in its last line", async () => {
  await linesOf(await post("review/decisions", sent(MERGE)));
  const events = await linesOf(await post("review/decisions", sent({ ...MERGE, verdict: "not the same" } as Decision)));
  expect(events.at(-1)).toMatchObject({ kind: "failed", problem: expect.stringContaining("contradicts itself") });
  expect((await linesOf(await post("review/rebuild", {}))).at(-1).kind).toBe("failed");
});

test("a forecast writes nothing", async () => {
  const answer = await post("review/forecast", sent(MERGE));
  expect(await answer.json()).toMatchObject({ joined: [{ into: "Kari Holm" }] });
  expect(existsSync(filePath())).toBe(false);
});

const PATHS = ["review/decisions", "review/forecast", "review/rebuild", "review/", "review/anything"];

test.each(PATHS)("without the token of this run %s does nothing and tells nothing", async (path) => {
  const before = readFileSync(join(fixture.build.out, "build.json"), "utf8");
  for (const wrong of [
    "",
    "x",
    undefined,
    token.slice(1),
    `${token}x`,
    token.replace(/^./, (first) => (first === "a" ? "b" : "a")),
  ]) {
    const headers = wrong === undefined ? undefined : { "X-Countersign-Review": wrong };
    const answer = await fetch(`${server.address}${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...headers },
      body: JSON.stringify(sent(MERGE)),
    });
    expect([answer.status, await answer.json()]).toEqual([403, { problem: expect.stringContaining("Load it again") }]);
  }
  const read = await fetch(`${server.address}${path}`);
  expect(read.status).toBe(403);
  expect(await read.text()).not.toContain("Holm");
  expect(existsSync(filePath())).toBe(false);
  expect(readFileSync(join(fixture.build.out, "build.json"), "utf8")).toBe(before);
});

test("each run has a token of its own", async () => {
  expect(await tokenOf(await serve({ review: fixture.desk }))).not.toBe(token);
});

test.each(["http://evil.example", "null", "https://127.0.0.1:{port}", "http://127.0.0.1:1"])(
  "the origin %j may not decide, though it had the token",
  async (origin) => {
    const answer = await post("review/decisions", sent(MERGE), {
      Origin: origin.replace("{port}", new URL(server.address).port),
    });
    expect([answer.status, answer.headers.get("Access-Control-Allow-Origin")]).toEqual([403, null]);
    expect(existsSync(filePath())).toBe(false);
  },
);

test.each(["evil.example", "localhost.evil.example:{port}", "127.0.0.1:1"])(
  "under the host %j there is neither token nor desk",
  async (host) => {
    const named = `Host: ${host.replace("{port}", new URL(server.address).port)}`;
    for (const path of ["/", "/review"]) {
      const answer = await sendRaw(server, requestOf(server, path, [named, `X-Countersign-Review: ${token}`]));
      expect(answer).toMatch(/^HTTP\/1\.1 403 /);
      expect(answer).not.toContain(token);
    }
  },
);

test.each(["review/decisions", "review/forecast", "review/rebuild"])("GET %s changes nothing", async (path) => {
  const answer = await fetch(`${server.address}${path}`, { headers: { "X-Countersign-Review": token } });
  expect(answer.status).toBe(404);
  expect(existsSync(filePath())).toBe(false);
});

test.each(["PUT", "DELETE", "PATCH"])("%s is not answered", async (method) => {
  const answer = await fetch(`${server.address}review/decisions`, {
    method,
    headers: { "X-Countersign-Review": token },
  });
  expect([404, 405]).toContain(answer.status);
});

const { a: WORDS } = MERGE;
const ENTRY = { verdict: "is a Place", a: WORDS, who: "Ana" };

test.each([
  ["no JSON", "{", 422, "A change of decisions has"],
  ["nothing", "", 422, "A change of decisions has"],
  ["a number", "7", 422, "A change of decisions has"],
  ["deep nesting", "[".repeat(50_000), 422, "A change of decisions has"],
  ["too much", JSON.stringify({ add: [{ ...ENTRY, why: "x".repeat(300_000) }], remove: [] }), 413, "too much"],
  ["an id that is a path", JSON.stringify({ add: [], remove: ["../../../secret"] }), 422, "at remove → 0"],
  [
    "an id that is gone",
    JSON.stringify({ add: [], remove: ["0123456789abcdef"] }),
    422,
    "not in decisions.yaml any more",
  ],
  ["a prototype", '{"add":[],"remove":[],"__proto__":{"x":1},"constructor":1}', 422, "at "],
  [
    "a path for a document",
    JSON.stringify({ add: [{ ...ENTRY, a: { ...WORDS, document: "../b" } }], remove: [] }),
    422,
    "SHA-256",
  ],
])("a body of %s is refused with a sentence", async (_, body, status, problem) => {
  const answer = await post("review/decisions", body);
  expect([answer.status, ((await answer.json()) as { problem: string }).problem]).toEqual([
    status,
    expect.stringContaining(problem),
  ]);
  expect(existsSync(filePath())).toBe(false);
});

test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""])(
  "a form of the type %j is refused",
  async (type) => {
    expect((await post("review/decisions", sent(MERGE), { "Content-Type": type })).status).toBe(415);
    expect(existsSync(filePath())).toBe(false);
  },
);

test("words of a decision are kept as words: no YAML, no second entry, no path", async () => {
  const who = '"}\n- verdict: same\n#\u0000\u202e../../x';
  await linesOf(await post("review/decisions", sent({ ...MERGE, who, why: "- a\n  b: c" })));
  const [decision] = (await fixture.desk.look()).decisions;
  expect(decision?.decision).toMatchObject({ who, why: "- a\n  b: c" });
});

test("a server without a desk has neither token nor review", async () => {
  server = await serve({});
  const page = await fetch(server.address);
  expect(await page.text()).not.toContain("countersign-review");
  expect((await fetch(`${server.address}review`)).status).toBe(404);
  expect((await post("review/decisions", sent(MERGE))).status).toBe(405);
});

test("nobody can review on a server that others reach", async () => {
  await expect(serve({ review: fixture.desk, host: "0.0.0.0" })).rejects.toMatchObject({ code: "review-not-local" });
});

test("what the file held that is broken now is said, and left as it is", async () => {
  writeFileSync(filePath(), "- verdict: same\n");
  const answer = await post("review/decisions", sent(MERGE));
  expect([answer.status, await answer.json()]).toEqual([422, { problem: expect.stringContaining("line 1") }]);
  expect(readFileSync(filePath(), "utf8")).toBe("- verdict: same\n");
});
