/** What surrounds a place in a query that may be half written. */
export interface QueryPlace {
  /** Where the string that the place lies in begins, after its quotation mark; absent outside strings. */
  readonly string?: { readonly start: number; readonly mark: string };
  /** The innermost bracket that is open. */
  readonly bracket?: string;
}

const CLOSING: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** Reads the text up to the place once; comments count as text. */
export function findPlace(before: string): QueryPlace {
  const brackets: string[] = [];
  let string: QueryPlace["string"];
  for (let at = 0; at < before.length; at += 1) {
    const character = before[at] as string;
    if (string) {
      if (character === "\\") at += 1;
      else if (character === string.mark) string = undefined;
    } else if (character === "'" || character === '"') {
      string = { start: at + 1, mark: character };
    } else if ("([{".includes(character)) {
      brackets.push(character);
    } else if (CLOSING[character] !== undefined && brackets.at(-1) === CLOSING[character]) {
      brackets.pop();
    }
  }
  const bracket = brackets.at(-1);
  return { ...(string && { string }), ...(bracket !== undefined && { bracket }) };
}
