import { X } from "lucide-react";
import { useState } from "react";
import { showKeys } from "../keys/keys-dialog.tsx";
import { printKey } from "../keys/print-key.ts";
import { keepText } from "../state/keep-text.ts";
import { readKept } from "../state/read-kept.ts";

const KEY = "countersign.hint";

/** How to go about it, for who comes for the first time; once put away it does not come back to this browser. */
export function FirstHint() {
  const [isWanted, setWanted] = useState(() => readKept(KEY) === undefined);
  if (!isWanted) return null;
  const dismiss = () => {
    keepText(KEY, "seen");
    setWanted(false);
  };
  return (
    <div className="first-hint" role="note">
      <p>One click selects, a second opens. Every line on the picture is one click from its words.</p>
      <p className="of-keys">
        <kbd>{printKey("back")}</kbd> goes one step back, <kbd>{printKey("keys")}</kbd> shows{" "}
        <button type="button" className="link" onClick={() => showKeys(true)}>
          all keys
        </button>
        .
      </p>
      <button type="button" className="icon-button" aria-label="Put this hint away" onClick={dismiss}>
        <X aria-hidden="true" size={14} />
      </button>
    </div>
  );
}
