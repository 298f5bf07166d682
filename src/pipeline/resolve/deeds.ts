import { isLabel, type Tree } from "../../text/tree.ts";

/** Verbs and nouns for one and the same deed: what two sentences do the same with is likely the same thing. */
const DEEDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sign: "sign signing signature initial ink conclude conclusion seal reach",
    ratify: "ratify ratification approve approval clear adopt adoption endorse pass passage back okay greenlight",
    submit: "submit submission table forward transmit send",
    end: "terminate termination denounce denunciation leave quit abandon suspend suspension",
    hold: "hold host attend open close",
  }).flatMap(([deed, words]) => words.split(" ").map((word) => [word, deed] as const)),
);

/** What is done with the thing that the token at `index` stands for ("ratified it", "its ratification"); undefined for no deed of ours. */
export function findDeed(tree: Tree, index: number): string | undefined {
  const token = tree.tokens[index];
  const above = tree.tokens[token?.head ?? -1];
  const takes = ["obj", "nsubj", "nmod", "obl"].some((label) => isLabel(token, label));
  return takes && above ? DEEDS.get(above.lemma) : undefined;
}
