import type { Name } from "./ast.ts";
import { isReserved } from "./reserved-words.ts";

const PLAIN = /^[\p{ID_Start}\p{Pc}][\p{ID_Continue}\p{Sc}]*$/u;

/** In backticks where it would not be read as one name. */
export function printName({ name }: Pick<Name, "name">): string {
  return PLAIN.test(name) && !isReserved(name) ? name : `\`${name.replaceAll("`", "``")}\``;
}
