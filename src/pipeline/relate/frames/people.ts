import type { Frame } from "../frame.ts";

/** Meetings, visits and events. */
export const PEOPLE_FRAMES: readonly Frame[] = [
  {
    id: "relate/meet",
    predicate: "MET_WITH",
    verbs: ["meet", "receive", "host", "welcome"],
    confidence: 0.85,
    reach: 6,
    examples: [
      ["President Emmanuel Macron met Chancellor Angela Merkel.", "Angela Merkel MET_WITH Emmanuel Macron asserted"],
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
    verbs: ["meet", "talk", "speak", "confer"],
    verbObject: ["with"],
    nouns: ["meeting", "talk"],
    nounObject: ["with"],
    confidence: 0.85,
    reach: 6,
    examples: [
      [
        "President Emmanuel Macron met with Chancellor Angela Merkel.",
        "Angela Merkel MET_WITH Emmanuel Macron asserted",
      ],
      ["President Emmanuel Macron met with success.", ""],
    ],
  },
  {
    id: "relate/visit",
    predicate: "VISITED",
    verbs: ["visit"],
    nouns: ["visit", "trip", "journey"],
    nounObject: ["to"],
    confidence: 0.9,
    reach: 8,
    examples: [
      ["President Emmanuel Macron visited Japan.", "Emmanuel Macron VISITED Japan asserted"],
      ["President Emmanuel Macron’s state visit to Japan ended.", "Emmanuel Macron VISITED Japan asserted"],
      ["It comes ahead of President Emmanuel Macron’s visit to Japan.", "Emmanuel Macron VISITED Japan planned"],
      ["The visit to Japan ended.", ""],
    ],
  },
  {
    id: "relate/travel",
    predicate: "VISITED",
    verbs: ["travel", "arrive", "fly", "go"],
    verbObject: ["to", "in"],
    keepsSubject: true,
    confidence: 0.75,
    reach: 8,
    examples: [
      ["President Emmanuel Macron travelled to Japan.", "Emmanuel Macron VISITED Japan asserted"],
      ["President Emmanuel Macron stayed at home.", ""],
    ],
  },
  {
    id: "relate/take-part",
    predicate: "PARTICIPATED_IN",
    verbs: [
      "attend",
      "join",
      "host",
      "chair",
      "co-chair",
      "co-chaired",
      "address",
      "organise",
      "organize",
      "lead",
      "hold",
    ],
    confidence: 0.85,
    reach: 8,
    examples: [
      [
        "President Emmanuel Macron attended the Munich Security Conference.",
        "Emmanuel Macron PARTICIPATED_IN Munich Security Conference asserted",
      ],
      [
        "The Munich Security Conference was co-chaired by Minister Ana Lopez.",
        "Ana Lopez PARTICIPATED_IN Munich Security Conference asserted",
      ],
      ["The Munich Security Conference ended.", ""],
    ],
  },
  {
    id: "relate/take-part-in",
    predicate: "PARTICIPATED_IN",
    verbs: ["participate", "take", "speak", "arrive"],
    verbObject: ["in", "at", "for"],
    nouns: ["participation", "visit"],
    nounObject: ["in", "for"],
    confidence: 0.8,
    reach: 10,
    examples: [
      [
        "Japan took part in the Munich Security Conference.",
        "Japan PARTICIPATED_IN Munich Security Conference asserted",
      ],
      ["Japan took the money.", ""],
    ],
  },
  {
    id: "relate/held-in",
    predicate: "HELD_IN",
    verbs: ["hold", "convene", "open"],
    verbObject: ["in", "at"],
    keepsSubject: true,
    subjects: ["Event"],
    confidence: 0.85,
    examples: [
      ["The Munich Security Conference opened in Munich.", "Munich Security Conference HELD_IN Munich asserted"],
      ["The Munich Security Conference will be held in Munich.", "Munich Security Conference HELD_IN Munich planned"],
      ["The Munich Security Conference opened late.", ""],
    ],
  },
];
