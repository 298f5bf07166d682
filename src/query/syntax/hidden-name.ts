/** Stands before the names that the binder and planner give; nobody types it. */
const MARK = "\u0000";
const HIDDEN = new RegExp(`\`?${MARK}([\\w ]+)\`?`, "g");

/** A name for what a query leaves without one. */
export function hiddenName(what: string): string {
  return MARK + what;
}

export function isHiddenName(name: string): boolean {
  return name.startsWith(MARK);
}

/** A text with hidden names as people can read them: `_node1`. */
export function showHiddenNames(text: string): string {
  return text.replace(HIDDEN, "_$1");
}
