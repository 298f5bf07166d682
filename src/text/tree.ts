import type { Token } from "../domain/sentence.ts";

/** The tree of a sentence, read from above: which tokens hang on which. Indices are those of its tokens. */
export interface Tree {
  readonly tokens: readonly Token[];
  /** Those that hang on each token, in the order of the text. */
  readonly children: readonly (readonly number[])[];
}

export function readTree(tokens: readonly Token[]): Tree {
  const children: number[][] = tokens.map(() => []);
  for (const [index, { head }] of tokens.entries()) children[head]?.push(index);
  return { tokens, children };
}

/** True for `nsubj` of `nsubj:pass` and of `nsubj`; a label with a colon must be the same. */
export function isLabel(token: Token | undefined, label: string): boolean {
  return token !== undefined && (token.label === label || token.label.split(":")[0] === label);
}

/** Those that hang on `index` by one of these labels, in the order of the text. */
export function childrenBy(tree: Tree, index: number, ...labels: readonly string[]): readonly number[] {
  return (tree.children[index] ?? []).filter((child) => labels.some((label) => isLabel(tree.tokens[child], label)));
}

/** The word that introduces a phrase or clause ("by" of "by the minister"), in lower case; "" where none does. */
export function caseOf(tree: Tree, index: number): string {
  const marks = childrenBy(tree, index, "case", "mark").filter((child) => child < index);
  return marks.map((child) => tree.tokens[child]?.text.toLowerCase()).join(" ");
}

/** `index` and what it is joined with by "and", "or" or commas: from its first link on, in the order of the text. */
export function conjunctsOf(tree: Tree, index: number): readonly number[] {
  let first = index;
  while (isLabel(tree.tokens[first], "conj")) first = tree.tokens[first]?.head ?? -1;
  const joined: number[] = [];
  const walk = (at: number) => {
    joined.push(at);
    for (const child of childrenBy(tree, at, "conj")) walk(child);
  };
  walk(first);
  return joined.sort((a, b) => a - b);
}

/** Those that `index` hangs on, from the nearest up to the root; without `index`. */
export function ancestorsOf(tree: Tree, index: number): readonly number[] {
  const above: number[] = [];
  for (let at = tree.tokens[index]?.head ?? -1; at >= 0; at = tree.tokens[at]?.head ?? -1) above.push(at);
  return above;
}

/** True where `index` is `above` or hangs on it, however far down. */
export function isUnder(tree: Tree, index: number, above: number): boolean {
  return index === above || ancestorsOf(tree, index).includes(above);
}

/** The token of `first` to `last` (both included) that the others hang on: the first whose head lies outside. */
export function headWithin(tree: Tree, first: number, last: number): number {
  for (let index = first; index <= last; index++) {
    const head = tree.tokens[index]?.head ?? -1;
    if ((head < first || head > last) && tree.tokens[index]?.tag !== "PUNCT") return index;
  }
  return last;
}
