import { STAGES } from "../state/stage.ts";

/** Where keys hold, in the order in which they are shown. */
export const KEY_GROUPS = {
  everywhere: "Everywhere",
  graph: "Graph and list",
  table: "Tables",
  timeline: "Timeline",
  source: "Source",
  console: "Console",
  review: "Review",
} as const;

export interface Key {
  readonly group: keyof typeof KEY_GROUPS;
  /** Each does the same: modifiers (`Mod`: Ctrl, on a Mac ⌘) and the `KeyboardEvent.key`, with spaces between. */
  readonly chords: readonly string[];
  readonly words: string;
  /** A field keeps it for itself, though it has a modifier: undoing what was typed. */
  readonly isOfFields?: true;
}

/** Every key of the page: what the handlers ask for by its name, and what `?` shows. */
export const KEYS = {
  search: { group: "everywhere", chords: ["Mod k", "/"], words: "Search names, words, views and commands" },
  view: {
    group: "everywhere",
    chords: STAGES.map((_, place) => String(place + 1)),
    words: "Go to a view, in the order of the tabs",
  },
  console: { group: "everywhere", chords: ["c", "Mod j"], words: "Open or close the console" },
  back: { group: "everywhere", chords: ["Escape"], words: "Close what is on top, else go back one step" },
  keys: { group: "everywhere", chords: ["?"], words: "Show these keys" },
  undo: { group: "everywhere", chords: ["Mod z"], words: "Undo the last step", isOfFields: true },
  redo: { group: "everywhere", chords: ["Mod Shift z", "Mod y"], words: "Redo it", isOfFields: true },
  nextNeighbour: { group: "graph", chords: ["ArrowRight", "ArrowDown"], words: "Next connection of what is selected" },
  previousNeighbour: { group: "graph", chords: ["ArrowLeft", "ArrowUp"], words: "Connection before" },
  goThere: { group: "graph", chords: ["Enter"], words: "Go to it" },
  goReturn: { group: "graph", chords: ["Backspace"], words: "Return along the trail" },
  expand: { group: "graph", chords: ["e"], words: "Expand it" },
  collapse: { group: "graph", chords: ["x"], words: "Collapse it" },
  hide: { group: "graph", chords: ["h"], words: "Hide it" },
  paths: { group: "graph", chords: ["p"], words: "What connects it with what is selected" },
  nextRow: { group: "table", chords: ["ArrowDown"], words: "Next row" },
  previousRow: { group: "table", chords: ["ArrowUp"], words: "Row before" },
  nextEntry: { group: "timeline", chords: ["ArrowRight"], words: "Next entry" },
  previousEntry: { group: "timeline", chords: ["ArrowLeft"], words: "Entry before" },
  firstEntry: { group: "timeline", chords: ["Home"], words: "First entry" },
  lastEntry: { group: "timeline", chords: ["End"], words: "Last entry" },
  laterTime: { group: "timeline", chords: ["Shift ArrowRight"], words: "Later" },
  earlierTime: { group: "timeline", chords: ["Shift ArrowLeft"], words: "Earlier" },
  nearerTime: { group: "timeline", chords: ["+", "="], words: "Nearer" },
  fartherTime: { group: "timeline", chords: ["-"], words: "Farther" },
  allTime: { group: "timeline", chords: ["0"], words: "All in sight" },
  nextMention: { group: "source", chords: ["ArrowRight", "n"], words: "Next mention" },
  previousMention: { group: "source", chords: ["ArrowLeft", "p"], words: "Mention before" },
  runQuery: { group: "console", chords: ["Mod Enter"], words: "Run the query" },
  taller: { group: "console", chords: ["ArrowUp"], words: "On its upper edge: taller" },
  lower: { group: "console", chords: ["ArrowDown"], words: "On its upper edge: lower" },
  widerColumn: { group: "console", chords: ["Shift ArrowRight"], words: "On the head of a column: wider" },
  narrowerColumn: { group: "console", chords: ["Shift ArrowLeft"], words: "On the head of a column: narrower" },
  sayYes: { group: "review", chords: ["y"], words: "Yes" },
  sayNo: { group: "review", chords: ["n"], words: "No" },
  putOff: { group: "review", chords: ["l", "ArrowRight"], words: "Later" },
  takeBack: { group: "review", chords: ["u"], words: "Take the last answer back" },
} as const satisfies Readonly<Record<string, Key>>;

export type KeyName = keyof typeof KEYS;
