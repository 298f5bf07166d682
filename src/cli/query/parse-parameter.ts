import { toInteger, type Value } from "../../query/run/value.ts";
import { toValue } from "../../query/run/value-of-json.ts";
import { notAParameter } from "../messages.ts";

/** Collects `--param name=value` flags as they are written. @throws CliError where one has no name */
export function collectParameter(text: string, before: readonly string[] = []): readonly string[] {
  if (!/^\$?[\p{L}_][\p{L}\p{N}_]*=/u.test(text)) throw notAParameter(text);
  return [...before, text];
}

/** The values by name. What is JSON (a number, `true`, `null`, a list, a text in quotes) is read as such, all else is text. */
export function parseParameters(flags: readonly string[]): ReadonlyMap<string, Value> {
  return new Map(
    flags.map((flag) => {
      const at = flag.indexOf("=");
      return [flag.slice(0, at).replace(/^\$/, ""), parseValue(flag.slice(at + 1))];
    }),
  );
}

function parseValue(text: string): Value {
  // JSON.parse would round it.
  if (/^-?\d{1,18}$/.test(text)) return toInteger(BigInt(text));
  try {
    return toValue(JSON.parse(text));
  } catch {
    return text;
  }
}
