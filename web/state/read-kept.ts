/** A text that `keepText` has kept in this browser; undefined where there is none, or where the browser keeps nothing. */
export function readKept(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}
