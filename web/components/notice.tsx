import { X } from "lucide-react";
import { dismissNotice } from "../state/actions.ts";
import { useExplorer } from "../state/store.ts";

/** One line that the reader may want to know and can put away. */
export function Notice() {
  const notice = useExplorer((state) => state.notice);
  if (notice === undefined) return null;
  return (
    <p className="notice" role="status">
      {notice}
      <button type="button" className="icon-button" aria-label="Dismiss" onClick={dismissNotice}>
        <X aria-hidden="true" size={14} />
      </button>
    </p>
  );
}
