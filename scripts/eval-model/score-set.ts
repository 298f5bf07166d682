import type { Sentence } from "../../src/domain/sentence.ts";
import type { Span } from "../../src/domain/span.ts";
import type { Annotator } from "../../src/pipeline/annotate/annotator.ts";
import type { Parse } from "../../src/pipeline/annotate/parser.ts";
import { toRawText } from "./raw-text.ts";
import type { GoldRow, GoldSet } from "./read-sets.ts";
import { type NameScores, type PlacedName, readNames, scoreNames } from "./score-names.ts";
import { type PlacedToken, scoreTrees, type TreeScores } from "./score-trees.ts";

export interface SetScores {
  readonly name: string;
  readonly sentences: number;
  /** Whether the tokens were given, or had to be found in running text. */
  readonly from: "gold tokens" | "raw text";
  readonly tree: TreeScores | undefined;
  readonly names: NameScores | undefined;
}

export async function scoreOnTokens(set: GoldSet, parse: Parse): Promise<SetScores> {
  const readings = await parse(set.rows.map((row) => row.tokens));
  const wanted: PlacedToken[] = [];
  const found: PlacedToken[] = [];
  const texts = set.rows.map((row, index) => {
    const reading = readings[index] ?? [];
    const shift = wanted.length;
    const starts = row.tokens.map((_, token) => shift + token);
    wanted.push(...placeGold(row, starts.map(spanAt)));
    const place = (token: number) => (token === -1 ? -1 : shift + token);
    found.push(
      ...reading.map(({ tag, head, label }, token) => ({ ...spanAt(place(token)), tag, head: place(head), label })),
    );
    const names = readNames(reading.map((token) => token.name?.entity));
    return { wanted: renamed(readNames(row.ner ?? []), set), found: names };
  });
  return {
    name: set.name,
    sentences: set.rows.length,
    from: "gold tokens",
    tree: set.tree ? scoreTrees(wanted, found) : undefined,
    names: set.names && scoreNames(texts, typesOf(set.names)),
  };
}

/** All of a set as one text; tokens and names count where they have the very same offsets. */
export async function scoreOnText(set: GoldSet, annotator: Annotator): Promise<SetScores> {
  const { text, rows } = toRawText(set.rows);
  const [sentences = []] = await annotator.annotate([{ text, boilerplate: [] }]);
  const wanted = rows.flatMap(({ row, spans }) => placeGold(row, spans));
  const wantedNames = rows.flatMap(({ row, spans }) =>
    renamed(readNames(row.ner ?? []), set).map(({ start, end, type }) => {
      return { start: spans[start]?.start ?? 0, end: spans[end - 1]?.end ?? 0, type };
    }),
  );
  const found = { wanted: wantedNames, found: sentences.flatMap(namesOf) };
  return {
    name: set.name,
    sentences: set.rows.length,
    from: "raw text",
    tree: scoreTrees(wanted, sentences.flatMap(placeFound)),
    names: set.names && scoreNames([found], typesOf(set.names)),
  };
}

function placeGold({ tokens, pos, heads, deprels }: GoldRow, spans: readonly Span[]): PlacedToken[] {
  return tokens.map((_, index) => {
    const head = (heads?.[index] ?? 0) - 1;
    return {
      ...(spans[index] ?? spanAt(0)),
      tag: pos?.[index] ?? "X",
      head: spans[head]?.start ?? -1,
      label: deprels?.[index] ?? "",
    };
  });
}

function placeFound({ tokens }: Sentence): PlacedToken[] {
  return tokens.map(({ start, end, tag, head, label }) => ({
    start,
    end,
    tag,
    head: tokens[head]?.start ?? -1,
    label,
  }));
}

function namesOf({ tokens }: Sentence): PlacedName[] {
  return readNames(tokens.map((token) => token.entity)).map(({ start, end, type }) => {
    return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0, type };
  });
}

function spanAt(index: number): Span {
  return { start: index, end: index + 1 };
}

function typesOf(names: Readonly<Record<string, string>>): readonly string[] {
  return [...new Set(Object.values(names))];
}

/** With our types; labels that have none are left out. */
function renamed(names: readonly PlacedName[], { names: types = {} }: GoldSet): readonly PlacedName[] {
  return names.flatMap((name) => {
    const type = types[name.type];
    return type ? [{ ...name, type }] : [];
  });
}
