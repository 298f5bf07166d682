import { readFile } from "node:fs/promises";
import { fileNotRead, noQuery, twoQueries } from "../messages.ts";
import type { Input, Terminal } from "../terminal.ts";

/** Where a query may come from. */
export interface QuerySource {
  readonly text: string | undefined;
  readonly file: string | undefined;
}

/** The query's text; nothing where a person sits at a terminal and has given none. */
export async function readQuery(
  { text, file }: QuerySource,
  { input, isInteractive }: Terminal,
): Promise<string | undefined> {
  if (text !== undefined && file !== undefined) throw twoQueries();
  if (text === undefined && file === undefined && isInteractive && input?.isTTY) return undefined;
  const query = text ?? (file === undefined ? await readAll(input) : await readText(file));
  if (query.trim() === "") throw noQuery();
  return query;
}

async function readText(path: string): Promise<string> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw fileNotRead(path, error.code);
  });
  return text.replace(/^\uFEFF/, "");
}

async function readAll(input: Input | undefined): Promise<string> {
  if (input === undefined) throw noQuery();
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}
