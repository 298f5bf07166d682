import { distance } from "fastest-levenshtein";
import type { Schema } from "../schema/schema.ts";
import { notANumber, unknownName } from "./messages.ts";

/** Reads a flag's whole number between bounds; for commander, which wants a function of the text. */
export function parseWhole(flag: string, least: number, most: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw notANumber(flag, text, least, most);
  };
}

/** For a flag that may be given several times, each time with names between commas. */
export function collectNames(text: string, before: readonly string[] = []): readonly string[] {
  const names = text.split(",").map((name) => name.trim());
  return [...before, ...names.filter((name) => name !== "")];
}

/** `names` as the schema spells them; any case will do. @throws CliError where it has no such name */
export function checkNames(schema: Schema, kind: "type" | "predicate", names: readonly string[]): readonly string[] {
  const known = (kind === "type" ? schema.types : schema.predicates).map(({ name }) => name);
  return names.map((name) => {
    const match = known.find((each) => each.toLowerCase() === name.toLowerCase());
    if (match) return match;
    throw unknownName(kind, name, known, findNearest(name, known));
  });
}

/** A known name that two letters separate from this one, or of long names a third. */
function findNearest(name: string, known: readonly string[]): string | undefined {
  const near = known
    .map((each) => ({ name: each, letters: distance(each.toLowerCase(), name.toLowerCase()) }))
    .filter(({ letters }) => letters <= Math.max(2, name.length / 3));
  return near.sort((a, b) => a.letters - b.letters)[0]?.name;
}
