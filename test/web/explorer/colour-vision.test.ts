import { expect, test } from "vitest";
import { coloursOf } from "../../../web/explorer/palette.ts";
import type { Theme } from "../../../web/state/appearance.ts";
import { SCHEMA } from "../../fixtures/small-graph.ts";

const TYPES = SCHEMA.types.map(({ name }) => name);

type Triple = readonly [number, number, number];

/** Machado, Oliveira and Fernandes 2009, for a reader who lacks one kind of cone altogether; on linear light. */
const VISIONS: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** In OKLab, times 100: about 2 is the least that a trained eye sees side by side. */
const APART = 5;

test.each(
  (["light", "dark"] satisfies Theme[]).flatMap((theme) =>
    Object.keys(VISIONS).map((vision) => [theme, vision] as const),
  ),
)("in the %s theme, under %s, only the pairs that are named rest on their pictograms alone", (theme, vision) => {
  const seen = TYPES.map((type, place) => [type, seeAs(coloursOf(type, place)[theme], vision)] as const);
  const alike = seen.flatMap(([a, colour], place) =>
    seen
      .slice(place + 1)
      .filter(([, other]) => distance(colour, other) < APART)
      .map(([b]) => `${a}–${b}`),
  );
  expect(alike).toEqual(ALIKE[`${theme} ${vision}`] ?? []);
});

/** Eight colours that three kinds of eyes can all tell apart on two grounds there are not; these have their shapes. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  "light deuteranopia": ["Organization–Agreement", "Country–Event"],
  "light protanopia": ["Agreement–System"],
  "light tritanopia": ["Person–Organization"],
  "dark deuteranopia": ["Person–System", "Organization–Agreement", "Country–Event", "Place–Event"],
  "dark protanopia": ["Person–System", "Place–Event"],
  "dark tritanopia": ["Person–Organization"],
};

function seeAs(hex: string, vision: string): Triple {
  const light = [1, 3, 5].map((at) => toLinear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as unknown as Triple;
  const rows = VISIONS[vision] as readonly [Triple, Triple, Triple];
  return toOklab(rows.map((row) => clamp(multiply(row, light))) as unknown as Triple);
}

function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function clamp(value: number): number {
  return Math.min(Math.max(value, 0), 1);
}

function multiply(row: Triple, [a, b, c]: Triple): number {
  return row[0] * a + row[1] * b + row[2] * c;
}

function toOklab(light: Triple): Triple {
  const cones = [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
  ].map((row) => Math.cbrt(multiply(row as unknown as Triple, light))) as unknown as Triple;
  return [
    multiply([0.2104542553, 0.793617785, -0.0040720468], cones),
    multiply([1.9779984951, -2.428592205, 0.4505937099], cones),
    multiply([0.0259040371, 0.7827717662, -0.808675766], cones),
  ];
}

function distance(a: Triple, b: Triple): number {
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
