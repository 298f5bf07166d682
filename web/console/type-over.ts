import { EditorView } from "@codemirror/view";

/**
 * What is typed over a selection is put in by the editor itself: Chromium would carry the look of the old text over as
 * inline style, which the page's policy refuses and reports.
 */
export const TYPE_OVER = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { from, to, empty } = view.state.selection.main;
    if (event.inputType !== "insertText" || !event.data || empty || view.composing) return false;
    event.preventDefault();
    insert(view, from, to, event.data);
    return true;
  },
});

/** Brackets and quotation marks go around the selection, see `closeBrackets`; all else replaces it. */
function insert(view: EditorView, from: number, to: number, text: string): void {
  const toTransaction = () =>
    view.state.update(view.state.replaceSelection(text), { userEvent: "input.type", scrollIntoView: true });
  const isHandled = view.state
    .facet(EditorView.inputHandler)
    .some((handle) => handle(view, from, to, text, toTransaction));
  if (!isHandled) view.dispatch(toTransaction());
}
