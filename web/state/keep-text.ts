/** Keeps a text in this browser; false where there is no room left or the browser keeps nothing. */
export function keepText(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
