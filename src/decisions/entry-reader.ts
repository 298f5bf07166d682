import type { Entry } from "./parse-verdict.ts";

/** Says what is wrong with a value and where in its entry. */
type Fail = (keys: readonly string[], problem: string) => never;

/** Reads what YAML made of one entry of the file. */
export type ReadEntry = (value: unknown, fail: Fail) => Entry;

export async function openEntryReader(): Promise<ReadEntry> {
  // Only corpora with such a file wait for the library behind it.
  const [{ safeParse }, { ENTRY }] = await Promise.all([import("valibot"), import("./entry-schema.ts")]);
  return (value, fail) => {
    const result = safeParse(ENTRY, value);
    if (result.success) return result.output;
    const [issue] = result.issues;
    return fail(issue.path?.map(({ key }) => String(key)) ?? [], issue.message);
  };
}
