/** By the square root, so that a year of few claims is seen beside one of hundreds; what is there at all is seen. */
export function barHeight(number: number, most: number): string {
  return number === 0 ? "0" : `max(2px, ${(100 * Math.sqrt(number / most)).toFixed(1)}%)`;
}
