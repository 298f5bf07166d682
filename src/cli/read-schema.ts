import { readFile } from "node:fs/promises";
import { DEFAULT_SCHEMA } from "../schema/default-schema.ts";
import { indexSchema, type Schema, type SchemaData } from "../schema/schema.ts";
import { fileNotRead } from "./messages.ts";

/** The schema of a `--schema` flag, or the default one. @throws SchemaError where the file is no schema */
export async function readSchema(path: string | undefined): Promise<Schema> {
  return indexSchema(path === undefined ? DEFAULT_SCHEMA : await readSchemaData(path));
}

/** @throws SchemaError where the file is no schema */
export async function readSchemaData(path: string): Promise<SchemaData> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw fileNotRead(path, error.code);
  });
  const { parseSchema } = await import("../schema/parse-schema.ts");
  return parseSchema(text, path);
}
