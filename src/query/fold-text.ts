/** A text made comparable, with the way back: white space is one space, and case, accents and invisible signs are gone. */
export interface FoldedText {
  readonly text: string;
  readonly folded: string;
  /** For each code unit of `folded`: where in `text` the character begins that it came from. Never falls. */
  readonly starts: readonly number[];
}

/** Code units folded between two rests: a few milliseconds of work. */
const STEP = 1 << 16;

/** Accents and harakat, which many scripts share, and signs without ink. Vowel signs of one script are letters, and stay. */
const IGNORED = /[\p{Script=Inherited}\p{Cf}]/gu;
const APOSTROPHES = /[\u2018\u2019\u02BC]/g;
const QUOTATION_MARKS = /[\u00AB\u00BB\u201C-\u201F]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const SPACE = /\s/g;

export function foldText(text: string): FoldedText {
  const steps = foldInSteps(text);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, with a rest after every step, so that a long text need not hold up whatever else is to be done. */
export function* foldInSteps(text: string): Generator<undefined, FoldedText, undefined> {
  const starts: number[] = [];
  let folded = "";
  for (let from = 0; from < text.length; ) {
    const to = endOfStep(text, from);
    folded += foldStretch(text, from, to, { starts, isAfterSpace: folded.endsWith(" ") });
    from = to;
    if (to < text.length) yield;
  }
  return { text, folded, starts };
}

/** A step never ends between the halves of a surrogate pair. */
function endOfStep(text: string, from: number): number {
  const last = Math.min(from + STEP, text.length) - 1;
  return last + characterAt(text, last).length;
}

interface Progress {
  /** Grows with what is folded. */
  readonly starts: number[];
  readonly isAfterSpace: boolean;
}

/** Character by character: what a stretch of a text folds to does not depend on what stands around it. */
function foldStretch(text: string, from: number, to: number, { starts, isAfterSpace }: Progress): string {
  const units: string[] = [];
  let wasSpace = isAfterSpace;
  for (let start = from; start < to; ) {
    const character = characterAt(text, start);
    for (const unit of foldCharacter(character)) {
      const isSpace = unit === " ";
      if (!(isSpace && wasSpace)) {
        units.push(unit);
        starts.push(start);
      }
      wasSpace = isSpace;
    }
    start += character.length;
  }
  return units.join("");
}

function characterAt(text: string, place: number): string {
  return String.fromCodePoint(text.codePointAt(place) ?? 0);
}

/** Texts have few different characters, and folding one is slow. */
const known = new Map<string, readonly string[]>();

/** The code units that stand for a character; none for one that is ignored. */
function foldCharacter(character: string): readonly string[] {
  const before = known.get(character);
  if (before) return before;
  const plain = character.normalize("NFKD").replace(IGNORED, "").replace(SPACE, " ");
  const marks = plain.replace(APOSTROPHES, "'").replace(QUOTATION_MARKS, '"').replace(DASHES, "-");
  // Upper case first folds what lower case alone leaves apart ("ß" and "ss").
  const units = marks.toUpperCase().toLowerCase().split("");
  known.set(character, units);
  return units;
}
