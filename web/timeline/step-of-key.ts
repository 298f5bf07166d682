import { isKey, type Pressed } from "../keys/is-key.ts";
import type { KeyName } from "../keys/keys.ts";

/** What a key asks of the axis: to zoom by a factor, to pan by a share of what is in sight, to show all, to go to another entry. */
export type Step =
  | { readonly kind: "zoom"; readonly by: number }
  | { readonly kind: "pan"; readonly by: number }
  | { readonly kind: "fit" }
  /** By so many entries; infinite for the first and the last. */
  | { readonly kind: "go"; readonly by: number };

const ZOOM = 1.6;
const PAN = 0.25;

export const NEARER: Step = { kind: "zoom", by: 1 / ZOOM };
export const FARTHER: Step = { kind: "zoom", by: ZOOM };
export const EARLIER: Step = { kind: "pan", by: -PAN };
export const LATER: Step = { kind: "pan", by: PAN };
export const FIT: Step = { kind: "fit" };

const STEPS: readonly (readonly [KeyName, Step])[] = [
  ["nearerTime", NEARER],
  ["fartherTime", FARTHER],
  ["allTime", FIT],
  ["earlierTime", EARLIER],
  ["laterTime", LATER],
  ["previousEntry", { kind: "go", by: -1 }],
  ["nextEntry", { kind: "go", by: 1 }],
  ["firstEntry", { kind: "go", by: Number.NEGATIVE_INFINITY }],
  ["lastEntry", { kind: "go", by: Number.POSITIVE_INFINITY }],
];

/** None for a key that means nothing here, or that belongs to the browser. */
export function stepOfKey(event: Pressed): Step | undefined {
  return STEPS.find(([name]) => isKey(event, name))?.[1];
}
