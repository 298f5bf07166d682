import { changeView } from "../state/actions.ts";
import { setWords } from "../state/desk.ts";
import { useExplorer } from "../state/store.ts";

/** Keeps only the rows with these words. */
export function WordsField({ label }: { readonly label: string }) {
  const words = useExplorer(({ view }) => view.desk.words);
  return (
    <input
      className="words-field"
      type="search"
      aria-label={label}
      placeholder={label}
      value={words}
      onChange={({ target }) => changeView((view) => ({ ...view, desk: setWords(view.desk, target.value) }))}
    />
  );
}
