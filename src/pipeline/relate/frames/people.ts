import type { Frame } from "../frame.ts";

/** Meetings and visits. */
export const PEOPLE_FRAMES: readonly Frame[] = [
  {
    id: "relate/meet",
    predicate: "MET_WITH",
    verbs: ["meet", "receive", "host", "welcome", "greet", "telephone", "see", "phone"],
    reciprocal: true,
    object: ["done", "with"],
    confidence: 0.85,
    examples: [
      ["President Emmanuel Macron met Chancellor Angela Merkel.", "Angela Merkel MET_WITH Emmanuel Macron asserted"],
      [
        "President Emmanuel Macron and Chancellor Angela Merkel met.",
        "Angela Merkel MET_WITH Emmanuel Macron asserted",
      ],
      [
        "President Emmanuel Macron will meet Chancellor Angela Merkel.",
        "Angela Merkel MET_WITH Emmanuel Macron planned",
      ],
      ["President Emmanuel Macron met the press.", ""],
    ],
  },
  {
    id: "relate/meet-with",
    predicate: "MET_WITH",
    verbs: ["talk", "speak", "discuss", "confer", "negotiate", "dine", "huddle", "consult", "sit"],
    object: ["with"],
    nouns: [
      "meeting",
      "talk",
      "summit",
      "discussion",
      "conversation",
      "consultation",
      "negotiation",
      "dinner",
      "lunch",
      "audience",
      "call",
      "dialogue",
    ],
    nounObject: ["with", "between", "doer"],
    nounSubject: ["doer", "light", "clause"],
    reciprocal: true,
    confidence: 0.85,
    examples: [
      ["President Emmanuel Macron met with Chancellor Angela Merkel.", ""],
      [
        "President Emmanuel Macron held talks with Chancellor Angela Merkel.",
        "Angela Merkel MET_WITH Emmanuel Macron asserted",
      ],
      [
        "Talks between President Emmanuel Macron and Chancellor Angela Merkel began.",
        "Angela Merkel MET_WITH Emmanuel Macron asserted",
      ],
      [
        "President Emmanuel Macron and Chancellor Angela Merkel discussed the matter.",
        "Angela Merkel MET_WITH Emmanuel Macron asserted",
      ],
      ["President Emmanuel Macron met with success.", ""],
    ],
  },
  {
    id: "relate/visit",
    predicate: "VISITED",
    verbs: ["visit", "tour"],
    nouns: ["visit", "trip", "journey", "tour", "stopover", "arrival", "travel"],
    nounObject: ["to", "in", "of", "done", "parts"],
    nounSubject: ["doer", "light", "of", "clause"],
    confidence: 0.9,
    examples: [
      ["President Emmanuel Macron visited Japan.", "Emmanuel Macron VISITED Japan asserted"],
      ["President Emmanuel Macron’s state visit to Japan ended.", "Emmanuel Macron VISITED Japan asserted"],
      ["It comes ahead of President Emmanuel Macron’s visit to Japan.", "Emmanuel Macron VISITED Japan planned"],
      ["President Emmanuel Macron paid a visit to Japan.", "Emmanuel Macron VISITED Japan asserted"],
      ["The visit to Japan ended.", ""],
    ],
  },
  {
    id: "relate/travel",
    predicate: "VISITED",
    verbs: ["travel", "arrive", "fly", "go", "return", "come", "head", "land", "journey", "depart", "leave", "stop"],
    object: ["to", "in", "for", "at"],
    confidence: 0.75,
    examples: [
      ["President Emmanuel Macron travelled to Japan.", "Emmanuel Macron VISITED Japan asserted"],
      ["President Emmanuel Macron stayed at home.", ""],
    ],
  },
  {
    id: "relate/welcome-in",
    predicate: "VISITED",
    verbs: ["welcome", "host", "receive", "greet"],
    subject: ["done"],
    object: ["in", "at", "to"],
    confidence: 0.7,
    examples: [
      ["Japan welcomed President Emmanuel Macron in Tokyo Bay.", "Emmanuel Macron VISITED Tokyo Bay asserted"],
      ["Japan welcomed tourists in Tokyo Bay.", ""],
    ],
  },
];
