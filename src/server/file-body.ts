import type { FileHandle } from "node:fs/promises";
import { pipeline, Readable, type Transform } from "node:stream";
import { constants, createBrotliCompress, createGzip } from "node:zlib";

/** Best first. */
const ENCODINGS = ["br", "gzip"] as const;

type Encoding = (typeof ENCODINGS)[number];

/** Of Brotli's 11: as quick as gzip's default and smaller, for what is compressed anew at each request. */
const BROTLI_QUALITY = 5;

/** The best encoding that an `Accept-Encoding` header takes; undefined for the plain bytes. */
export function chooseEncoding(accepted: string | undefined): Encoding | undefined {
  const names = new Set<string>();
  for (const part of (accepted ?? "").split(",")) {
    const [name = "", weight = ""] = part.split(";").map((text) => text.trim());
    if (!/^q=0(?:\.0*)?$/.test(weight)) names.add(name.toLowerCase());
  }
  return ENCODINGS.find((encoding) => names.has(encoding));
}

/** The content of a file from its start, compressed as it is read; the file is closed at the end or when nobody reads on. */
export function streamFile(file: FileHandle, encoding: Encoding | undefined): ReadableStream<Uint8Array> {
  const content = file.createReadStream({ start: 0 });
  const body = encoding ? pipeline(content, compressor(encoding), ignoreError) : content;
  return Readable.toWeb(body) as ReadableStream<Uint8Array>;
}

function compressor(encoding: Encoding): Transform {
  if (encoding === "gzip") return createGzip();
  return createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } });
}

/** The reader learns of a broken stream from the stream itself. */
function ignoreError(): void {}
