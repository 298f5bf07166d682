/** A date as records have it, for the eye: a period gets a dash, a day of an unknown year says so. */
export function sayDate(date: string): string {
  if (date.startsWith("--")) return `${date.slice(2)}, year not given`;
  return date.replace("/", " – ");
}
