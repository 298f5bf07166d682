import { Moon, Sun } from "lucide-react";
import { useTheme } from "../explorer/use-graph.ts";
import { changeAppearance } from "../state/actions.ts";
import { toggleTheme } from "../state/appearance.ts";

export function ThemeButton() {
  const isDark = useTheme() === "dark";
  const Icon = isDark ? Sun : Moon;
  return (
    <button
      type="button"
      className="icon-button theme-button"
      aria-label={isDark ? "Light theme" : "Dark theme"}
      onClick={() => changeAppearance(toggleTheme)}
    >
      <Icon aria-hidden="true" size={17} />
    </button>
  );
}
