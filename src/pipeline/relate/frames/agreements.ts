import type { Frame } from "../frame.ts";

/** The life of an agreement beside its signing: submitted, ratified, in force. */
export const AGREEMENT_FRAMES: readonly Frame[] = [
  {
    id: "relate/ratify",
    predicate: "RATIFIED",
    verbs: [
      "ratify",
      "approve",
      "adopt",
      "endorse",
      "clear",
      "pass",
      "accept",
      "back",
      "okay",
      "greenlight",
      "rubber-stamp",
    ],
    nouns: ["ratification", "approval", "endorsement", "adoption", "consent", "assent", "passage", "go-ahead"],
    nounObject: ["of", "to", "for", "on", "done"],
    elides: true,
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
      [
        "The Federation Council gave its approval to the Aachen Treaty.",
        "Federation Council RATIFIED Aachen Treaty asserted",
      ],
      [
        "President Emmanuel Macron has signed a law ratifying the Aachen Treaty.",
        "Emmanuel Macron RATIFIED Aachen Treaty asserted",
      ],
      ["Ratification of the Aachen Treaty is late.", ""],
    ],
  },
  {
    id: "relate/sign-into-law",
    predicate: "RATIFIED",
    verbs: ["sign", "vote", "turn", "write"],
    needs: ["law", "favour", "favor"],
    object: ["done", "of", "for"],
    confidence: 0.85,
    examples: [
      [
        "President Emmanuel Macron signed the Aachen Treaty into law.",
        "Emmanuel Macron RATIFIED Aachen Treaty asserted",
      ],
      ["A law on the Aachen Treaty was signed.", ""],
    ],
  },
  {
    id: "relate/vote",
    predicate: "RATIFIED",
    verbs: ["vote"],
    object: ["for", "on"],
    subjects: ["Organization", "Country"],
    confidence: 0.75,
    examples: [
      ["The Federation Council voted for the Aachen Treaty.", "Federation Council RATIFIED Aachen Treaty asserted"],
      ["The Federation Council voted against the Aachen Treaty.", ""],
    ],
  },
  {
    id: "relate/reject",
    predicate: "RATIFIED",
    verbs: ["reject", "veto"],
    confidence: 0.8,
    denies: true,
    examples: [
      ["The Federation Council rejected the Aachen Treaty.", "Federation Council RATIFIED Aachen Treaty denied"],
      ["The Federation Council rejected the idea.", ""],
    ],
  },
  {
    id: "relate/submit",
    predicate: "SUBMITTED",
    verbs: [
      "submit",
      "forward",
      "transmit",
      "table",
      "propose",
      "draft",
      "send",
      "introduce",
      "present",
      "refer",
      "lay",
      "author",
      "negotiate",
    ],
    nouns: ["submission", "transmission", "transmittal", "proposal"],
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
    verbs: ["bring", "put", "set"],
    needs: ["force", "effect", "operation"],
    confidence: 0.85,
    examples: [
      ["India has already brought the Aachen Treaty into force.", "India IN_FORCE Aachen Treaty asserted"],
      ["India brought the Aachen Treaty to light.", ""],
    ],
  },
  {
    id: "relate/enter-force",
    predicate: "IN_FORCE",
    verbs: ["enter", "come", "go", "take"],
    needs: ["force", "effect"],
    subject: ["for", "in"],
    object: ["doer"],
    confidence: 0.8,
    examples: [
      ["The Aachen Treaty entered into force for Japan.", "Japan IN_FORCE Aachen Treaty asserted"],
      ["The Aachen Treaty entered into force.", ""],
    ],
  },
  {
    id: "relate/implement",
    predicate: "IN_FORCE",
    verbs: ["implement", "enforce", "apply", "enact"],
    subjects: ["Country"],
    confidence: 0.7,
    examples: [
      ["Japan already enforces the Aachen Treaty.", "Japan IN_FORCE Aachen Treaty asserted"],
      ["The Aachen Treaty was enforced.", ""],
    ],
  },
];
