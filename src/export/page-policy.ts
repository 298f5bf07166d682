/** What a page may load, by directive. */
export type Policy = Readonly<Record<string, string>>;

/** For the explorer from any server: nothing from elsewhere, nothing inline; the layout worker may start from a blob. */
export const PAGE_POLICY: Policy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self' blob:",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

/** For the explorer in one file: the very scripts and styles in it, by their hashes, and no connection at all. */
export function singleFilePolicy(scripts: readonly string[], styles: readonly string[]): Policy {
  return {
    "default-src": "'none'",
    "script-src": scripts.join(" "),
    "style-src": styles.join(" "),
    "img-src": "data: blob:",
    "font-src": "data:",
    "worker-src": "blob:",
    "base-uri": "'none'",
    "form-action": "'none'",
  };
}

/** As a header or a meta element has it. */
export function printPolicy(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");
}

/** As the page's own words, for where no server sends a header. */
export function printPolicyElement(policy: Policy): string {
  return `<meta http-equiv="Content-Security-Policy" content="${printPolicy(policy)}" />`;
}
