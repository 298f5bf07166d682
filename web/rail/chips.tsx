import { X } from "lucide-react";
import { sayNumber } from "../components/count.ts";
import { Name } from "../components/name.tsx";
import type { Chip } from "../facets/list-chips.ts";
import { changeView } from "../state/actions.ts";
import { showHidden } from "../state/view.ts";

/** The filters in force, each with what it hides; each can be taken back by itself. */
export function Chips({ chips }: { readonly chips: readonly Chip[] }) {
  if (chips.length === 0) return null;
  return (
    <section className="in-force" aria-label="Filters in force">
      <h2>
        <span>Filters in force</span>
        <button type="button" className="link" onClick={() => changeView(showHidden)}>
          clear all
        </button>
      </h2>
      <ul>
        {chips.map(({ words, hides, remove }) => (
          <li key={words}>
            <button type="button" title="Take this filter back" onClick={() => changeView(remove)}>
              <Name>{words}</Name>
              <span className="number">hides {sayNumber(hides)}</span>
              <X aria-hidden="true" size={13} />
              <span className="unseen">Take back</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
