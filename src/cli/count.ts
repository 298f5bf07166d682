/** `3 documents`, `1 claim`, `2 entities`. */
export function count(number: number, noun: string): string {
  if (number === 1) return `1 ${noun}`;
  return `${number.toLocaleString("en-GB")} ${noun.replace(/y$/, "ie")}s`;
}
