/** Nothing from elsewhere, nothing inline; the layout worker may start from a blob. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

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
