import { randomBytes } from "node:crypto";
import { type FileHandle, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { HttpBindings } from "@hono/node-server";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { REVIEW_META } from "../decisions/review-records.ts";
import type { ReviewDesk } from "../review/open-desk.ts";
import { isAllowedHost } from "./allowed-host.ts";
import { buildReview } from "./build-review.ts";
import { contentTypeOf, isCompressible } from "./content-type.ts";
import { chooseEncoding, streamFile } from "./file-body.ts";
import { rememberTags, type TagFile } from "./file-tag.ts";
import { findFile } from "./find-file.ts";
import { BROKEN, NOT_FOUND, ONLY_READING, WRONG_HOST, WRONG_ORIGIN } from "./messages.ts";
import { SECURITY_HEADERS, securityHeadersOf } from "./security-headers.ts";
import { findServedPath } from "./served-path.ts";

/** What is served, and to whom. */
export interface AppOptions {
  /** Folder of the built explorer. */
  readonly page: string;
  /** Folder that a build wrote. */
  readonly graph: string;
  /** Folder of the language model, for a page that runs it; none is served where it is absent. */
  readonly model?: string;
  /** Lets people decide about the graph on the page; without it everything is read-only. */
  readonly review?: ReviewDesk | undefined;
  /** The address listened on; requests under other names are refused. */
  readonly host: string;
}

type Env = { Bindings: HttpBindings };

/**
 * The page under `/` and the graph under `/graph/`, read-only, each answer made from the file as it is now; under `/review` what
 * `buildReview` says, to the page alone that carries a token of this run.
 */
export function buildApp(options: AppOptions): Hono<Env> {
  const app = new Hono<Env>();
  const tagFile = rememberTags();
  app.use(addSecurityHeaders, refuseStrangers(options.host));
  if (options.review) {
    const token = randomBytes(32).toString("base64url");
    app.route("/review", buildReview(options.review, token));
    app.get("/", (context) => answerReviewer(context, options.page, token));
  }
  app.use(refuseWriting);
  app.get("*", (context) => answer(context, options, tagFile));
  app.notFound((context) => context.text(NOT_FOUND, 404));
  app.onError((_, context) => context.text(BROKEN, 500, SECURITY_HEADERS));
  return app;
}

const addSecurityHeaders: MiddlewareHandler<Env> = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(securityHeadersOf(context.req.path))) context.header(name, value);
};

function refuseStrangers(host: string): MiddlewareHandler<Env> {
  return async (context, next) => {
    const server = { host, port: context.env.incoming.socket.localPort ?? 0 };
    if (!isAllowedHost(context.req.header("Host") ?? "", server)) return context.text(WRONG_HOST, 403);
    const origin = context.req.header("Origin");
    if (origin !== undefined && !isOwnOrigin(origin, server)) return context.text(WRONG_ORIGIN, 403);
    return next();
  };
}

function isOwnOrigin(origin: string, server: { host: string; port: number }): boolean {
  return origin.startsWith("http://") && isAllowedHost(origin.slice("http://".length), server);
}

const refuseWriting: MiddlewareHandler<Env> = async (context, next) => {
  if (context.req.method === "GET" || context.req.method === "HEAD") return next();
  return context.text(ONLY_READING, 405, { Allow: "GET, HEAD" });
};

async function answer(context: Context<Env>, options: AppOptions, tagFile: TagFile): Promise<Response> {
  const served = findServedPath(context.req.path);
  const folder = served && options[served.folder];
  const file = served && folder !== undefined ? await findFile(folder, served.path) : undefined;
  if (!served || !file) return context.notFound();
  try {
    const tag = await tagFile(`${served.folder}/${served.path}`, file);
    return await answerWith(file, served.path, tag, context);
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** The page with the token in it. No browser keeps it: the next run has another. */
async function answerReviewer(context: Context<Env>, page: string, token: string): Promise<Response> {
  const html = await readFile(join(page, "index.html"), "utf8");
  const meta = `<meta name="${REVIEW_META}" content="${token}" />`;
  return context.html(html.replace("</head>", `${meta}</head>`), 200, { "Cache-Control": "no-store" });
}

async function answerWith(file: FileHandle, path: string, tag: string, context: Context<Env>): Promise<Response> {
  const type = contentTypeOf(path);
  const headers = new Headers({ ETag: tag, "Cache-Control": "no-cache", Vary: "Accept-Encoding" });
  if (isFresh(context.req.header("If-None-Match"), tag)) {
    await file.close();
    return new Response(null, { status: 304, headers });
  }
  const encoding = isCompressible(type) ? chooseEncoding(context.req.header("Accept-Encoding")) : undefined;
  headers.set("Content-Type", type);
  if (encoding) headers.set("Content-Encoding", encoding);
  else headers.set("Content-Length", String((await file.stat()).size));
  if (context.req.method === "GET") return new Response(streamFile(file, encoding), { headers });
  await file.close();
  return new Response(null, { headers });
}

/** `If-None-Match` may list tags, or be `*`. */
function isFresh(wanted: string | undefined, tag: string): boolean {
  const bare = tag.replace(/^W\//, "");
  return (wanted ?? "").split(",").some((given) => ["*", bare].includes(given.trim().replace(/^W\//, "")));
}
