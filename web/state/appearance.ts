import type { EntityId } from "../../src/domain/ids.ts";

export type Theme = "light" | "dark";
export type Pane = "filters" | "evidence";

/** How the page is laid out on this screen: no part of a link. */
export interface Appearance {
  /** Absent: as the system has it. */
  readonly theme?: Theme;
  readonly systemTheme: Theme;
  /** The panel that lies over the middle where there is no room beside it. */
  readonly pane?: Pane;
  readonly isSearching: boolean;
  readonly isShowingKeys: boolean;
  /** The entity of which the reader is asked which neighbours to show. */
  readonly expanding?: EntityId;
  /** Of the open console, in pixels. */
  readonly consoleHeight: number;
}

const LEAST_HEIGHT = 160;
/** What stays of the page above the console. */
const LEAST_ABOVE = 180;

export const EMPTY_APPEARANCE: Appearance = {
  systemTheme: "light",
  isSearching: false,
  isShowingKeys: false,
  consoleHeight: 320,
};

export function themeOf(appearance: Appearance): Theme {
  return appearance.theme ?? appearance.systemTheme;
}

/** The other theme; back to following the system where that is what it has. */
export function toggleTheme({ theme, ...appearance }: Appearance): Appearance {
  const next = (theme ?? appearance.systemTheme) === "dark" ? "light" : "dark";
  return next === appearance.systemTheme ? appearance : { ...appearance, theme: next };
}

/** As tall as asked for, within what a window of `windowHeight` pixels has room for. */
export function resizeConsole(appearance: Appearance, height: number, windowHeight: number): Appearance {
  const most = Math.max(LEAST_HEIGHT, windowHeight - LEAST_ABOVE);
  return { ...appearance, consoleHeight: Math.round(Math.min(Math.max(height, LEAST_HEIGHT), most)) };
}

export function togglePane({ pane, ...appearance }: Appearance, chosen: Pane): Appearance {
  return pane === chosen ? appearance : { ...appearance, pane: chosen };
}

export function closePane({ pane: _, ...appearance }: Appearance): Appearance {
  return appearance;
}

export function stopAsking({ expanding: _, ...appearance }: Appearance): Appearance {
  return appearance;
}
