import { compareText } from "../../src/domain/ids.ts";

/** Numbers by size, texts without regard to case and in an order that is the same on every machine. */
export function compareKeys(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [first, second] = [String(a), String(b)];
  return compareText(first.toLowerCase(), second.toLowerCase()) || compareText(first, second);
}
