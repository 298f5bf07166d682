import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Document, Source } from "../../domain/document.ts";
import { compareText, documentId, sha256Of } from "../../domain/ids.ts";
import { compareSpans } from "../../domain/span.ts";
import type { SkippedFile } from "../../records/build-record.ts";
import { detectLanguage } from "./detect-language.ts";
import { findBoilerplate } from "./find-boilerplate.ts";
import { findDate } from "./find-date.ts";
import { cleanTitle, findTitle } from "./find-title.ts";
import { IngestError } from "./ingest-error.ts";
import { findLines, type Line, linesOutside } from "./lines.ts";
import { type FoundFile, listFiles } from "./list-files.ts";
import { cannotOpen, lineTooLong, notAFile, otherFormat, sameBytes, tooLarge } from "./messages.ts";
import { READERS } from "./readers.ts";
import type { Reader, Reading } from "./reading.ts";
import { checkPaths, readSourceList, SOURCES_FILE, type SourceEntry } from "./source-list.ts";

/** In bytes; a text of a person is far below it, and a larger one would not fit a browser either. */
const LARGEST_FILE = 50_000_000;

/** In UTF-16 code units: more than a thick book without a line end is no prose, and reading it would take minutes. */
const LONGEST_PARAGRAPH = 1_000_000;

/** Files at the top of a corpus that say something about its texts. */
const ABOUT_THE_CORPUS: readonly string[] = [SOURCES_FILE, "decisions.yaml"];

/** Sorted by path, no two documents of the same bytes. */
export interface Corpus {
  readonly sources: readonly Source[];
  readonly skipped: readonly SkippedFile[];
}

/**
 * All texts of a folder, or the one text that `corpus` names; what cannot be read is left out with a reason.
 *
 * @param except a folder to leave out, as where the graph lies inside its corpus
 * @throws IngestError where there is nothing at `corpus`, or its `sources.yaml` is wrong
 */
export async function readSources(corpus: string, except: string): Promise<Corpus> {
  const { root, files, skipped, isFolder } = await listFiles(corpus, except);
  const list = await readSourceList(root);
  if (isFolder)
    checkPaths(
      list,
      [...files, ...skipped].map((file) => file.path),
    );
  const sources = new Map<string, Source>();
  const left = [...skipped];
  for (const file of files.filter(({ path }) => !ABOUT_THE_CORPUS.includes(path))) {
    try {
      const source = await readSource(file, list.get(file.path) ?? {});
      const same = sources.get(source.document.sha256);
      if (same) throw sameBytes(same.document.path);
      sources.set(source.document.sha256, source);
    } catch (error) {
      left.push({ path: file.path, reason: reasonOf(error) });
    }
  }
  return { sources: [...sources.values()], skipped: left.sort((a, b) => compareText(a.path, b.path)) };
}

/** Only what a file may do to us is a reason to leave it out; our own mistakes go on. */
function reasonOf(error: unknown): string {
  if (error instanceof IngestError) return error.message;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall) return cannotOpen(code ?? "unknown").message;
  throw error;
}

async function readSource(file: FoundFile, entry: SourceEntry): Promise<Source> {
  const reader = READERS.get(extname(file.path).toLowerCase());
  if (!reader) throw otherFormat([...READERS.keys()]);
  const found = await stat(file.place);
  if (!found.isFile()) throw notAFile();
  if (found.size > LARGEST_FILE) throw tooLarge(found.size, LARGEST_FILE);
  return toSource(await readFile(file.place), file.path, reader, entry);
}

/** One source of what its bytes, its format and the person who filed it say; that person has the last word. */
function toSource(bytes: Uint8Array, path: string, reader: Reader, entry: SourceEntry): Source {
  const reading = reader(bytes);
  const lines = linesOutside(findLines(reading.text), reading.boilerplate);
  const boilerplate = [...reading.boilerplate, ...findBoilerplate(lines)].sort(compareSpans);
  const article = linesOutside(lines, boilerplate);
  const tooLong = article.find((line) => line.text.length > LONGEST_PARAGRAPH);
  if (tooLong) throw lineTooLong(tooLong.text.length, LONGEST_PARAGRAPH);
  const sha256 = sha256Of(bytes);
  const document: Document = {
    id: documentId(sha256),
    path,
    title:
      cleanTitle(entry.title ?? reading.title ?? findTitle(article) ?? "") || cleanTitle(basename(path, extname(path))),
    ...describe(reading, lines, entry),
    sha256,
    language: detectLanguage(article.map((line) => line.text).join("\n")),
    characters: reading.text.length,
  };
  return { document, text: reading.text, boilerplate };
}

function describe(reading: Reading, lines: readonly Line[], entry: SourceEntry): Omit<SourceEntry, "title"> {
  const publisher = entry.publisher ?? reading.publisher;
  const published = entry.published ?? reading.published ?? findDate(lines);
  const url = entry.url ?? reading.url;
  return { ...(publisher && { publisher }), ...(published && { published }), ...(url && { url }) };
}
