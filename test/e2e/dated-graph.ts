import { buildGraph } from "../fixtures/build-graph.ts";

/** Lines of a text of a million characters, with a name in each. */
const LINES = 12_000;
const LINE = "On that day nothing else was said of it, and Mira Sorel left the hall before the others had come.\n";

/**
 * Three documents of two publishers: claims of several months of two years, one without a date, one that two documents tell, one
 * that they disagree about; an office with what was done in it; and a text of a million characters that names a person in each line.
 */
export const DATED = buildGraph({
  documents: [
    {
      path: "january.txt",
      title: "A pact is signed",
      publisher: "Morning Post",
      published: "2024-01-20",
      text:
        "Minister Mira Sorel signed the Alta Pact on 15 January 2024. Mira Sorel met Odo Reyes in May 2024. " +
        "Norland ratified the Alta Pact on 3 June 2025.\nMira Sorel left.",
    },
    {
      path: "june.txt",
      title: "The pact is approved",
      publisher: "Evening Post",
      published: "2025-06-04",
      text: "Norland ratified the Alta Pact on 4 June 2025. Mira Sorel met Odo Reyes in May 2024. Odo Reyes may visit Norland.",
    },
    {
      path: "long.txt",
      title: "A very long protocol",
      publisher: "Evening Post",
      text: `${LINE.repeat(LINES / 2)}At last Odo Reyes signed the Alta Pact.\n${LINE.repeat(LINES / 2)}`,
    },
  ],
  entities: [
    ["Person", "Mira Sorel"],
    ["Person", "Odo Reyes"],
    ["Office", "Minister"],
    ["Country", "Norland"],
    ["Agreement", "Alta Pact"],
  ],
  claims: [
    {
      subject: "Mira Sorel",
      predicate: "SIGNED",
      object: "Alta Pact",
      date: "2024-01-15",
      evidence: [{ in: "january.txt", quote: "Minister Mira Sorel signed the Alta Pact on 15 January 2024." }],
    },
    {
      subject: "Mira Sorel",
      predicate: "HOLDS_OFFICE",
      object: "Minister",
      evidence: [{ in: "january.txt", quote: "Minister Mira Sorel" }],
    },
    {
      subject: "Mira Sorel",
      predicate: "MET_WITH",
      object: "Odo Reyes",
      date: "2024-05",
      evidence: [
        { in: "january.txt", quote: "Mira Sorel met Odo Reyes in May 2024." },
        { in: "june.txt", quote: "Mira Sorel met Odo Reyes in May 2024." },
      ],
    },
    {
      subject: "Norland",
      predicate: "RATIFIED",
      object: "Alta Pact",
      evidence: [
        { in: "january.txt", quote: "Norland ratified the Alta Pact on 3 June 2025.", date: "2025-06-03" },
        { in: "june.txt", quote: "Norland ratified the Alta Pact on 4 June 2025.", date: "2025-06-04" },
      ],
    },
    {
      subject: "Odo Reyes",
      predicate: "VISITED",
      object: "Norland",
      status: "possible",
      evidence: [{ in: "june.txt", quote: "Odo Reyes may visit Norland." }],
    },
    {
      subject: "Odo Reyes",
      predicate: "SIGNED",
      object: "Alta Pact",
      evidence: [{ in: "long.txt", quote: "At last Odo Reyes signed the Alta Pact." }],
    },
  ],
  conflicts: [
    {
      kind: "date",
      subject: "Norland",
      sides: [
        { value: "2025-06-03", claim: 3 },
        { value: "2025-06-04", claim: 3 },
      ],
      note: "The sources give different dates.",
    },
  ],
});
