/** An acronym inside other text: `RELOS`, `IRIGC-TEC`. */
export const ACRONYM = /\p{Lu}[\p{Lu}\d&]+(?:-[\p{Lu}&]+)*/u;

const BRACKETED = new RegExp(`^ ?\\((?:the )?[“"]?(${ACRONYM.source}(?: ${ACRONYM.source})?)[”"]?\\)`, "u");
/** A short name of any kind, in quotation marks inside the brackets: (“MinLaw”), (the “Protocols”), (hereinafter the “Access Protocol”). */
const QUOTED =
  /^ ?\((?:hereinafter |hereafter )?(?:referred to as |called )?(?:the )?[“"](\p{Lu}[\p{L}&.-]{1,30}(?: \p{Lu}[\p{L}&.-]{1,30}){0,2})[”"]\)/u;
const ALTERNATIVE = new RegExp(`^,? or (${ACRONYM.source})[,. ]`, "u");
const LOOK_AHEAD = 80;

/** The acronym or short name that a text introduces right behind a name that ends at `end`: "(RELOS)", ", or RELOS,". */
export function findAcronymBehind(text: string, end: number): string | undefined {
  const after = text.slice(end, end + LOOK_AHEAD);
  return BRACKETED.exec(after)?.[1] ?? QUOTED.exec(after)?.[1] ?? ALTERNATIVE.exec(after)?.[1];
}
