import { invalidArgument } from "../messages.ts";
import type { Value } from "../value.ts";
import { type FunctionDefinition, optional, parameter } from "./function-definition.ts";

/** Positions and lengths count UTF-16 code units, as every offset of the project does. */
const text = parameter("text", "String");

const ofText = (run: (text: string) => Value) => (values: readonly Value[]) => run(values[0] as string);

/** A count of characters: an integer from 0. */
function countOf(fn: string, name: string, value: Value): number {
  if (typeof value === "bigint" && value > 0n) return Number.MAX_SAFE_INTEGER;
  if (typeof value === "number" && value >= 0) return value;
  throw invalidArgument(fn, name, "an integer that is not negative", value);
}

export const stringFunctions: readonly FunctionDefinition[] = [
  {
    name: "left",
    parameters: [text, parameter("length", "Integer")],
    result: ["String"],
    about: "The first characters of a text.",
    example: { call: "left('Moscow', 3)", result: "'Mos'" },
    run: ([value, length]) => (value as string).slice(0, countOf("left", "length", length ?? null)),
  },
  {
    name: "lTrim",
    parameters: [text],
    result: ["String"],
    about: "The text without white space at its start.",
    example: { call: "lTrim('  a ')", result: "'a '" },
    run: ofText((value) => value.trimStart()),
  },
  {
    name: "replace",
    parameters: [text, parameter("search", "String"), parameter("replacement", "String")],
    result: ["String"],
    about: "The text with every occurrence of a part replaced.",
    example: { call: "replace('a-b-c', '-', '/')", result: "'a/b/c'" },
    run: ([value, search, replacement]) =>
      search === "" ? (value as string) : (value as string).replaceAll(search as string, () => replacement as string),
  },
  {
    name: "right",
    parameters: [text, parameter("length", "Integer")],
    result: ["String"],
    about: "The last characters of a text.",
    example: { call: "right('Moscow', 3)", result: "'cow'" },
    run: ([value, length]) => {
      const start = (value as string).length - countOf("right", "length", length ?? null);
      return (value as string).slice(Math.max(0, start));
    },
  },
  {
    name: "rTrim",
    parameters: [text],
    result: ["String"],
    about: "The text without white space at its end.",
    example: { call: "rTrim(' a  ')", result: "' a'" },
    run: ofText((value) => value.trimEnd()),
  },
  {
    name: "split",
    parameters: [text, parameter("delimiter", "String")],
    result: ["List"],
    about: "The parts of a text between the delimiters.",
    example: { call: "split('a, b', ', ')", result: "['a', 'b']" },
    run: ([value, delimiter]) => (value as string).split(delimiter as string),
  },
  {
    name: "substring",
    parameters: [text, parameter("start", "Integer"), optional("length", "Integer")],
    result: ["String"],
    about: "The part of a text from a position, counted from 0, to its end or of a length.",
    example: { call: "substring('Moscow', 1, 3)", result: "'osc'" },
    run: ([value, start, length]) => {
      const from = countOf("substring", "start", start ?? null);
      const to = length === undefined ? undefined : from + countOf("substring", "length", length);
      return (value as string).slice(from, to);
    },
  },
  {
    name: "toLower",
    parameters: [text],
    result: ["String"],
    about: "The text in small letters.",
    example: { call: "toLower('RELOS')", result: "'relos'" },
    run: ofText((value) => value.toLowerCase()),
  },
  {
    name: "toUpper",
    parameters: [text],
    result: ["String"],
    about: "The text in capital letters.",
    example: { call: "toUpper('relos')", result: "'RELOS'" },
    run: ofText((value) => value.toUpperCase()),
  },
  {
    name: "trim",
    parameters: [text],
    result: ["String"],
    about: "The text without white space at its ends.",
    example: { call: "trim('  a ')", result: "'a'" },
    run: ofText((value) => value.trim()),
  },
];
