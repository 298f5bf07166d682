/** A text that `keepText` has kept; undefined where there is none, or where the browser keeps nothing. */
export function readKept(key: string, store: "localStorage" | "sessionStorage" = "localStorage"): string | undefined {
  try {
    return window[store].getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}
