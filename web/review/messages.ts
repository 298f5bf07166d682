import type { ReviewEvent } from "../../src/decisions/review-records.ts";
import type { Message } from "../messages.ts";

/** What the page says about decisions. */

export function serverSilent(): string {
  return "The server does not answer, so nothing was decided. Start it again, then load this page again.";
}

export function serverStrange(status: number): string {
  return `The server answers ${status} and no reason, so nothing was decided. Load this page again.`;
}

export function cutOff(): string {
  return "The server stopped before the graph was built. Start it again: what was decided stands in decisions.yaml.";
}

export function nothingToDecide(): Message {
  return {
    title: "Nothing is left to decide.",
    lines: [
      "Here come pairs of names that may be one, and claims that the rules are not sure of, each with its words.",
      "Anything else can be decided where it stands: on the card of an entity, and below each quote.",
    ],
  };
}

export function nothingDecided(): Message {
  return {
    title: "Nobody has decided anything yet.",
    lines: ["What is decided stands here with who decided it, when and why, and can be taken back one by one."],
  };
}

export function onePlaceOnly(): string {
  return "All its mentions stand in one document, where they are read as one. A decision can part what documents say, not what one says.";
}

export function namedNowhere(): string {
  return "No words of the sources stand for it alone, so there is nothing to file a decision under.";
}

const STEPS = {
  read: "reading the files",
  extract: "reading new documents",
  fuse: "joining what the documents say",
  write: "writing the graph",
} as const;

export function sayProgress(progress: Extract<ReviewEvent, { kind: "progress" }> | undefined): string {
  if (!progress) return "Building the graph anew …";
  const { stage, done, total } = progress;
  return `Building the graph anew: ${STEPS[stage]}${total > 1 ? `, ${done} of ${total}` : ""} …`;
}
