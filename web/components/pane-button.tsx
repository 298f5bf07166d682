import type { LucideIcon } from "lucide-react";
import { changeAppearance } from "../state/actions.ts";
import { type Pane, togglePane } from "../state/appearance.ts";
import { useExplorer } from "../state/store.ts";

/** Brings a panel over the middle where there is no room beside it. */
export function PaneButton({
  pane,
  label,
  Icon,
}: {
  readonly pane: Pane;
  readonly label: string;
  readonly Icon: LucideIcon;
}) {
  const isOpen = useExplorer(({ appearance }) => appearance.pane === pane);
  return (
    <button
      type="button"
      className={`icon-button pane-button ${pane}-button`}
      aria-label={label}
      aria-expanded={isOpen}
      onClick={() => changeAppearance((appearance) => togglePane(appearance, pane))}
    >
      <Icon aria-hidden="true" size={18} />
    </button>
  );
}
