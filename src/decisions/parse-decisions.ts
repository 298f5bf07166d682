import type { Schema } from "../schema/schema.ts";
import type { FiledDecision } from "./decision.ts";
import { openEntryReader } from "./entry-reader.ts";
import { badEntry, notAList, notYaml, place } from "./messages.ts";
import { parseVerdict } from "./parse-verdict.ts";

/**
 * The decisions of a `decisions.yaml`, in the order of the file.
 *
 * @throws DecisionsError at the first line that is none
 */
export async function parseDecisions(text: string, schema: Schema): Promise<readonly FiledDecision[]> {
  const [{ isMap, isNode, isScalar, isSeq, LineCounter, parseDocument }, readEntry] = await Promise.all([
    import("yaml"),
    openEntryReader(),
  ]);
  const lines = new LineCounter();
  const lineOf = (node: unknown): number => lines.linePos((isNode(node) && node.range?.[0]) || 0).line;
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) throw notYaml(lines.linePos(error.pos[0]).line, `${error.message.split("\n")[0]}.`);
  const { contents } = document;
  // Nothing at all, or comments alone.
  if (contents === null || (isScalar(contents) && contents.value === null)) return [];
  if (!isSeq(contents)) throw notAList(lineOf(contents));
  return contents.items.map((node) => {
    const line = lineOf(node);
    const entry = readEntry(
      valueIn(line, () => node.toJS(document)),
      (keys, problem) => {
        const value = isMap(node) ? node.getIn(keys, true) : undefined;
        throw badEntry(place(isNode(value) ? lineOf(value) : line), keys.join(" → "), problem);
      },
    );
    return { ...parseVerdict(entry, place(line), schema), line };
  });
}

/** Anchors that lead nowhere, or to too much, are found only when a value is made. */
function valueIn(line: number, make: () => unknown): unknown {
  try {
    return make();
  } catch (error) {
    throw badEntry(place(line), "", error instanceof Error ? error.message : String(error));
  }
}
