import { ChevronRight } from "lucide-react";
import { type CSSProperties, lazy, Suspense } from "react";
import { ariaKeys, printKey } from "../keys/print-key.ts";
import { changeView } from "../state/actions.ts";
import { toggleConsole } from "../state/console-view.ts";
import { useExplorer } from "../state/store.ts";
import { ResizeHandle } from "./resize-handle.tsx";

/** Apart from the rest: the editor and the language come when they are asked for. */
const Console = lazy(() => import("./console.tsx").then(({ Console }) => ({ default: Console })));

/** The drawer under the page: a line while it is closed. */
export function ConsoleDock() {
  const shape = useExplorer(({ view }) => view.console.shape);
  const isOpen = shape !== undefined;
  const height = useExplorer(({ appearance }) => appearance.consoleHeight);
  const query = useExplorer(({ view }) => view.console.query);
  return (
    <section
      className="console"
      aria-label="Query console"
      data-open={isOpen}
      data-shape={shape}
      style={{ "--console-height": `${height}px` } as CSSProperties}
    >
      {isOpen && <ResizeHandle />}
      <button
        type="button"
        className="console-toggle"
        aria-expanded={isOpen}
        aria-keyshortcuts={ariaKeys("console")}
        onClick={() => changeView((view) => ({ ...view, console: toggleConsole(view.console) }))}
      >
        <ChevronRight className="chevron" aria-hidden="true" size={14} />
        Console
        {!isOpen && <code className="console-last">{query ?? "ask the graph in its own language"}</code>}
        {!isOpen && <kbd>{printKey("console")}</kbd>}
      </button>
      {isOpen && (
        <Suspense>
          <Console />
        </Suspense>
      )}
    </section>
  );
}
