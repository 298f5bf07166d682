import type { Frame } from "../frame.ts";

/** Who makes, buys and uses equipment; sanctions and trade. */
export const SYSTEM_FRAMES: readonly Frame[] = [
  {
    id: "relate/produce",
    predicate: "PRODUCES",
    verbs: ["produce", "develop", "manufacture", "build", "make", "co-develop", "co-produce", "design"],
    nouns: ["production", "development", "manufacture", "manufacturing", "co-development", "co-production"],
    nounObject: ["of", "for"],
    confidence: 0.85,
    examples: [
      ["India produces the AK-203 rifle.", "India PRODUCES AK-203 rifle asserted"],
      [
        "The AK-203 rifle was jointly developed by India and Russia.",
        "India PRODUCES AK-203 rifle asserted; Russia PRODUCES AK-203 rifle asserted",
      ],
      ["The AK-203 rifle was sold.", ""],
    ],
  },
  {
    id: "relate/acquire",
    predicate: "ACQUIRES",
    verbs: ["buy", "purchase", "procure", "order", "acquire", "receive", "import"],
    nouns: ["procurement", "purchase", "acquisition", "order"],
    nounObject: ["of", "for"],
    confidence: 0.85,
    examples: [
      ["India bought the S-400 system.", "India ACQUIRES S-400 system asserted"],
      ["India’s procurement of the S-400 system was late.", "India ACQUIRES S-400 system asserted"],
      ["India may buy the S-400 system.", "India ACQUIRES S-400 system possible"],
      ["India mocked the S-400 system.", ""],
    ],
  },
  {
    id: "relate/operate",
    predicate: "OPERATES",
    verbs: ["operate", "deploy", "run", "field", "use", "host"],
    objects: ["System"],
    confidence: 0.8,
    reach: 6,
    examples: [
      ["India operates the S-400 system.", "India OPERATES S-400 system asserted"],
      ["India operates in silence.", ""],
    ],
  },
  {
    id: "relate/operate-base",
    predicate: "OPERATES",
    verbs: ["operate", "run", "host", "maintain"],
    objects: ["Place"],
    confidence: 0.75,
    reach: 2,
    examples: [
      ["India operated Ayni airbase.", "India OPERATES Ayni airbase asserted"],
      ["India will operate efficiently in the Arctic.", ""],
    ],
  },
  {
    id: "relate/sanction",
    predicate: "SANCTIONED",
    verbs: ["sanction", "blacklist"],
    confidence: 0.85,
    reach: 5,
    examples: [
      ["Canada sanctioned Russia.", "Canada SANCTIONED Russia asserted"],
      ["Canada welcomed Russia.", ""],
    ],
  },
  {
    id: "relate/impose",
    predicate: "SANCTIONED",
    verbs: ["impose", "slap"],
    verbObject: ["on", "against"],
    nouns: ["imposition", "sanction", "tariff"],
    nounObject: ["on", "against"],
    confidence: 0.8,
    reach: 10,
    examples: [
      ["Canada imposed tariffs on Mexico.", "Canada SANCTIONED Mexico asserted"],
      ["Canada imposed silence.", ""],
    ],
  },
];
