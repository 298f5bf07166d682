import type { Context } from "../context.ts";
import { type TypeName, typeNameOf } from "../type-names.ts";
import type { Value } from "../value.ts";

/** What a function asks for besides its arguments. One for each call in a query's text. */
export interface CallSite {
  readonly context: Context;
  /** From 0 to below 1; the same sequence in every run of the same query. */
  readonly random: () => number;
}

export interface FunctionParameter {
  readonly name: string;
  /** One of which the argument must be; empty: any. A null is always taken. */
  readonly types: readonly TypeName[];
  readonly optional?: true;
  /** The last parameter may come again and again. */
  readonly repeated?: true;
}

/** What binder, editor and documentation know of a function, an aggregate or not. */
export interface FunctionSignature {
  /** As it is usually spelt; calls may use any case. */
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  /** One of which the result is, or null; empty: any. */
  readonly result: readonly TypeName[];
  /** One sentence. */
  readonly about: string;
  /** `n` is a node, `r` a relationship, `p` a path. A test runs it. */
  readonly example: FunctionExample;
  /** Wrong types are errors only when the query runs, also where the text shows them. */
  readonly checkedAtRun?: true;
}

export interface FunctionExample {
  readonly call: string;
  /** As the language writes the value. */
  readonly result: string;
}

export interface FunctionDefinition extends FunctionSignature {
  /** It is called for nulls too; the result of others is null where an argument is. */
  readonly takesNull?: true;
  /** Arguments are of the right number and types. */
  readonly run: (values: readonly Value[], site: CallSite) => Value;
}

export const NUMBER: readonly TypeName[] = ["Integer", "Float"];
export const ANY: readonly TypeName[] = [];

/** `substring(text :: String, start :: Integer, [length :: Integer]) :: String` */
export function printSignature(signature: FunctionSignature): string {
  const parameters = signature.parameters.map((parameter) => {
    const text = `${parameter.name} :: ${printTypes(parameter.types)}${parameter.repeated ? ", …" : ""}`;
    return parameter.optional ? `[${text}]` : text;
  });
  return `${signature.name}(${parameters.join(", ")}) :: ${printTypes(signature.result)}`;
}

/** `String or List`, `Number`, `Any` */
export function printTypes(types: readonly TypeName[]): string {
  if (types.length === 0) return "Any";
  const names = types.filter((type) => !NUMBER.includes(type));
  const numbers = types.filter((type) => NUMBER.includes(type));
  const all = [...names, ...(numbers.length === 2 ? ["Number"] : numbers)];
  return all.length < 2 ? all.join() : `${all.slice(0, -1).join(", ")} or ${all.at(-1)}`;
}

export function accepts(types: readonly TypeName[], value: Value): boolean {
  return types.length === 0 || value === null || types.includes(typeNameOf(value));
}

/** How many arguments a call may have; `most` is infinite where the last parameter repeats. */
export function arity({ parameters }: FunctionSignature): { readonly least: number; readonly most: number } {
  return {
    least: parameters.filter((parameter) => !parameter.optional).length,
    most: parameters.some((parameter) => parameter.repeated) ? Number.POSITIVE_INFINITY : parameters.length,
  };
}

export function parameter(name: string, ...types: readonly TypeName[]): FunctionParameter {
  return { name, types };
}

export function optional(name: string, ...types: readonly TypeName[]): FunctionParameter {
  return { name, types, optional: true };
}
