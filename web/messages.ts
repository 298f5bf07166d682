/** What the page says where it has nothing to show: what is the matter, and the way out. */
export interface Message {
  readonly title: string;
  readonly lines: readonly string[];
}

export function noGraph(file: string, reason: string): Message {
  return {
    title: "The graph could not be loaded.",
    lines: [
      `${file}: ${reason}`,
      'Build it with "countersign build", start "countersign serve", then reload this page.',
    ],
  };
}

export function brokenGraph(problem: string): Message {
  return { title: "The graph could not be read.", lines: [problem, "Then reload this page."] };
}

export function emptyGraph(): Message {
  return {
    title: "This graph is empty.",
    lines: [
      "Put your texts (.txt or .md) into a folder and run: countersign build <folder>",
      "Then reload this page: people, organisations and agreements appear with the words that connect them.",
    ],
  };
}

export function noWebGl(): Message {
  return {
    title: "This browser draws no WebGL, so the graph is shown as a list.",
    lines: ["Everything works from the list. To see the picture, switch on hardware acceleration and reload."],
  };
}

export function linkFromElsewhere(): string {
  return "This link names something that is not in this graph; the rest of it is shown.";
}

export function linkCopied(): string {
  return "The link to this view is in the clipboard.";
}

export function noSourceText(reason: string): string {
  return `The text could not be loaded (${reason}). Check that graph/text is beside the graph, then open it again.`;
}

export function textLeftOut(): string {
  return "The full text is left out of this copy, to respect its copyright and protect its source. These are the words that the graph quotes, in their order.";
}

export function nothingCalledThat(): string {
  return "Nothing in the sources is called that.";
}

export function textsNotSearched(): string {
  return "The texts of the sources are left out of this copy, so words in them are not searched.";
}

/** `language`: its English name. */
export function notExtracted(language: string): string {
  return `In ${language}, not in English: kept and searchable, nothing is extracted.`;
}

export function nothingExtracted(): Message {
  return {
    title: "Nothing was extracted from these sources, so there is no graph to draw.",
    lines: ["They are kept and searchable: read them here, or search for words in them."],
  };
}

export function textsMissing(missing: string): string {
  return `${missing} could not be loaded and searched. Check that graph/text is beside the graph, then search again.`;
}

export function filtersActHere(): string {
  return "These filters act on graph and list. Ledger, timeline, disagreements and sources have filters of their own; the card of an entity always has all of its claims.";
}

export function noLedger(): Message {
  return {
    title: "The sources name no act of an agreement.",
    lines: [
      "Here stands who signed, submitted, ratified or brought into force which agreement, in which office, for which country and when.",
      "Add texts that say so (“The minister signed the treaty in Paris on 3 May.”) and build the graph again.",
    ],
  };
}

export function noRows(): Message {
  return {
    title: "Nothing fits these filters.",
    lines: ["Take back a word, a status or the agreement, or choose “show all” above."],
  };
}

export function noTimeline(): Message {
  return {
    title: "No claim has a date.",
    lines: [
      "What the sources date stands here on one axis, each at the precision that they give: a day, a month, a year or a period.",
      "What has no date is listed below.",
    ],
  };
}

export function noDisagreements(): Message {
  return {
    title: "The sources do not disagree.",
    lines: [
      "Here stand, side by side and undecided, the words of sources that cannot all be right: other dates for what happens once, other figures, ratified and not ratified.",
      "None was found among the claims of this graph. That is no proof that all of them are true.",
    ],
  };
}
