import type { Theme } from "../state/appearance.ts";

/** Colours of the page by the role they play; also its custom properties (`--paper` …), set by `followTheme`. */
export interface Surfaces {
  readonly paper: string;
  readonly panel: string;
  readonly line: string;
  readonly ink: string;
  readonly quiet: string;
  readonly accent: string;
  readonly warning: string;
  /** Behind the words of a quote in its source, and behind what the pointer is on. */
  readonly tint: string;
  /** Lines of the selected entity, those between its neighbours, and the dimmed rest: its nodes and its lines. */
  readonly edge: string;
  readonly soft: string;
  readonly dim: string;
  readonly faint: string;
  /** One of the thousands of lines of a crowd. */
  readonly crowd: string;
}

export const SURFACES: Readonly<Record<Theme, Surfaces>> = {
  light: {
    paper: "#FBFAF7",
    panel: "#FFFFFF",
    line: "#E4E1DA",
    ink: "#1C1B19",
    quiet: "#66625B",
    accent: "#3B5BDB",
    warning: "#B42318",
    tint: "#F3F1EB",
    edge: "#77726A",
    soft: "#C9C4BA",
    dim: "#D9D5CC",
    faint: "#EFECE5",
    crowd: "#E6E2DA",
  },
  dark: {
    paper: "#14161A",
    panel: "#1B1E24",
    line: "#2C313A",
    ink: "#ECEAE4",
    quiet: "#9BA0A9",
    accent: "#8EA2FF",
    warning: "#FF8A80",
    tint: "#252A33",
    edge: "#8A919D",
    soft: "#454C59",
    dim: "#343A45",
    faint: "#1E2229",
    crowd: "#262B34",
  },
};

/** Of a type of entity, on either ground; from the palette of Okabe and Ito, which colour-blind people can read. */
export type Colours = Readonly<Record<Theme, string>>;

const BY_TYPE: Readonly<Record<string, Colours>> = {
  Person: { light: "#0072B2", dark: "#4BA3E3" },
  Office: { light: "#5B8DB8", dark: "#8DB4D8" },
  Organization: { light: "#00866A", dark: "#2FB598" },
  Country: { light: "#C8500A", dark: "#F0803C" },
  Place: { light: "#B98300", dark: "#E0AC3A" },
  Agreement: { light: "#B0457F", dark: "#DA7BB0" },
  System: { light: "#5D5A88", dark: "#9D99D6" },
  Event: { light: "#7A7A00", dark: "#B5B53A" },
};

const SPARE = Object.values(BY_TYPE);

/** `place`: of the type in its schema; a type of a user's own takes the colours in turn. */
export function coloursOf(type: string, place: number): Colours {
  return BY_TYPE[type] ?? (SPARE[place % SPARE.length] as Colours);
}
