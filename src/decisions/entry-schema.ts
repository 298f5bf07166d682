import * as v from "valibot";

const text = v.pipe(v.string("expected text (put numbers in quotes)"), v.minLength(1, "expected some words"));

const offset = v.pipe(
  v.number("expected a number"),
  v.integer("expected a whole number"),
  v.minValue(0, "expected 0 or more"),
);

const words = v.strictObject({
  document: v.pipe(text, v.regex(/^[0-9a-f]{64}$/, "expected the SHA-256 of the source's file, in hex")),
  start: offset,
  end: offset,
  text,
});

/** What an entry of `decisions.yaml` may be; its verdict is understood by `parseVerdict`. */
export const ENTRY = v.strictObject({
  verdict: text,
  a: words,
  b: v.exactOptional(words),
  who: text,
  why: v.exactOptional(text),
  when: v.pipe(text, v.regex(/^\d{4}(?:-\d{2}){0,2}$/, "expected a date as 2025-12-02")),
});
