import type { Entry } from "./parse-verdict.ts";

/** Says what is wrong with a value and where in its entry. */
type Fail = (keys: readonly string[], problem: string) => never;

/** Reads what YAML made of one entry of the file. */
export type ReadEntry = (value: unknown, fail: Fail) => Entry;

export async function openEntryReader(): Promise<ReadEntry> {
  // Only corpora with such a file wait for this library.
  const v = await import("valibot");
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
  const entry = v.strictObject({
    verdict: text,
    a: words,
    b: v.exactOptional(words),
    who: text,
    why: v.exactOptional(text),
    when: v.pipe(text, v.regex(/^\d{4}(?:-\d{2}){0,2}$/, "expected a date as 2025-12-02")),
  });
  return (value, fail) => {
    const result = v.safeParse(entry, value);
    if (result.success) return result.output;
    const [issue] = result.issues;
    return fail(issue.path?.map(({ key }) => String(key)) ?? [], issue.message);
  };
}
