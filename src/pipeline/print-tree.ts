import type { Sentence, Token } from "../domain/sentence.ts";
import { treeOf } from "../text/tree-of.ts";

/** A tree that is deeper is no longer indented: a mistake of the parser, or a list without end. */
const DEEPEST = 20;

interface Branch {
  readonly index: number;
  /** What stands before the branches of the token. */
  readonly indent: string;
  readonly mark: string;
  readonly depth: number;
}

/** A line a token, each below the one that it hangs on: its word, part of speech and relation. */
export function printTree(sentence: Sentence): readonly string[] {
  const { tokens, children } = treeOf(sentence);
  const lines: string[] = [];
  const open: Branch[] = rootsOf(tokens).map((index) => ({ index, indent: "", mark: "", depth: 0 }));
  // No recursion: a sentence may have more tokens than the stack has room.
  for (let branch = open.pop(); branch; branch = open.pop()) {
    const { index, indent, mark, depth } = branch;
    lines.push(`${indent}${mark}${printToken(tokens[index])}`);
    const isDeep = depth >= DEEPEST;
    const below = isDeep || mark === "" ? indent : indent + (mark.startsWith("└") ? "   " : "│  ");
    const branches = (children[index] ?? []).map((child, place, all) => ({
      index: child,
      indent: below,
      mark: place === all.length - 1 ? "└─ " : "├─ ",
      depth: depth + 1,
    }));
    open.push(...branches.reverse());
  }
  return lines;
}

function rootsOf(tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap(({ head }, index) => (head < 0 ? [index] : [])).reverse();
}

function printToken(token: Token | undefined): string {
  return `${token?.text.replace(/\s+/g, " ")}  ${token?.tag} ${token?.label}`;
}
