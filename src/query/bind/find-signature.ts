import type { FunctionSignature } from "../run/functions/function-definition.ts";

type Index = ReadonlyMap<string, FunctionSignature>;

/** Every name in a query is looked up, and the lists are the same for all queries. */
const INDEXES = new WeakMap<readonly FunctionSignature[], Index>();

/** The function or aggregate of that name, in whatever case it is written. */
export function findSignature(signatures: readonly FunctionSignature[], name: string): FunctionSignature | undefined {
  let index = INDEXES.get(signatures);
  if (index === undefined) {
    index = new Map(signatures.map((signature) => [signature.name.toLowerCase(), signature]));
    INDEXES.set(signatures, index);
  }
  return index.get(name.toLowerCase());
}
