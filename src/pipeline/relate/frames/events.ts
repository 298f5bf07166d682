import type { Frame } from "../frame.ts";

/** Who takes part in what happens, and where it happens. */
export const EVENT_FRAMES: readonly Frame[] = [
  {
    id: "relate/take-part",
    predicate: "PARTICIPATED_IN",
    verbs: `attend join host chair co-chair address organise organize lead hold convene open conduct stage co-host enter
      win fight launch start wage inaugurate close moderate preside`.split(/\s+/),
    confidence: 0.85,
    examples: [
      [
        "President Emmanuel Macron attended the Munich Security Conference.",
        "Emmanuel Macron PARTICIPATED_IN Munich Security Conference asserted",
      ],
      [
        "The Munich Security Conference was chaired by Minister Ana Lopez.",
        "Ana Lopez PARTICIPATED_IN Munich Security Conference asserted",
      ],
      ["The Munich Security Conference ended.", ""],
    ],
  },
  {
    id: "relate/stay-away",
    predicate: "PARTICIPATED_IN",
    verbs: ["boycott", "skip", "snub", "miss", "shun"],
    nouns: ["boycott"],
    denies: true,
    confidence: 0.8,
    examples: [
      ["Japan boycotted the Munich Security Conference.", "Japan PARTICIPATED_IN Munich Security Conference denied"],
      ["Japan boycotted the goods.", ""],
    ],
  },
  {
    id: "relate/take-part-in",
    predicate: "PARTICIPATED_IN",
    verbs:
      "participate speak arrive travel visit go meet gather compete appear fight engage preside come fly sign return".split(
        " ",
      ),
    object: ["in", "at", "for", "to", "over", "during", "on"],
    nouns: [
      "participation",
      "visit",
      "part",
      "attendance",
      "presence",
      "speech",
      "address",
      "involvement",
      "role",
      "trip",
    ],
    nounObject: ["in", "at", "for", "to"],
    nounSubject: ["doer", "light", "clause"],
    confidence: 0.8,
    examples: [
      [
        "Japan took part in the Munich Security Conference.",
        "Japan PARTICIPATED_IN Munich Security Conference asserted",
      ],
      ["Japan took the money.", ""],
    ],
  },
  {
    id: "relate/event-between",
    predicate: "PARTICIPATED_IN",
    verbs: ["hold", "conduct", "conclude", "stage", "organise", "organize", "begin", "start", "open", "run", "carry"],
    subject: ["between", "with", "among"],
    object: ["done", "doer"],
    confidence: 0.8,
    examples: [
      [
        "The Munich Security Conference was held between Japan and India.",
        "India PARTICIPATED_IN Munich Security Conference asserted; Japan PARTICIPATED_IN Munich Security Conference asserted",
      ],
      ["The Munich Security Conference was held.", ""],
    ],
  },
  {
    id: "relate/participant",
    predicate: "PARTICIPATED_IN",
    roles: [
      "participant",
      "host",
      "attendee",
      "chair",
      "co-chair",
      "organiser",
      "organizer",
      "speaker",
      "guest",
      "delegate",
    ],
    nounObject: ["in", "of", "at", "to"],
    confidence: 0.8,
    examples: [
      [
        "Japan is the host of the Munich Security Conference.",
        "Japan PARTICIPATED_IN Munich Security Conference asserted",
      ],
      ["Japan is the host.", ""],
    ],
  },
  {
    id: "relate/held-in",
    predicate: "HELD_IN",
    verbs: [
      "hold",
      "convene",
      "open",
      "take",
      "begin",
      "start",
      "end",
      "conclude",
      "host",
      "stage",
      "kick",
      "run",
      "close",
      "schedule",
      "slate",
    ],
    subject: ["done", "doer"],
    object: ["in", "at"],
    subjects: ["Event"],
    confidence: 0.85,
    examples: [
      ["The Munich Security Conference opened in Munich.", "Munich Security Conference HELD_IN Munich asserted"],
      ["The Munich Security Conference will be held in Munich.", "Munich Security Conference HELD_IN Munich planned"],
      ["The Munich Security Conference opened late.", ""],
    ],
  },
  {
    id: "relate/travel-for",
    predicate: "HELD_IN",
    verbs: ["visit", "travel", "arrive", "fly", "come", "go", "attend", "co-chair", "chair", "join", "meet", "gather"],
    subject: ["for", "attended", "done", "at"],
    object: ["done", "in", "to"],
    nouns: ["visit", "trip"],
    nounSubject: ["for"],
    nounObject: ["to"],
    subjects: ["Event"],
    confidence: 0.75,
    examples: [
      [
        "President Emmanuel Macron visited Munich for the Munich Security Conference.",
        "Munich Security Conference HELD_IN Munich asserted",
      ],
      [
        "Ana Lopez will visit Munich on 5 May 2040 for the Munich Security Conference.",
        "Munich Security Conference HELD_IN Munich planned 2040-05-05",
      ],
      [
        "Ana Lopez arrived in Munich for the Munich Security Conference.",
        "Munich Security Conference HELD_IN Munich asserted",
      ],
      [
        "They met at the Munich Security Conference in Munich in May 2019.",
        "Munich Security Conference HELD_IN Munich asserted 2019-05",
      ],
      [
        "Ana Lopez will travel to Munich on 5 May 2040 to attend the Munich Security Conference.",
        "Munich Security Conference HELD_IN Munich planned 2040-05-05",
      ],
      ["Ana Lopez will leave Munich to attend the Munich Security Conference.", ""],
      ["Ana Lopez will travel to Munich and hopes to attend the Munich Security Conference.", ""],
      ["President Emmanuel Macron visited Munich for a week.", ""],
      ["Ana Lopez will leave Munich for the Munich Security Conference.", ""],
      ["Ana Lopez will visit Munich after the Munich Security Conference.", ""],
    ],
  },
];
