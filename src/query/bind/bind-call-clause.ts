import {
  implicitArguments,
  missingParameter,
  unknownColumn,
  unknownProcedure,
  variableAlreadyBound,
  wrongArgumentCount,
  wrongArgumentType,
  yieldStarWithinQuery,
} from "../messages.ts";
import { printTypes } from "../run/functions/function-definition.ts";
import type { Procedure, ProcedureField } from "../run/procedure.ts";
import type { CallClause, Expression } from "../syntax/ast.ts";
import type { BoundCall } from "./bound-query.ts";
import { findNearest } from "./nearest.ts";
import { asCondition, type Place } from "./place.ts";
import type { Scope } from "./scope.ts";
import { canBe, describeType, typeOf } from "./value-type.ts";

/** CALL. `isAlone`: it is the whole query, and may then leave out its arguments (they are parameters) and its YIELD. */
export function bindCallClause(
  clause: CallClause,
  place: Place,
  isAlone: boolean,
): { clause: BoundCall; scope: Scope } {
  const procedure = findProcedure(clause, place);
  const args = clause.arguments ?? parametersAsArguments(clause, procedure, place, isAlone);
  checkArguments(clause, args, procedure, place);
  if (!isAlone && clause.hasYield && clause.yields === undefined) throw yieldStarWithinQuery(clause);
  const { yields, scope } = bindYields(clause, procedure, place, isAlone);
  if (clause.where !== undefined) place.rules.bindExpression(clause.where, asCondition({ ...place, scope }));
  const { where, start, end } = clause;
  return { clause: { kind: "call", procedure, arguments: args, yields, where, start, end }, scope };
}

function findProcedure({ procedure }: CallClause, place: Place): Procedure {
  const { procedures } = place.catalogue;
  const found = procedures.find(({ name }) => name.toLowerCase() === procedure.name.toLowerCase());
  if (found !== undefined) return found;
  const names = procedures.map(({ name }) => name);
  throw unknownProcedure(procedure.name, findNearest(procedure.name, names), procedure);
}

function parametersAsArguments(clause: CallClause, procedure: Procedure, place: Place, isAlone: boolean): Expression[] {
  if (!isAlone && procedure.parameters.length > 0) throw implicitArguments(procedure.name, clause.procedure);
  return procedure.parameters.map(({ name }) => {
    const { parameters } = place.catalogue;
    if (parameters !== undefined && !parameters.has(name)) throw missingParameter(name, undefined, clause.procedure);
    return { kind: "parameter", name, start: clause.procedure.start, end: clause.procedure.end };
  });
}

function checkArguments(clause: CallClause, args: readonly Expression[], procedure: Procedure, place: Place): void {
  const signature = printProcedure(procedure);
  if (args.length !== procedure.parameters.length) throw wrongArgumentCount(args.length, signature, clause.procedure);
  for (const [index, argument] of args.entries()) {
    const type = place.rules.bindExpression(argument, place);
    const parameter = procedure.parameters[index];
    if (parameter !== undefined && !canBe(type, parameter.types)) {
      throw wrongArgumentType(parameter.name, signature, describeType(type), argument);
    }
  }
}

function bindYields(clause: CallClause, procedure: Procedure, place: Place, isAlone: boolean) {
  let { scope } = place;
  const names = procedure.columns.map(({ name }) => name);
  const all = isAlone && clause.yields === undefined;
  const wanted = all
    ? procedure.columns.map(({ name }) => ({ field: { name, start: clause.start, end: clause.end }, alias: undefined }))
    : (clause.yields ?? []);
  const yields = wanted.map(({ field, alias }) => {
    const column = names.indexOf(field.name);
    if (column < 0) throw unknownColumn(field.name, procedure.name, findNearest(field.name, names), field);
    const variable = alias ?? field;
    if (scope.has(variable.name)) throw variableAlreadyBound(variable.name, variable);
    scope = scope.with(variable.name, typeOf(...(procedure.columns[column]?.types ?? [])));
    return { column, variable: variable.name };
  });
  return { yields, scope };
}

/** `neighbours(name :: String, hops :: Integer) :: (entity :: Node)` */
export function printProcedure({ name, parameters, columns }: Procedure): string {
  return `${name}(${printFields(parameters)}) :: (${printFields(columns)})`;
}

function printFields(fields: readonly ProcedureField[]): string {
  return fields.map(({ name, types }) => `${name} :: ${printTypes(types)}`).join(", ");
}
