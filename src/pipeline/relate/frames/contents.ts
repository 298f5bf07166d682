import type { Frame } from "../frame.ts";

/** Who an agreement binds and what it is about. */
export const CONTENT_FRAMES: readonly Frame[] = [
  {
    id: "relate/join-agreement",
    predicate: "PARTY_TO",
    verbs: ["join", "rejoin", "leave", "quit", "exit", "honour", "honor", "observe", "violate", "breach"],
    confidence: 0.8,
    examples: [
      ["Japan joined the Aachen Treaty.", "Japan PARTY_TO Aachen Treaty asserted"],
      ["Japan joined the queue.", ""],
    ],
  },
  {
    id: "relate/accede",
    predicate: "PARTY_TO",
    verbs: ["accede", "adhere", "belong", "subscribe", "withdraw", "pull"],
    object: ["to", "from"],
    nouns: ["accession", "adherence"],
    nounObject: ["to"],
    confidence: 0.8,
    examples: [
      ["Japan acceded to the Aachen Treaty.", "Japan PARTY_TO Aachen Treaty asserted"],
      ["Japan acceded to power.", ""],
    ],
  },
  {
    id: "relate/bind",
    predicate: "PARTY_TO",
    verbs: ["bind", "cover", "oblige", "commit", "govern"],
    subject: ["done"],
    object: ["doer", "by", "under"],
    confidence: 0.8,
    examples: [
      ["Japan is bound by the Aachen Treaty.", "Japan PARTY_TO Aachen Treaty asserted"],
      [
        "The Aachen Treaty binds Japan and Mexico.",
        "Japan PARTY_TO Aachen Treaty asserted; Mexico PARTY_TO Aachen Treaty asserted",
      ],
      ["Japan is bound by fear.", ""],
    ],
  },
  {
    id: "relate/one-of-parties",
    predicate: "PARTY_TO",
    roles: ["party", "member", "adherent", "participant"],
    nounObject: ["to", "of", "in"],
    confidence: 0.85,
    examples: [
      ["Japan is a party to the Aachen Treaty.", "Japan PARTY_TO Aachen Treaty asserted"],
      ["Japan will become a party to the Aachen Treaty.", "Japan PARTY_TO Aachen Treaty planned"],
      [
        "Japan and India became parties to the Aachen Treaty.",
        "India PARTY_TO Aachen Treaty asserted; Japan PARTY_TO Aachen Treaty asserted",
      ],
      ["Japan held a party.", ""],
      ["Japan hailed the parties to the Aachen Treaty.", ""],
    ],
  },
  {
    id: "relate/concern",
    predicate: "CONCERNS",
    timeless: true,
    subjects: ["Agreement"],
    objects: ["Place", "System", "Event"],
    verbs:
      `cover include extend give grant open reopen enable provide allow concern govern permit facilitate expand strengthen restore
      implement encompass regulate involve authorise authorize bolster boost apply support let ensure secure guarantee limit ban
      prohibit restrict envisage foresee stipulate relate pertain regularise regularize formalise formalize establish offer
      streamline protect affect complement address create deal exempt`.split(/\s+/),
    subject: ["doer", "under", "through"],
    object: ["within"],
    confidence: 0.7,
    examples: [
      ["The Aachen Treaty covers the Arctic region.", "Aachen Treaty CONCERNS Arctic region asserted"],
      [
        "The Aachen Treaty gives Japan access to bases in the Arctic region.",
        "Aachen Treaty CONCERNS Arctic region asserted",
      ],
      ["The Arctic region covers much land.", ""],
    ],
  },
  {
    id: "relate/access",
    predicate: "CONCERNS",
    timeless: true,
    subjects: ["Agreement"],
    objects: ["Place", "System", "Event"],
    nouns: ["access", "use", "coverage", "procedure", "implementation"],
    nounSubject: ["under", "through", "of", "doer"],
    nounObject: ["to", "of", "during", "for"],
    confidence: 0.65,
    examples: [
      ["Access to the Arctic region under the Aachen Treaty is free.", "Aachen Treaty CONCERNS Arctic region asserted"],
      ["Access to the Arctic region is free.", ""],
    ],
  },
  {
    id: "relate/build-on",
    predicate: "CONCERNS",
    timeless: true,
    subjects: ["Agreement"],
    objects: ["Agreement"],
    verbs:
      `replace amend supersede supplement extend renew complement implement modify update succeed revise repeal suspend abrogate
      terminate mirror resemble follow expand`.split(/\s+/),
    nouns: ["amendment", "annex", "addendum", "supplement", "protocol", "successor", "extension", "replacement"],
    nounSubject: ["role", "doer"],
    nounObject: ["to", "of"],
    confidence: 0.7,
    examples: [
      ["The Aachen Treaty replaces the Paris Accord.", "Aachen Treaty CONCERNS Paris Accord asserted"],
      ["The Aachen Treaty replaces old rules.", ""],
    ],
  },
  {
    id: "relate/build-upon",
    predicate: "CONCERNS",
    timeless: true,
    subjects: ["Agreement"],
    objects: ["Agreement"],
    verbs: [
      "build",
      "go",
      "base",
      "expand",
      "draw",
      "derive",
      "result",
      "stem",
      "model",
      "arise",
      "progress",
      "evolve",
    ],
    object: ["on", "upon", "beyond", "from", "by"],
    confidence: 0.65,
    examples: [
      ["The Aachen Treaty builds on the Paris Accord.", "Aachen Treaty CONCERNS Paris Accord asserted"],
      ["The Aachen Treaty builds on trust.", ""],
    ],
  },
];
