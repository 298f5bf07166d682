import { describeOperator } from "./describe-operator.ts";
import type { Operator } from "./operators.ts";

/** One operator of a plan in words, and those that it takes its rows from. */
export interface ExplainedOperator {
  readonly operator: Operator;
  readonly name: string;
  readonly detail: string;
  readonly inputs: readonly ExplainedOperator[];
}

/** A plan for people: the last operator on top. */
export function explain(operator: Operator): ExplainedOperator {
  const { name, detail } = describeOperator(operator);
  return { operator, name, detail, inputs: inputsOf(operator).map(explain) };
}

/** One line an operator, what it takes its rows from below it. `note` adds to a line, as what `PROFILE` measured. */
export function printPlan(plan: ExplainedOperator, note: (operator: Operator) => string = () => ""): string {
  return printLines(plan, note, 0).join("\n");
}

function printLines(
  { operator, name, detail, inputs }: ExplainedOperator,
  note: (operator: Operator) => string,
  depth: number,
): string[] {
  const line = [`${"  ".repeat(depth)}${name}`, detail, note(operator)].filter((part) => part !== "").join("  ");
  // A chain stays at one depth; only what has two inputs branches.
  const below = inputs.length > 1 ? depth + 1 : depth;
  return [line, ...inputs.flatMap((input) => printLines(input, note, below))];
}

function inputsOf(operator: Operator): readonly Operator[] {
  switch (operator.op) {
    case "argument":
      return [];
    case "union":
      return operator.sides.map(({ input }) => input);
    case "optional":
      return [operator.inner, operator.input];
    default:
      return operator.input.op === "argument" ? [] : [operator.input];
  }
}
