/** What a terminal draws two cells wide: East Asian wide and full-width characters, and emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;

/** What adds nothing to the letter before it. */
const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

const PLAIN = /^[\x20-\x7e]*$/;

const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The cells that `text`, which has no control characters, takes on a terminal. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const { segment } of letters.segment(text)) width += widthOfLetter(segment);
  return width;
}

/** `text` in at most `width` cells, its end given for `…` where it is longer. No letter is cut in two. */
export function fitTo(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let [kept, used] = ["", 0];
  for (const { segment } of letters.segment(text)) {
    used += widthOfLetter(segment);
    if (used > width - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** A letter with its marks; an emoji of several parts is drawn as one. */
function widthOfLetter(letter: string): number {
  if (WIDE.test(letter) || letter.includes("\ufe0f")) return 2;
  let width = 0;
  for (const character of letter) if (!ZERO_WIDTH.test(character)) width += 1;
  return width;
}
