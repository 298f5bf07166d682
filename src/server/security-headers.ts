import { PAGE_POLICY, printPolicy } from "../export/page-policy.ts";

const POLICY = printPolicy({ ...PAGE_POLICY, "frame-ancestors": "'none'" });

/** What every answer carries, errors too. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": POLICY,
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
};

/** The one script that may compile WebAssembly: the worker in which the language model runs, see `web/read/read-worker.ts`. */
const MODEL_WORKER = /^\/assets\/read-worker-[\w-]+\.js$/;

const MODEL_WORKER_HEADERS: Readonly<Record<string, string>> = {
  ...SECURITY_HEADERS,
  "Content-Security-Policy": POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"),
};

/** What the answer to a request for `pathname` carries. A worker has the policy of its own script, not that of the page. */
export function securityHeadersOf(pathname: string): Readonly<Record<string, string>> {
  return MODEL_WORKER.test(pathname) ? MODEL_WORKER_HEADERS : SECURITY_HEADERS;
}
