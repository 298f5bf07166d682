import { Float, type Value } from "./value.ts";

/** What `JSON.parse` gave as a value of the language; a number that is no whole one that JavaScript holds is a float. */
export function toValue(json: unknown): Value {
  if (typeof json === "number") return Number.isSafeInteger(json) ? json : new Float(json);
  if (Array.isArray(json)) return json.map(toValue);
  if (typeof json === "object" && json !== null) {
    return new Map(Object.entries(json).map(([key, item]) => [key, toValue(item)]));
  }
  return json as string | boolean | null;
}
