/** Words that a full stop belongs to, and that most often go on with a name or number: they end no sentence. */
const TITLES =
  "Mr Mrs Ms Dr Prof St Gen Col Lt Maj Capt Cmdr Adm Sgt Brig Sen Rep Gov Pres Hon Rev Fr Messrs Mt Ft No Nos Vol pp Fig vs v Art Sec";

/** Words that a full stop belongs to, behind which a sentence may end. */
const OTHERS =
  "Jr Sr Inc Corp Co Cos Ltd Bros Dept Univ Assn etc al Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun Ave Blvd Rd est approx Ph";

const STOPPED = /(?:WORDS)\.(?!\p{L}|\.)/u.source;

/** Matches, at its `lastIndex`, an abbreviation with its full stop. */
export const ABBREVIATION = new RegExp(STOPPED.replace("WORDS", `${TITLES} ${OTHERS}`.replaceAll(" ", "|")), "uy");

const TITLE_WORDS: ReadonlySet<string> = new Set(TITLES.split(" ").map((word) => `${word}.`));

/** True for `Mr.`, `Gen.` or an initial, behind which a name goes on. */
export function announcesName(token: string): boolean {
  return TITLE_WORDS.has(token) || /^\p{Lu}\.$/u.test(token);
}
