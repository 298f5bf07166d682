import type { Box, BoxGrid } from "./box-grid.ts";

/** A node that wants its name shown. */
export interface LabelWish {
  readonly id: string;
  /** Middle and radius of the node. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of the text. */
  readonly width: number;
  readonly height: number;
  /** It must be read: where every place is taken it is written below its node, or above, over what lies there. */
  readonly isStrong?: boolean;
}

export interface PlacedLabel extends Box {
  readonly id: string;
  readonly align: "left" | "center" | "right";
}

const GAP = 4;

/**
 * Gives each wish, in their order, the first place beside its node (right, left, below, above, then the corners) that
 * lies on the canvas and on nothing in `taken` but its own node; a wish without such a place gets no label. What is placed is
 * added to `taken`.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  canvas: { readonly width: number; readonly height: number },
  taken: BoxGrid,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const places = placesOf(wish).filter((box) => isInside(box, canvas));
    const place = places.find((box) => taken.isFree(box, wish.id)) ?? (wish.isStrong ? findMiddle(places) : undefined);
    if (!place) continue;
    taken.add(place, `${wish.id} label`);
    placed.push(place);
  }
  return placed;
}

function placesOf({ id, x, y, radius, width, height }: LabelWish): PlacedLabel[] {
  const reach = radius + GAP;
  return [
    { id, x: x + reach, y: y - height / 2, width, height, align: "left" },
    { id, x: x - reach - width, y: y - height / 2, width, height, align: "right" },
    { id, x: x - width / 2, y: y + reach, width, height, align: "center" },
    { id, x: x - width / 2, y: y - reach - height, width, height, align: "center" },
    { id, x: x + radius * 0.7, y: y + radius * 0.7, width, height, align: "left" },
    { id, x: x + radius * 0.7, y: y - radius * 0.7 - height, width, height, align: "left" },
    { id, x: x - radius * 0.7 - width, y: y + radius * 0.7, width, height, align: "right" },
    { id, x: x - radius * 0.7 - width, y: y - radius * 0.7 - height, width, height, align: "right" },
  ];
}

function findMiddle(places: readonly PlacedLabel[]): PlacedLabel | undefined {
  return places.find(({ align }) => align === "center");
}

function isInside(box: Box, canvas: { readonly width: number; readonly height: number }): boolean {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= canvas.width && box.y + box.height <= canvas.height;
}
