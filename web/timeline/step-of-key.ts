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

const BY_KEY: Readonly<Record<string, Step>> = {
  "+": NEARER,
  "=": NEARER,
  "-": FARTHER,
  "0": FIT,
  ArrowLeft: { kind: "go", by: -1 },
  ArrowRight: { kind: "go", by: 1 },
  Home: { kind: "go", by: Number.NEGATIVE_INFINITY },
  End: { kind: "go", by: Number.POSITIVE_INFINITY },
};

const WITH_SHIFT: Readonly<Record<string, Step>> = {
  "+": NEARER,
  ArrowLeft: EARLIER,
  ArrowRight: LATER,
};

/** None for a key that means nothing here, or that belongs to the browser. */
export function stepOfKey(event: {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): Step | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const steps = event.shiftKey ? WITH_SHIFT : BY_KEY;
  return Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
}
