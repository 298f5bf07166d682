import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { compareText } from "../domain/ids.ts";
import { type GoldDocument, nameOfPath } from "./gold.ts";
import { noGoldFiles, noGoldFolder, notGold, notJson } from "./messages.ts";

const ENTITY = v.object({ id: v.string(), type: v.string(), name: v.string(), aliases: v.array(v.string()) });

const RELATION = v.object({
  s: v.string(),
  p: v.string(),
  o: v.string(),
  status: v.nullish(v.string()),
  date: v.nullish(v.string()),
  values: v.nullish(v.object({ borderline: v.nullish(v.boolean()), date_text: v.nullish(v.string()) })),
});

const GOLD = v.object({ doc: v.string(), entities: v.array(ENTITY), relations: v.array(RELATION) });

/** Every JSON file of the folder, in the order of their names. @throws GoldError where one is no gold, or none is there */
export function readGold(folder: string): readonly GoldDocument[] {
  const files = listFiles(folder).filter((file) => file.endsWith(".json"));
  if (files.length === 0) throw noGoldFiles(folder);
  return files.sort(compareText).map((file) => parseGold(readFileSync(join(folder, file), "utf8"), file));
}

/** `file` names the text in errors. @throws GoldError */
export function parseGold(text: string, file: string): GoldDocument {
  const result = v.safeParse(GOLD, parseJson(text, file));
  if (!result.success) throw notGold(file, v.getDotPath(result.issues[0]) ?? "", result.issues[0].message);
  const { doc, entities, relations } = result.output;
  return { name: nameOfPath(doc), entities, relations: relations.map(toRelation) };
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    throw noGoldFolder(folder);
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notJson(file);
  }
}

function toRelation({
  s,
  p,
  o,
  status,
  date,
  values,
}: v.InferOutput<typeof RELATION>): GoldDocument["relations"][number] {
  return {
    subject: s,
    predicate: p,
    object: o,
    ...(status ? { status } : {}),
    ...(date ? { date } : {}),
    isBorderline: values?.borderline === true,
    hasVagueDate: Boolean(values?.date_text),
  };
}
