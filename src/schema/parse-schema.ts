import { parse } from "yaml";
import { z } from "zod";
import type { SchemaData } from "./schema.ts";
import { SchemaError } from "./schema-error.ts";

const NAME = z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/, "a name has letters, digits and _ and starts with a letter");

const TYPE = z.strictObject({ name: NAME, plural: z.string().min(1), description: z.string() });

const PREDICATE = z.strictObject({
  name: NAME,
  label: z.string().min(1),
  inverse: z.string().min(1),
  subjects: z.array(NAME).min(1),
  objects: z.array(NAME),
  fact: z.enum(["date", "duration", "text"]).exactOptional(),
  symmetric: z.boolean().exactOptional(),
  once: z.boolean().exactOptional(),
  values: z.array(NAME),
  description: z.string(),
});

const SCHEMA = z.strictObject({ name: z.string().min(1), types: z.array(TYPE).min(1), predicates: z.array(PREDICATE) });

/** `text` is YAML or JSON; `where` names the file in errors. */
export function parseSchema(text: string, where: string): SchemaData {
  const result = SCHEMA.safeParse(parseYaml(text, where));
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new SchemaError(`${where}: ${issue?.path.join(".") || "the file"}: ${issue?.message}`);
  }
  checkNames(result.data, where);
  return result.data;
}

function parseYaml(text: string, where: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new SchemaError(`${where} is neither YAML nor JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function checkNames(schema: SchemaData, where: string): void {
  const types = new Set(schema.types.map((type) => type.name));
  for (const predicate of schema.predicates) {
    const unknown = [...predicate.subjects, ...predicate.objects].find((name) => !types.has(name));
    if (unknown)
      throw new SchemaError(`${where}: ${predicate.name} names the type ${unknown}, which is not among types.`);
    if ((predicate.fact === undefined) === (predicate.objects.length === 0)) {
      throw new SchemaError(`${where}: ${predicate.name} needs either types in objects or a kind of fact, not both.`);
    }
  }
}
