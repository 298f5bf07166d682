import { SURFACES } from "../explorer/palette.ts";
import { type Theme, themeOf } from "./appearance.ts";
import { keepText } from "./keep-text.ts";
import { readKept } from "./read-kept.ts";
import { useExplorer } from "./store.ts";

const KEY = "countersign.theme";

/** The colours of the page follow the theme; a choice that differs from the system's is kept in this browser. */
export function followTheme(): void {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const readSystem = (): Theme => (dark.matches ? "dark" : "light");
  const kept = readKept(KEY);
  useExplorer.setState(({ appearance }) => ({
    appearance: {
      ...appearance,
      systemTheme: readSystem(),
      ...((kept === "light" || kept === "dark") && { theme: kept }),
    },
  }));
  dark.addEventListener("change", () => {
    useExplorer.setState(({ appearance }) => ({ appearance: { ...appearance, systemTheme: readSystem() } }));
  });
  useExplorer.subscribe(applyTheme);
  applyTheme();
}

function applyTheme(): void {
  const { appearance } = useExplorer.getState();
  const theme = themeOf(appearance);
  const root = document.documentElement;
  keepText(KEY, appearance.theme ?? "");
  if (root.dataset.theme === theme) return;
  root.dataset.theme = theme;
  root.style.colorScheme = theme;
  for (const [name, colour] of Object.entries(SURFACES[theme])) root.style.setProperty(`--${name}`, colour);
}
