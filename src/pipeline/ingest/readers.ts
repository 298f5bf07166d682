import { parseMarkdown } from "./parse-markdown.ts";
import { parsePlainText } from "./parse-plain-text.ts";
import type { Reader } from "./reading.ts";

/** By the ending of the file name, in lower case. A new format is a new line here. */
export const READERS: ReadonlyMap<string, Reader> = new Map([
  [".txt", parsePlainText],
  [".md", parseMarkdown],
]);
