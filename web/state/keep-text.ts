/** Keeps a text in this browser, or for this tab alone; false where there is no room left or the browser keeps nothing. */
export function keepText(
  key: string,
  text: string,
  store: "localStorage" | "sessionStorage" = "localStorage",
): boolean {
  try {
    window[store].setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
