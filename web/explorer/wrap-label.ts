/** Characters that change the direction or the look of what follows; on the canvas nothing holds them back. */
const CONTROLS = /[\p{Cc}\p{Cf}]/gu;

/** Names longer than this are cut before anything else looks at them. */
const LONGEST = 200;

/** A name in at most `lines` lines of about `width` characters, broken at spaces, cut with `…`; no control characters. */
export function wrapLabel(name: string, width: number, lines: number): readonly string[] {
  const words = splitWords(name, width);
  const wrapped: string[] = [];
  for (const word of words) {
    const last = wrapped.at(-1);
    if (last !== undefined && lengthOf(last) + 1 + lengthOf(word) <= width)
      wrapped[wrapped.length - 1] = `${last} ${word}`;
    else wrapped.push(word);
  }
  if (wrapped.length <= lines) return wrapped;
  const kept = wrapped.slice(0, lines);
  return [...kept.slice(0, -1), `${cut(kept.at(-1) ?? "", width - 1)}…`];
}

function splitWords(name: string, width: number): string[] {
  const plain = [
    ...name
      .slice(0, LONGEST * 4)
      .replace(/\s/g, " ")
      .replace(CONTROLS, ""),
  ]
    .slice(0, LONGEST)
    .join("");
  return plain.split(" ").flatMap((word) => (word === "" ? [] : chop(word, width)));
}

/** Pieces of a word that is longer than a line. */
function chop(word: string, width: number): string[] {
  const letters = [...word];
  const pieces: string[] = [];
  for (let i = 0; i < letters.length; i += width) pieces.push(letters.slice(i, i + width).join(""));
  return pieces;
}

function cut(line: string, width: number): string {
  return [...line].slice(0, width).join("");
}

function lengthOf(line: string): number {
  return [...line].length;
}
