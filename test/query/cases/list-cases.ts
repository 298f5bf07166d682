import { readdirSync, readFileSync } from "node:fs";
import { type QueryCase, readCases } from "./read-cases.ts";

const FOLDER = "test/query/cases";

/** All cases of all files, by file. */
export function listCases(): readonly (QueryCase & { readonly file: string })[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".cases"));
  return files
    .sort()
    .flatMap((file) => readCases(readFileSync(`${FOLDER}/${file}`, "utf8")).map((each) => ({ file, ...each })));
}
