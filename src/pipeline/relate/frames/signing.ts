import type { Frame } from "../frame.ts";

/** Who signs an agreement. */
export const SIGNING_FRAMES: readonly Frame[] = [
  {
    id: "relate/sign",
    predicate: "SIGNED",
    verbs: ["sign", "co-sign", "initial", "ink", "conclude", "seal", "countersign", "clinch", "strike"],
    nouns: ["signing", "signature", "conclusion"],
    nounObject: ["of", "to", "on", "done"],
    lacks: ["law", "ratification"],
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
    id: "relate/sign-with",
    predicate: "SIGNED",
    verbs: ["sign", "initial", "ink", "conclude", "seal"],
    subject: ["with", "alongside", "between"],
    subjects: ["Person", "Organization"],
    lacks: ["law", "ratification"],
    confidence: 0.8,
    examples: [
      [
        "Chancellor Angela Merkel signed the Aachen Treaty with President Emmanuel Macron.",
        "Emmanuel Macron SIGNED Aachen Treaty asserted",
      ],
      ["Chancellor Angela Merkel signed the Aachen Treaty with a pen.", ""],
    ],
  },
  {
    id: "relate/sign-between",
    predicate: "SIGNED",
    verbs: ["sign", "initial", "ink"],
    subject: ["between"],
    subjects: ["Country"],
    confidence: 0.8,
    examples: [
      [
        "The Aachen Treaty was signed between India and Japan.",
        "India SIGNED Aachen Treaty asserted; Japan SIGNED Aachen Treaty asserted",
      ],
      ["The Aachen Treaty between India and Japan lasts.", ""],
    ],
  },
  {
    id: "relate/put-signature",
    predicate: "SIGNED",
    verbs: ["put", "affix", "append", "add"],
    needs: ["signature", "name"],
    object: ["to", "on", "under"],
    confidence: 0.85,
    examples: [
      [
        "Chancellor Angela Merkel put her signature to the Aachen Treaty.",
        "Angela Merkel SIGNED Aachen Treaty asserted",
      ],
      ["Chancellor Angela Merkel put an end to the Aachen Treaty.", ""],
    ],
  },
  {
    id: "relate/signatory",
    predicate: "SIGNED",
    roles: ["signatory", "signer"],
    nounObject: ["to", "of", "done"],
    confidence: 0.85,
    examples: [
      ["Japan is a signatory to the Aachen Treaty.", "Japan SIGNED Aachen Treaty asserted"],
      [
        "The signatories to the Aachen Treaty include Japan and Mexico.",
        "Japan SIGNED Aachen Treaty asserted; Mexico SIGNED Aachen Treaty asserted",
      ],
      ["Japan met a signatory.", ""],
    ],
  },
];
