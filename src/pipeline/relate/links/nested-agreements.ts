import type { Reading } from "../reading.ts";
import type { Link, Pair } from "./link.ts";

/** "Protocol to the Aachen Treaty": an agreement that names another is about it. */
export const agreementInName: Link = {
  id: "relate/concern-name/inside",
  predicate: "CONCERNS",
  confidence: 0.8,
  find: agreementsInside,
  examples: [
    [
      "They opened the Aachen Treaty. Japan signed the Protocol to the Aachen Treaty.",
      "Protocol to the Aachen Treaty CONCERNS Aachen Treaty asserted",
    ],
    ["Japan signed the Aachen Treaty.", ""],
  ],
};

function agreementsInside({ mentions }: Reading): readonly Pair[] {
  const agreements = mentions.filter(({ type }) => type === "Agreement");
  return agreements
    .filter(({ nested }) => !nested)
    .flatMap((subject) =>
      agreements
        .filter((object) => object.nested && subject.first <= object.first && object.last <= subject.last)
        .filter((object) => object.mention.entity !== subject.mention.entity)
        .map((object) => ({ subject, object })),
    );
}
