const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A date as records have it, for the eye: a period gets a dash, a day of an unknown year says so. */
export function sayDate(date: string): string {
  if (date.startsWith("--")) return `${date.slice(2)}, year not given`;
  return date.replace("/", " – ");
}

/** The same in words, which say what the sources leave open: "December 2025, day not given". */
export function sayDateInWords(date: string): string {
  const [from = "", to] = date.split("/");
  if (to !== undefined) return `from ${sayPlain(from)} to ${sayPlain(to)}`;
  const missing = missingOf(date);
  return missing === "" ? sayPlain(date) : `${sayPlain(date)}, ${missing} not given`;
}

/** "2 December 2025", "December 2025", "2025", "18 February"; what is no date stays as it is. */
function sayPlain(date: string): string {
  const [, year, month, day] = /^(\d{4}|-)(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || (month !== undefined && name === undefined)) return date;
  return [day && String(Number(day)), name, year !== "-" && year].filter(Boolean).join(" ");
}

function missingOf(date: string): string {
  if (date.startsWith("--")) return "year";
  if (/^\d{4}$/.test(date)) return "month and day";
  return /^\d{4}-\d\d$/.test(date) ? "day" : "";
}
