import type { Expression } from "../../syntax/ast.ts";
import type { Frame } from "../context.ts";
import { type Truth, toTruth } from "../logic.ts";
import { at } from "../value-error.ts";
import type { Compiler } from "./compiler.ts";

/** A condition; anything but a truth value is an error at its place. `where` is what asks for it. */
export function compileCondition(
  where: string,
  condition: Expression,
  compiler: Pick<Compiler, "compile">,
): (frame: Frame) => Truth {
  const evaluate = compiler.compile(condition);
  return (frame) => {
    const value = evaluate(frame);
    if (value === null || typeof value === "boolean") return value;
    try {
      return toTruth(where, value);
    } catch (error) {
      throw at(condition, error);
    }
  };
}
