/** `1 document`, `3 documents`; figures grouped by a thin space, in every language of the reader. */
export function count(number: number, one: string, many = `${one}s`): string {
  const figures = String(number).replace(/\B(?=(?:\d{3})+$)/g, "\u2009");
  return `${figures} ${number === 1 ? one : many}`;
}
