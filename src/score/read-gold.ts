import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { compareText } from "../domain/ids.ts";
import { type GoldDocument, nameOfPath } from "./gold.ts";
import { noGoldFiles, noGoldFolder, notGold, notJson } from "./messages.ts";

const ENTITY = z.object({ id: z.string(), type: z.string(), name: z.string(), aliases: z.array(z.string()) });

const RELATION = z.object({
  s: z.string(),
  p: z.string(),
  o: z.string(),
  status: z.string().nullish(),
  date: z.string().nullish(),
  values: z.object({ borderline: z.boolean().nullish(), date_text: z.string().nullish() }).nullish(),
});

const GOLD = z.object({ doc: z.string(), entities: z.array(ENTITY), relations: z.array(RELATION) });

/** Every JSON file of the folder, in the order of their names. @throws GoldError where one is no gold, or none is there */
export function readGold(folder: string): readonly GoldDocument[] {
  const files = listFiles(folder).filter((file) => file.endsWith(".json"));
  if (files.length === 0) throw noGoldFiles(folder);
  return files.sort(compareText).map((file) => parseGold(readFileSync(join(folder, file), "utf8"), file));
}

/** `file` names the text in errors. @throws GoldError */
export function parseGold(text: string, file: string): GoldDocument {
  const result = GOLD.safeParse(parseJson(text, file));
  if (!result.success) {
    const issue = result.error.issues[0];
    throw notGold(file, issue?.path.join(".") ?? "", issue?.message ?? "");
  }
  const { doc, entities, relations } = result.data;
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

function toRelation({ s, p, o, status, date, values }: z.infer<typeof RELATION>): GoldDocument["relations"][number] {
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
