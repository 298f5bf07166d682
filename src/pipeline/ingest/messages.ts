import { IngestError } from "./ingest-error.ts";

/** What stops a build. */

export function noCorpus(path: string, code: string): IngestError {
  return new IngestError(
    "no-corpus",
    `${path} cannot be read (${code}). Name a folder of texts, or one text, as in "countersign build corpus".`,
  );
}

export function notYaml(problem: string): IngestError {
  return new IngestError("bad-sources", `sources.yaml is not YAML: ${problem} Put texts with a colon in quotes.`);
}

export function badSources(place: string, problem: string): IngestError {
  const keys = "Each entry is a file name with any of title, publisher, url and published below it.";
  return new IngestError("bad-sources", `sources.yaml, ${place}: ${problem}. ${keys}`);
}

export function sourceMissing(path: string, nearest: string | undefined): IngestError {
  const hint = nearest === undefined ? "" : ` Did you mean ${JSON.stringify(nearest)}?`;
  return new IngestError(
    "bad-sources",
    `sources.yaml names ${JSON.stringify(path)}, and there is no such file in the folder.${hint} Correct the name or take the entry out.`,
  );
}

/** What leaves one file out; the build goes on. */

export function cannotOpen(code: string): IngestError {
  return new IngestError("unreadable", `cannot be opened (${code})`);
}

export function notAFile(): IngestError {
  return new IngestError("unreadable", "is neither a file nor a folder");
}

export function leadsOut(): IngestError {
  return new IngestError("unreadable", "is a link that leads out of the folder; put the file itself there");
}

export function readAtItsPlace(): IngestError {
  return new IngestError("unreadable", "is a link to a folder that is read at its own place");
}

export function nameNotUtf8(): IngestError {
  return new IngestError("unreadable", "has a name that is not UTF-8; rename it");
}

export function otherFormat(extensions: readonly string[]): IngestError {
  return new IngestError("not-text", `is in a format that cannot be read; can be: ${extensions.join(", ")}`);
}

export function tooLarge(bytes: number, limit: number): IngestError {
  const megabytes = (count: number): string => `${Math.ceil(count / 1_000_000)} MB`;
  return new IngestError("not-text", `is too large: ${megabytes(bytes)}, at most ${megabytes(limit)}; split it`);
}

export function lineTooLong(characters: number, limit: number): IngestError {
  return new IngestError(
    "not-text",
    `has a line of ${characters} characters, at most ${limit}: data rather than prose; break it into paragraphs`,
  );
}

export function notText(): IngestError {
  return new IngestError("not-text", "is binary, not text");
}

export function empty(): IngestError {
  return new IngestError("not-text", "is empty");
}

export function sameBytes(path: string): IngestError {
  return new IngestError("not-text", `same bytes as ${path}`);
}
