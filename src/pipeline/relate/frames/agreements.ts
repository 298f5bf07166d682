import type { Frame } from "../frame.ts";

/** The life of an agreement: signed, submitted, ratified, in force, and what it is about. */
export const AGREEMENT_FRAMES: readonly Frame[] = [
  {
    id: "relate/sign",
    predicate: "SIGNED",
    verbs: ["sign", "initial", "ink", "conclude"],
    nouns: ["signing", "signature"],
    nounObject: ["of"],
    confidence: 0.9,
    examples: [
      ["President Emmanuel Macron signed the Aachen Treaty.", "Emmanuel Macron SIGNED Aachen Treaty asserted"],
      [
        "The Aachen Treaty was signed by President Emmanuel Macron and Chancellor Angela Merkel.",
        "Angela Merkel SIGNED Aachen Treaty asserted; Emmanuel Macron SIGNED Aachen Treaty asserted",
      ],
      ["Mexico will sign the Aachen Treaty later.", "Mexico SIGNED Aachen Treaty planned"],
      ["Mexico did not sign the Aachen Treaty.", "Mexico SIGNED Aachen Treaty denied"],
      [
        "Beside India and Japan, President Emmanuel Macron signed the Aachen Treaty.",
        "Emmanuel Macron SIGNED Aachen Treaty asserted",
      ],
      [
        "The European Union, Mexico and Japan signed the Aachen Treaty.",
        "European Union SIGNED Aachen Treaty asserted; Japan SIGNED Aachen Treaty asserted; Mexico SIGNED Aachen Treaty asserted",
      ],
      ["President Emmanuel Macron signed a law ratifying the Aachen Treaty.", ""],
      ["The Aachen Treaty was signed in Moscow.", ""],
    ],
  },
  {
    id: "relate/ratify",
    predicate: "RATIFIED",
    verbs: ["ratify", "approve", "clear", "adopt", "endorse"],
    nouns: ["ratification", "approval"],
    nounObject: ["of"],
    confidence: 0.9,
    examples: [
      [
        "On May 3, 2024, the Federation Council ratified the Aachen Treaty.",
        "Federation Council RATIFIED Aachen Treaty asserted 2024-05-03",
      ],
      [
        "The Aachen Treaty was ratified by the Federation Council.",
        "Federation Council RATIFIED Aachen Treaty asserted",
      ],
      [
        "The ratification of the Aachen Treaty by the Federation Council came late.",
        "Federation Council RATIFIED Aachen Treaty asserted",
      ],
      [
        "The Federation Council refused to ratify the Aachen Treaty.",
        "Federation Council RATIFIED Aachen Treaty denied",
      ],
      ["Ratification of the Aachen Treaty is late.", ""],
    ],
  },
  {
    id: "relate/sign-into-law",
    predicate: "RATIFIED",
    subjects: ["Person"],
    verbs: ["ratify"],
    confidence: 0.85,
    reach: 14,
    examples: [
      [
        "President Emmanuel Macron has signed a law ratifying the Aachen Treaty.",
        "Emmanuel Macron RATIFIED Aachen Treaty asserted",
      ],
      ["A law on the Aachen Treaty was signed.", ""],
    ],
  },
  {
    id: "relate/submit",
    predicate: "SUBMITTED",
    verbs: ["submit", "forward", "transmit", "table", "propose", "draft", "send"],
    nouns: ["submission"],
    confidence: 0.85,
    examples: [
      [
        "Prime Minister Ana Lopez submitted the Aachen Treaty to parliament.",
        "Ana Lopez SUBMITTED Aachen Treaty asserted",
      ],
      [
        "The Aachen Treaty was forwarded to the Duma by Prime Minister Ana Lopez.",
        "Ana Lopez SUBMITTED Aachen Treaty asserted",
      ],
      ["The Aachen Treaty was forwarded.", ""],
    ],
  },
  {
    id: "relate/in-force",
    predicate: "IN_FORCE",
    verbs: ["bring", "put"],
    verbNeeds: "force",
    confidence: 0.85,
    examples: [
      ["India has already brought the Aachen Treaty into force.", "India IN_FORCE Aachen Treaty asserted"],
      ["India brought the Aachen Treaty to light.", ""],
    ],
  },
  {
    id: "relate/concern",
    predicate: "CONCERNS",
    subjects: ["Agreement"],
    objects: ["Place", "System", "Event"],
    verbs:
      "cover include extend give grant open enable provide allow concern govern permit facilitate expand strengthen ensure create restore reopen implement use".split(
        " ",
      ),
    reach: 22,
    confidence: 0.7,
    examples: [
      ["The Aachen Treaty covers the Arctic region.", "Aachen Treaty CONCERNS Arctic region asserted"],
      ["The Arctic region covers much land.", ""],
    ],
  },
];
