import {
  autocompletion,
  type Completion as CodeCompletion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  closeBracketsKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { cypher } from "@codemirror/legacy-modes/mode/cypher";
import { type Diagnostic, linter, lintKeymap } from "@codemirror/lint";
import { EditorState, Prec, StateEffect } from "@codemirror/state";
import { drawSelection, EditorView, keymap, placeholder } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import type { QueryError } from "../../src/query/query-error.ts";
import type { Language } from "./check-query.ts";
import { completeQuery } from "./complete-query.ts";
import { EDITOR_THEME } from "./editor-theme.ts";
import { findFix, type QueryFix } from "./find-fix.ts";
import type { Suggestion } from "./suggestions.ts";
import { TYPE_OVER } from "./type-over.ts";

export interface EditorOptions {
  readonly index: GraphIndex;
  readonly text: string;
  /** Absent: not known yet. */
  language(): Language | undefined;
  /** The first thing that is wrong. */
  check(text: string): QueryError | undefined;
  onChange(text: string): void;
  onRun(text: string): void;
}

/**
 * An editor for queries in `host`. It lives in a shadow root: there its styles are adopted style sheets, which a policy
 * without inline styles allows; in the page itself they would be a `<style>` element, which it refuses.
 */
export function createEditor(host: HTMLElement, options: EditorOptions): EditorView {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const state = EditorState.create({ doc: options.text, extensions: extensionsOf(options) });
  return new EditorView({ state, parent: root, root });
}

const CHECK = StateEffect.define<null>();

/** What is right may have changed, though the text has not. */
export function checkAgain(view: EditorView): void {
  view.dispatch({ effects: CHECK.of(null) });
}

/** The cursor goes after what was mended. */
export function applyFix(view: EditorView, { from, to, insert }: QueryFix): void {
  view.dispatch({ changes: { from, to, insert }, selection: { anchor: from + insert.length } });
  view.focus();
}

/** Another text from outside, as a link or an example has it; one step that can be undone. */
export function replaceText(view: EditorView, text: string): void {
  if (view.state.doc.toString() === text) return;
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, selection: { anchor: text.length } });
}

function extensionsOf({ index, language, check, onChange, onRun }: EditorOptions) {
  const run = (view: EditorView) => {
    onRun(view.state.doc.toString());
    return true;
  };
  return [
    Prec.highest(keymap.of(["Mod-Enter", "Ctrl-Enter"].map((key) => ({ key, run })))),
    history(),
    drawSelection(),
    TYPE_OVER,
    bracketMatching(),
    closeBrackets(),
    StreamLanguage.define(COLOURING),
    syntaxHighlighting(COLOURS),
    autocompletion({ override: [(context) => complete(context, index, language())], icons: false }),
    linter((view) => underline(check(view.state.doc.toString()), view.state.doc.toString()), {
      delay: 400,
      needsRefresh: ({ transactions }) =>
        transactions.some(({ effects }) => effects.some((effect) => effect.is(CHECK))),
    }),
    // No Tab: it leaves the editor, as a keyboard's user needs it to.
    keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...lintKeymap]),
    placeholder("MATCH (p:Person)-[s:SIGNED]->(a:Agreement) RETURN p, s, a"),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": "Query", "aria-multiline": "true", tabindex: "0" }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange(update.state.doc.toString());
    }),
    EDITOR_THEME,
  ];
}

function underline(error: QueryError | undefined, text: string): Diagnostic[] {
  if (!error || text === "") return [];
  const from = Math.min(error.span.start, text.length - 1);
  const to = Math.min(Math.max(error.span.end, from + 1), text.length);
  const fix = findFix(error, text);
  const actions = fix ? [{ name: fix.words, apply: (view: EditorView) => applyFix(view, fix) }] : [];
  return [{ from, to, severity: "error", message: error.message, actions }];
}

function complete(
  context: CompletionContext,
  index: GraphIndex,
  language: Language | undefined,
): CompletionResult | null {
  if (!language) return null;
  const before = context.state.doc.sliceString(0, context.pos);
  const found = completeQuery(before, index, language, context.explicit);
  if (!found) return null;
  const { from, suggestions, isOfText } = found;
  const options = suggestions.map(toCodeCompletion);
  return isOfText ? { from, options, filter: false } : { from, options, validFor: /^[\p{L}\p{N}_]*$/u };
}

function toCodeCompletion({ label, text, kind, detail, about }: Suggestion): CodeCompletion {
  return {
    label,
    type: kind,
    ...(text !== undefined && { apply: text }),
    ...(detail !== undefined && { detail }),
    ...(about !== undefined && { info: about }),
    boost: BOOSTS[kind] ?? 0,
  };
}

/** Of what begins alike, variables come before keywords, and those before functions. */
const BOOSTS: Readonly<Record<string, number>> = { variable: 3, keyword: 2, function: 0, procedure: -1 };

/** To the mode, `name` and `type` are keywords; after a dot they are properties. */
const COLOURING: typeof cypher = {
  ...cypher,
  token(stream, state) {
    const isProperty = stream.string[stream.pos - 1] === ".";
    const style = cypher.token?.(stream, state) ?? null;
    return isProperty && style !== "punctuation" ? "variable" : style;
  },
};

const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--code-keyword)", fontWeight: "500" },
  { tag: tags.string, color: "var(--code-string)" },
  { tag: tags.atom, color: "var(--code-label)" },
  { tag: tags.comment, color: "var(--quiet)", fontStyle: "italic" },
]);
