import type { Schema } from "../../src/schema/schema.ts";
import { type Colours, coloursOf } from "./palette.ts";

/** How a type is told apart: never by colour alone. */
export interface TypeLook {
  readonly type: string;
  readonly plural: string;
  readonly colours: Colours;
  /** Of the type in its schema: chooses pictogram and colour where the type is not one of ours. */
  readonly place: number;
}

/** In the order of the schema. */
export function listTypeLooks(schema: Schema): readonly TypeLook[] {
  return schema.types.map(({ name, plural }, place) => ({
    type: name,
    plural,
    colours: coloursOf(name, place),
    place,
  }));
}

/** A type that the schema does not know gets the look of a last one. */
export function findTypeLook(looks: readonly TypeLook[], type: string): TypeLook {
  const place = looks.length;
  return looks.find((look) => look.type === type) ?? { type, plural: type, colours: coloursOf(type, place), place };
}
