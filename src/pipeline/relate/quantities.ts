import type { Span } from "../../domain/span.ts";

/** A sum of money or a share, with its words as the text has them. */
export interface Quantity extends Span {
  readonly text: string;
}

const NUMBER = "\\d[\\d,]*(?:\\.\\d+)?";
const SCALE = "(?: ?(?:trillion|billion|million|bn|mn|crore|lakh)\\b)?";
const MONEY = new RegExp(
  `(?:(?:US|C|A|NZ|HK|S)?[$€£¥₹]|Rs\\.? |(?:USD|EUR|GBP|RUB|INR) )${NUMBER}${SCALE}|${NUMBER}${SCALE} (?:euros?|dollars?|roubles?|rubles?|rupees?|pounds|yuan|yen)\\b`,
  "g",
);
const SHARE = new RegExp(`${NUMBER}(?: ?%| per ?cent\\b)`, "g");

/** Sums of money in the text between two offsets, in its order: "$68.7 billion", "50 million euros". */
export function findMoney(text: string, { start, end }: Span): readonly Quantity[] {
  return find(text, start, end, MONEY);
}

/** Shares: "50 percent", "25%". */
export function findShares(text: string, { start, end }: Span): readonly Quantity[] {
  return find(text, start, end, SHARE);
}

function find(text: string, start: number, end: number, pattern: RegExp): readonly Quantity[] {
  return [...text.slice(start, end).matchAll(pattern)].map((match) => ({
    text: match[0].replace(/\s+/g, " "),
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
