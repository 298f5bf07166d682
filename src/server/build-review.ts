import { timingSafeEqual } from "node:crypto";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { REVIEW_HEADER, type ReviewEvent } from "../decisions/review-records.ts";
import type { ReviewDesk } from "../review/open-desk.ts";
import { NOT_JSON, TOO_MUCH, WRONG_TOKEN } from "./messages.ts";

/** Bytes of a request; a hundred decisions about long quotes are less. */
const LARGEST_BODY = 256 * 1024;

/**
 * What only the page of this server may ask for, since only it knows `token`: what there is to decide, what a decision would do, and
 * to write one and build anew. Answers are JSON, `{problem}` where something is wrong.
 */
export function buildReview(desk: ReviewDesk, token: string): Hono {
  const review = new Hono();
  review.use(keepNothing, refuseStrangers(token));
  review.post(
    "*",
    refuseForms,
    bodyLimit({ maxSize: LARGEST_BODY, onError: (context) => sayNo(context, TOO_MUCH, 413) }),
  );
  review.get("/", async (context) => context.json(await desk.look()));
  review.post("/forecast", async (context) => context.json(await desk.forecast(await readChange(context, desk))));
  review.post("/decisions", async (context) => {
    const ids = await desk.file(await readChange(context, desk));
    return streamRebuild(desk, { kind: "filed", ids });
  });
  review.post("/rebuild", () => streamRebuild(desk, { kind: "filed", ids: [] }));
  review.onError((error, context) => sayNo(context, desk.explain(error), 422));
  return review;
}

const keepNothing: MiddlewareHandler = async (context, next) => {
  await next();
  context.header("Cache-Control", "no-store");
};

function refuseStrangers(token: string): MiddlewareHandler {
  return async (context, next) =>
    isSame(context.req.header(REVIEW_HEADER) ?? "", token) ? next() : sayNo(context, WRONG_TOKEN, 403);
}

/** In a time that tells nothing of where the two differ. */
function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** A form of another page can send anything but JSON without being asked. */
const refuseForms: MiddlewareHandler = async (context, next) => {
  const type = context.req.header("Content-Type") ?? "";
  return /^application\/json\b/i.test(type) ? next() : sayNo(context, NOT_JSON, 415);
};

async function readChange(context: Context, desk: ReviewDesk) {
  // What is no JSON is no change either, and is refused with the same sentence.
  return desk.toChange(await context.req.json().catch(() => undefined));
}

function sayNo(context: Context, problem: string, status: 403 | 413 | 415 | 422): Response {
  return context.json({ problem }, status);
}

/** A line for each thing that happens. The build goes on where the page leaves. */
function streamRebuild(desk: ReviewDesk, first: ReviewEvent): Response {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>(undefined, undefined, {
    highWaterMark: 1e6,
  });
  const writer = writable.getWriter();
  const encoder = new TextEncoder();
  const send = (event: ReviewEvent) => {
    writer.write(encoder.encode(`${JSON.stringify(event)}\n`)).catch(() => {});
  };
  send(first);
  desk
    .rebuild((progress) => send({ kind: "progress", ...progress }))
    .then(
      () => send({ kind: "built" }),
      (error) => send({ kind: "failed", problem: desk.explain(error) }),
    )
    .finally(() => writer.close().catch(() => {}));
  return new Response(readable, { headers: { "Content-Type": "application/x-ndjson; charset=utf-8" } });
}
