import type { Span } from "../../domain/span.ts";
import { decodeText } from "./decode-text.ts";
import { parseDate } from "./parse-date.ts";
import type { Reading } from "./reading.ts";

/** `key: value` lines of front matter, by what we call them; the first key that is there counts. */
const KEYS: Readonly<Record<"title" | "publisher" | "url" | "published", readonly string[]>> = {
  title: ["title"],
  publisher: ["publisher", "site", "site_name"],
  url: ["url", "canonical", "canonical_url", "link"],
  published: ["published", "date", "publish_date", "pubdate"],
};

/** How far a title or an address in front matter may reach, in UTF-16 code units. */
const LONGEST_VALUE = 500;

/** Markdown with or without front matter, which stays in the text as boilerplate. */
export function parseMarkdown(bytes: Uint8Array): Reading {
  const text = decodeText(bytes);
  const front = findFrontMatter(text);
  if (!front) return { text, ...titled(findHeading(text)), boilerplate: [] };
  const values = parseValues(text.slice(front.start, front.end));
  const title = findValue(values, "title") ?? findHeading(text.slice(front.end));
  const published = parseDate(findValue(values, "published") ?? "");
  const publisher = findValue(values, "publisher");
  const url = findValue(values, "url");
  return {
    text,
    ...titled(title),
    ...(publisher && { publisher }),
    ...(url && { url }),
    ...(published && { published }),
    boilerplate: [front],
  };
}

function titled(title: string | undefined): { readonly title?: string } {
  return title ? { title } : {};
}

/** From the `---` that opens the file to the end of the one that closes it. */
function findFrontMatter(text: string): Span | undefined {
  if (!/^---[ \t]*\r?\n/.test(text)) return undefined;
  const closing = /\r?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/g;
  const match = closing.exec(text);
  return match ? { start: 0, end: match.index + match[0].length } : undefined;
}

/** Only `key: value` at the margin: whatever else YAML allows says nothing that we ask, and no text is an error. */
function parseValues(front: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const line of front.split(/\r?\n/)) {
    const match = /^([A-Za-z_]{1,30}):[ \t]+(\S.*)$/.exec(line);
    if (match?.[1] && match[2]) values.set(match[1].toLowerCase(), unquote(match[2].trim()));
  }
  return values;
}

function unquote(value: string): string {
  const quote = value[0];
  const isQuoted = value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote);
  return isQuoted ? value.slice(1, -1) : value;
}

function findValue(values: ReadonlyMap<string, string>, name: keyof typeof KEYS): string | undefined {
  const key = KEYS[name].find((candidate) => values.has(candidate));
  const value = key === undefined ? undefined : values.get(key);
  return value !== undefined && value.length <= LONGEST_VALUE ? value : undefined;
}

/** The first heading of the first level. */
function findHeading(text: string): string | undefined {
  const heading = /^# +(\S.{0,200})$/m.exec(text)?.[1];
  return heading?.replace(/[ \t]+#*\s*$/, "").replace(/[*_`]/g, "");
}
