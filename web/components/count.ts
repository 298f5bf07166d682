/** Figures grouped by a thin space, in every language of the reader. */
export function sayNumber(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, "\u2009");
}

/** `1 document`, `3 documents`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${sayNumber(number)} ${number === 1 ? one : many}`;
}
