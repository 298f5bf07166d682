import { BUILD_FILE, parseBuild, printBuild } from "../../records/build-record.ts";

/** The files of a graph by their paths below its folder. */
export type GraphFiles = ReadonlyMap<string, string>;

const TEXT = /^text\//;

/** The same graph for readers who get the quotes alone: without the texts of its sources, and its record says so. */
export function leaveOutTexts(files: GraphFiles): GraphFiles {
  const kept = [...files].filter(([path]) => !TEXT.test(path));
  return new Map(kept.map(([path, text]) => [path, path === BUILD_FILE ? sayWithoutTexts(text) : text]));
}

function sayWithoutTexts(text: string): string {
  const { files, ...build } = parseBuild(text);
  const kept = files && Object.fromEntries(Object.entries(files).filter(([path]) => !TEXT.test(path)));
  return printBuild({ ...build, withoutTexts: true, ...(kept && { files: kept }) });
}
