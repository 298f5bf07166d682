import type { Relation } from "../../src/domain/claim.ts";
import type { EntityId } from "../../src/domain/ids.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { predicateLabel } from "../../src/schema/predicate-label.ts";
import type { Theme } from "../state/appearance.ts";
import type { View } from "../state/view.ts";
import { SURFACES } from "./palette.ts";
import { pictogramOf } from "./pictograms.ts";
import type { Scene } from "./reducers.ts";
import type { Shown } from "./shown.ts";
import { findTypeLook, type TypeLook } from "./type-looks.ts";

/** What the pointer is on. */
export interface Hovered {
  readonly node?: EntityId;
  readonly edge?: string;
}

export interface SceneParts {
  readonly index: GraphIndex;
  readonly view: View;
  readonly shown: Shown;
  readonly hovered: Hovered;
  readonly pinned: ReadonlySet<EntityId>;
  readonly picked: ReadonlySet<EntityId>;
  readonly theme: Theme;
  readonly looks: readonly TypeLook[];
}

export function buildScene({ index, view, shown, hovered, pinned, picked, theme, looks }: SceneParts): Scene {
  const { filters, reach, selection } = view;
  // White on the deep colours of the light theme, near-black on the light ones of the dark theme.
  const ink = theme === "light" ? SURFACES.light.panel : SURFACES.dark.paper;
  return {
    shown,
    theme,
    pinned,
    picked,
    ...(selection.entity && { selected: selection.entity }),
    ...(hovered.node && { hovered: hovered.node }),
    ...(hovered.edge && { hoveredEdge: hovered.edge }),
    isOff: (id, type) => reach.hidden.includes(id) || filters.types.includes(type),
    isSymmetric: (predicate) => index.schema.isSymmetric(predicate),
    colourOf: (type) => findTypeLook(looks, type).colours[theme],
    pictureOf: (type) => pictogramOf(type, findTypeLook(looks, type).place, ink),
    wordsOf: (claims) => wordsOf(index, claims),
  };
}

/** `signed, ratified · 4 claims`; at most three kinds by name. */
function wordsOf(index: GraphIndex, claims: readonly Relation[]): string {
  const labels = [...new Set(claims.map(({ predicate }) => predicateLabel(index.schema, predicate)))];
  const named = labels.slice(0, 3).join(", ") + (labels.length > 3 ? ", …" : "");
  return claims.length === 1 ? named : `${named} · ${claims.length} claims`;
}
