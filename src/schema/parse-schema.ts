import * as v from "valibot";
import { parse } from "yaml";
import type { SchemaData } from "./schema.ts";
import { SchemaError } from "./schema-error.ts";

const NAME = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z][A-Za-z0-9_]*$/, "a name has letters, digits and _ and starts with a letter"),
);
const WORDS = v.pipe(v.string(), v.minLength(1, "expected some words"));

const TYPE = v.strictObject({ name: NAME, plural: WORDS, description: v.string() });

const PREDICATE = v.strictObject({
  name: NAME,
  label: WORDS,
  inverse: WORDS,
  subjects: v.pipe(v.array(NAME), v.minLength(1, "expected one type at least")),
  objects: v.array(NAME),
  fact: v.exactOptional(v.picklist(["date", "duration", "text"])),
  symmetric: v.exactOptional(v.boolean()),
  once: v.exactOptional(v.boolean()),
  values: v.array(NAME),
  description: v.string(),
});

const SCHEMA = v.strictObject({
  name: WORDS,
  types: v.pipe(v.array(TYPE), v.minLength(1, "expected one type at least")),
  predicates: v.array(PREDICATE),
});

/** `text` is YAML or JSON; `where` names the file in errors. */
export function parseSchema(text: string, where: string): SchemaData {
  const result = v.safeParse(SCHEMA, parseYaml(text, where));
  if (!result.success) {
    const [issue] = result.issues;
    throw new SchemaError(`${where}: ${v.getDotPath(issue) ?? "the file"}: ${issue.message}`);
  }
  checkNames(result.output, where);
  return result.output;
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
