import type { Frame } from "../frame.ts";

/** Sanctions and trade. */
export const PRESSURE_FRAMES: readonly Frame[] = [
  {
    id: "relate/sanction",
    predicate: "SANCTIONED",
    verbs: ["sanction", "blacklist", "embargo", "penalise", "penalize", "designate", "ban"],
    confidence: 0.85,
    examples: [
      ["Canada sanctioned Russia.", "Canada SANCTIONED Russia asserted"],
      ["Canada welcomed Russia.", ""],
    ],
  },
  {
    id: "relate/ban-to",
    predicate: "SANCTIONED",
    verbs: ["ban", "bar", "prohibit", "block", "restrict", "freeze"],
    needs: ["sale", "export", "import", "shipment", "supply", "asset", "trade", "arm"],
    object: ["to", "from", "of"],
    confidence: 0.75,
    examples: [
      ["Canada banned sales of oil to Mexico.", "Canada SANCTIONED Mexico asserted"],
      ["Canada banned smoking.", ""],
    ],
  },
  {
    id: "relate/impose",
    predicate: "SANCTIONED",
    verbs: ["impose", "slap", "levy", "place", "put", "lift", "announce"],
    needs: ["sanction", "tariff", "embargo", "ban", "duty", "levy", "restriction", "penalty"],
    object: ["on", "against"],
    nouns: ["imposition", "sanction", "tariff", "embargo", "ban"],
    nounObject: ["on", "against"],
    confidence: 0.8,
    examples: [
      ["Canada imposed tariffs on Mexico.", "Canada SANCTIONED Mexico asserted"],
      ["Canada imposed silence on Mexico.", ""],
    ],
  },
  {
    id: "relate/trade",
    predicate: "TRADES_WITH",
    verbs: ["trade"],
    object: ["with"],
    reciprocal: true,
    confidence: 0.8,
    examples: [
      ["India trades with Japan.", "Japan TRADES_WITH India asserted"],
      ["India and Japan grew.", ""],
    ],
  },
  {
    id: "relate/export",
    predicate: "TRADES_WITH",
    verbs: ["export", "import"],
    object: ["to", "from"],
    confidence: 0.75,
    examples: [
      ["India exports tea to Japan.", "Japan TRADES_WITH India asserted"],
      ["India exports tea.", ""],
    ],
  },
];
