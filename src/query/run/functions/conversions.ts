import { fitsInteger } from "../arithmetic.ts";
import { integerOverflow } from "../messages.ts";
import { printFloat } from "../print-value.ts";
import { Float, toInteger, type Value } from "../value.ts";
import { type FunctionDefinition, NUMBER, parameter } from "./function-definition.ts";

const INTEGER = /^[+-]?\d+$/;
const FLOAT = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Toward zero. */
function floatToInteger(value: number): Value {
  if (Number.isNaN(value)) return null;
  if (!Number.isFinite(value)) throw integerOverflow();
  const whole = BigInt(Math.trunc(value));
  if (!fitsInteger(whole)) throw integerOverflow();
  return toInteger(whole);
}

function textToInteger(text: string): Value {
  if (FLOAT.test(text) && !INTEGER.test(text)) return floatToInteger(Number(text));
  if (!INTEGER.test(text)) return null;
  const value = BigInt(text.replace(/^\+/, ""));
  return fitsInteger(value) ? toInteger(value) : null;
}

function textToFloat(text: string): Value {
  if (FLOAT.test(text)) return new Float(Number(text));
  return text === "NaN" || text === "Infinity" || text === "-Infinity" ? new Float(Number(text)) : null;
}

function textToBoolean(text: string): Value {
  const word = text.toLowerCase();
  return word === "true" ? true : word === "false" ? false : null;
}

export const conversionFunctions: readonly FunctionDefinition[] = [
  {
    name: "toBoolean",
    parameters: [parameter("value", "Boolean", "String")],
    result: ["Boolean"],
    about: "true or false as the text says, in any case; null where it says neither.",
    example: { call: "toBoolean('TRUE')", result: "true" },
    run: ([value]) => (typeof value === "string" ? textToBoolean(value.trim()) : (value as boolean)),
  },
  {
    name: "toFloat",
    parameters: [parameter("value", ...NUMBER, "String")],
    result: ["Float"],
    about: "The number, or the number that a text writes, as a float; null where the text writes none.",
    example: { call: "toFloat('4.2')", result: "4.2" },
    run: ([value]) => {
      if (typeof value === "string") return textToFloat(value.trim());
      return value instanceof Float ? value : new Float(Number(value));
    },
  },
  {
    name: "toInteger",
    parameters: [parameter("value", ...NUMBER, "String")],
    result: ["Integer"],
    about: "The number, or the number that a text writes, without its fraction; null where the text writes none.",
    example: { call: "toInteger('42.9')", result: "42" },
    run: ([value]) => {
      if (typeof value === "string") return textToInteger(value.trim());
      return value instanceof Float ? floatToInteger(value.value) : (value as number | bigint);
    },
  },
  {
    name: "toString",
    parameters: [
      parameter(
        "value",
        "String",
        ...NUMBER,
        "Boolean",
        "Date",
        "LocalTime",
        "Time",
        "LocalDateTime",
        "DateTime",
        "Duration",
      ),
    ],
    result: ["String"],
    about: "The value as text; temporal values as ISO 8601 writes them.",
    example: { call: "toString(1.0)", result: "'1.0'" },
    run: ([value]) => (value instanceof Float ? printFloat(value.value) : String(value)),
  },
];
