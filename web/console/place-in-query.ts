/** What surrounds a place in a query that may be half written. */
export interface QueryPlace {
  /** Where the string that the place lies in begins, after its quotation mark; absent outside strings. */
  readonly string?: { readonly start: number; readonly mark: string };
  /** The innermost bracket that is open. */
  readonly bracket?: string;
  readonly isComment: boolean;
}

/** Comments, names in backticks, strings with their mark and its like at their end if they have one, and brackets. */
const PIECE = /\/\/[^\n]*|`[^`]*`?|(['"])(?:(?!\1)[^\\]|\\(?:[\s\S]|$))*(\1?)|[()[\]{}]/g;
const CLOSING: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** `before`: the text up to the place, which is read once. */
export function findPlace(before: string): QueryPlace {
  const brackets: string[] = [];
  let string: QueryPlace["string"];
  let isComment = false;
  for (const { 0: piece, 1: mark, 2: end, index } of before.matchAll(PIECE)) {
    const isLast = index + piece.length === before.length;
    if (mark !== undefined && end === "") string = { start: index + 1, mark };
    else if (piece.startsWith("//")) isComment = isLast;
    else moveBrackets(brackets, piece);
  }
  const bracket = brackets.at(-1);
  return { isComment, ...(string && { string }), ...(bracket !== undefined && { bracket }) };
}

/** A bracket that closes none is passed over. */
function moveBrackets(open: string[], piece: string): void {
  if (piece === "(" || piece === "[" || piece === "{") open.push(piece);
  else if (CLOSING[piece] !== undefined && open.at(-1) === CLOSING[piece]) open.pop();
}
