import { expect, test } from "vitest";
import { coloursOf, SURFACES } from "../../../web/explorer/palette.ts";
import type { Theme } from "../../../web/state/appearance.ts";
import { SCHEMA } from "../../fixtures/small-graph.ts";

const THEMES: readonly Theme[] = ["light", "dark"];
const TYPES = [...SCHEMA.types.map(({ name }) => name), "Of a user's own"];

/** Of WCAG 2: from 1 to 21. */
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r, g, b] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test.each(THEMES)("text can be read on every ground of the %s theme", (theme) => {
  const { ink, quiet, accent, warning, paper, panel, tint } = SURFACES[theme];
  for (const text of [ink, quiet, accent, warning]) {
    for (const ground of [paper, panel]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  }
  expect(contrast(ink, tint)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(quiet, tint)).toBeGreaterThanOrEqual(4.5);
});

test.each(THEMES.flatMap((theme) => TYPES.map((type) => [theme, type] as const)))(
  "in the %s theme %s stands out from its ground, and its pictogram from it",
  (theme, type) => {
    const { paper, panel } = SURFACES[theme];
    const colour = coloursOf(type, 3)[theme];
    expect(contrast(colour, paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, panel)).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, theme === "light" ? SURFACES.light.panel : SURFACES.dark.paper)).toBeGreaterThanOrEqual(3);
  },
);

test.each(THEMES)("lines of the neighbourhood can be seen in the %s theme", (theme) => {
  expect(contrast(SURFACES[theme].edge, SURFACES[theme].paper)).toBeGreaterThanOrEqual(3);
});
