import { EditorView } from "@codemirror/view";

/** In the page's own properties, which reach into the shadow root, so that it follows the theme. */
export const EDITOR_THEME = EditorView.theme({
  "&": { height: "100%", backgroundColor: "var(--panel)", color: "var(--ink)", fontSize: "13px" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.6" },
  ".cm-content": { padding: "10px 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 12px" },
  ".cm-placeholder": { color: "var(--quiet)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: "color-mix(in srgb, var(--accent) 25%, transparent) !important",
  },
  ".cm-matchingBracket": { backgroundColor: "var(--tint) !important", outline: "1px solid var(--line)" },
  ".cm-lintRange-error": {
    backgroundImage: "none",
    textDecoration: "underline wavy var(--warning)",
    textDecorationSkipInk: "none",
    textUnderlineOffset: "3px",
  },
  ".cm-lintPoint:after": { borderBottomColor: "var(--warning)" },
  ".cm-tooltip": {
    zIndex: "12",
    overflow: "hidden",
    border: "1px solid var(--line)",
    borderRadius: "6px",
    backgroundColor: "var(--panel)",
    color: "var(--ink)",
    boxShadow: "var(--shadow)",
    fontFamily: "var(--sans)",
  },
  ".cm-tooltip .cm-diagnostic": { padding: "6px 10px", borderLeft: "3px solid var(--warning)", whiteSpace: "pre-wrap" },
  ".cm-diagnosticAction": {
    padding: "2px 8px",
    border: "1px solid var(--line)",
    borderRadius: "4px",
    backgroundColor: "transparent",
    color: "var(--accent)",
    font: "500 12px/1.4 var(--sans)",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--sans)", maxHeight: "220px" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": {
    display: "flex",
    gap: "10px",
    justifyContent: "space-between",
    padding: "3px 10px",
  },
  ".cm-tooltip-autocomplete ul li[aria-selected]": {
    backgroundColor: "color-mix(in srgb, var(--accent) 14%, var(--panel))",
    color: "var(--ink)",
  },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "650" },
  ".cm-completionDetail": {
    overflow: "hidden",
    color: "var(--quiet)",
    fontStyle: "normal",
    fontSize: "12px",
    textOverflow: "ellipsis",
    maxWidth: "260px",
  },
  ".cm-tooltip.cm-completionInfo": { maxWidth: "320px", padding: "6px 10px", fontSize: "12px" },
});
