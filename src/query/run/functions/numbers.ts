import { absolute } from "../arithmetic.ts";
import { Float, type Value } from "../value.ts";
import { type FunctionDefinition, NUMBER, parameter } from "./function-definition.ts";

const number = parameter("number", ...NUMBER);

function toDouble(value: Value | undefined): number {
  return value instanceof Float ? value.value : Number(value);
}

/** A function of floats; an integer is taken as a float. */
function floatFunction(name: string, about: string, example: readonly [string, string], run: (x: number) => number) {
  return {
    name,
    parameters: [number],
    result: ["Float"],
    about,
    example: { call: example[0], result: example[1] },
    run: ([value]) => new Float(run(toDouble(value))),
  } satisfies FunctionDefinition;
}

function constant(name: string, about: string, value: number) {
  return {
    name,
    parameters: [],
    result: ["Float"],
    about,
    example: { call: `${name}()`, result: String(value) },
    run: () => new Float(value),
  } satisfies FunctionDefinition;
}

export const numberFunctions: readonly FunctionDefinition[] = [
  {
    name: "abs",
    parameters: [number],
    result: NUMBER,
    about: "The number without its sign.",
    example: { call: "abs(-3)", result: "3" },
    run: ([value]) => absolute(value as number | bigint | Float),
  },
  floatFunction("acos", "The angle, in radians, with this cosine.", ["acos(1)", "0.0"], Math.acos),
  floatFunction("asin", "The angle, in radians, with this sine.", ["asin(0)", "0.0"], Math.asin),
  floatFunction("atan", "The angle, in radians, with this tangent.", ["atan(0)", "0.0"], Math.atan),
  {
    name: "atan2",
    parameters: [parameter("y", ...NUMBER), parameter("x", ...NUMBER)],
    result: ["Float"],
    about: "The angle, in radians, of the point (x, y).",
    example: { call: "atan2(0, 1)", result: "0.0" },
    run: ([y, x]) => new Float(Math.atan2(toDouble(y), toDouble(x))),
  },
  floatFunction("ceil", "The smallest whole float that is not smaller.", ["ceil(1.2)", "2.0"], Math.ceil),
  floatFunction("cos", "The cosine of an angle in radians.", ["cos(0)", "1.0"], Math.cos),
  floatFunction(
    "cot",
    "The cotangent of an angle in radians.",
    ["cot(pi() / 4) > 0.99", "true"],
    (x) => 1 / Math.tan(x),
  ),
  floatFunction("degrees", "An angle in radians as degrees.", ["degrees(pi())", "180.0"], (x) => (x * 180) / Math.PI),
  constant("e", "The base of the natural logarithms.", Math.E),
  floatFunction("exp", "e to the power of the number.", ["exp(0)", "1.0"], Math.exp),
  floatFunction("floor", "The largest whole float that is not larger.", ["floor(1.8)", "1.0"], Math.floor),
  floatFunction(
    "haversin",
    "Half the versine of an angle in radians.",
    ["haversin(pi())", "1.0"],
    (x) => (1 - Math.cos(x)) / 2,
  ),
  {
    name: "isNaN",
    parameters: [number],
    result: ["Boolean"],
    about: "Whether the number is NaN, which no comparison finds.",
    example: { call: "isNaN(0.0 / 0.0)", result: "true" },
    run: ([value]) => Number.isNaN(toDouble(value)),
  },
  floatFunction("log", "The natural logarithm.", ["log(1)", "0.0"], Math.log),
  floatFunction("log10", "The logarithm to base 10.", ["log10(100)", "2.0"], Math.log10),
  constant("pi", "The ratio of a circle's circumference to its diameter.", Math.PI),
  floatFunction(
    "radians",
    "An angle in degrees as radians.",
    ["radians(180) = pi()", "true"],
    (x) => (x * Math.PI) / 180,
  ),
  {
    name: "rand",
    parameters: [],
    result: ["Float"],
    about: "A number from 0 to below 1; each run of a query gets the same numbers, so that its result can be repeated.",
    example: { call: "0 <= rand() < 1", result: "true" },
    run: (_, { random }) => new Float(random()),
  },
  floatFunction("round", "The nearest whole float; halves go up.", ["round(2.5)", "3.0"], Math.round),
  {
    name: "sign",
    parameters: [number],
    result: ["Integer"],
    about: "-1, 0 or 1.",
    example: { call: "sign(-2.5)", result: "-1" },
    run: ([value]) => Math.sign(toDouble(value)) + 0 || 0,
  },
  floatFunction("sin", "The sine of an angle in radians.", ["sin(0)", "0.0"], Math.sin),
  floatFunction("sqrt", "The square root.", ["sqrt(16)", "4.0"], Math.sqrt),
  floatFunction("tan", "The tangent of an angle in radians.", ["tan(0)", "0.0"], Math.tan),
];
