import type { TokenReading } from "./reading.ts";

/** The network's work on a sentence grows with the square of its tokens; a longer sentence is read in windows of so many. */
export const LONGEST_WINDOW = 200;

/** A window ends behind one of these where its second half has one. */
const JOINT = /^(?:[.;:!?,]|[!?.]{2,}|and|or|but|-{2,}|[–—|•])$/i;

/** Consecutive parts of a sentence, none longer than a window; a sentence that fits is its own only part. */
export function splitWindows(tokens: readonly string[]): readonly (readonly string[])[] {
  const windows: (readonly string[])[] = [];
  for (let start = 0; start < tokens.length; ) {
    const end = endOfWindow(tokens, start);
    windows.push(tokens.slice(start, end));
    start = end;
  }
  return windows;
}

function endOfWindow(tokens: readonly string[], start: number): number {
  const limit = start + LONGEST_WINDOW;
  if (tokens.length <= limit) return tokens.length;
  for (let end = limit; end > start + LONGEST_WINDOW / 2; end--) {
    if (JOINT.test(tokens[end - 1] ?? "")) return end;
  }
  return limit;
}

/** One tree of several: the roots of the later windows hang on that of the first, as clauses side by side. */
export function joinWindows(windows: readonly (readonly TokenReading[])[]): readonly TokenReading[] {
  const [first = []] = windows;
  if (windows.length < 2) return first;
  const root = first.findIndex((token) => token.head === -1);
  let shift = 0;
  return windows.flatMap((window) => {
    const moved = window.map((token) => moveToken(token, shift, root));
    shift += window.length;
    return moved;
  });
}

function moveToken(token: TokenReading, shift: number, root: number): TokenReading {
  if (shift === 0) return token;
  const place = token.head === -1 ? { head: root, label: "parataxis" } : { head: token.head + shift };
  return { ...token, ...place, roles: token.roles.map((role) => ({ ...role, token: role.token + shift })) };
}
