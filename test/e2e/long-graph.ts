import { DEFAULT_SCHEMA } from "../../src/schema/default-schema.ts";
import type { SchemaData } from "../../src/schema/schema.ts";
import { buildGraph } from "../fixtures/build-graph.ts";
import { writeBuilt } from "./write-built.ts";

const MINISTRY = "Bundesministerium für wirtschaftliche Zusammenarbeit und Angelegenheitenverwaltung";
const LAW = "Hafenlogistikunterstützungsaufgabenübertragungsvereinbarung";
const MINISTER = "Marie-Antoinette Freifrau von Schwarzenberg-Hohenlohe-Waldenburg";
const OFFICE = "stellvertretende Ministerialdirigentin für Verteidigungsangelegenheiten";
const COUNTRY = "Vereinigtes Königreich der Nordwestlichen Inselgruppenverwaltung";

const TEXT =
  `${MINISTER}, ${OFFICE}, signed the ${LAW} in Lund on 3 May 2019. The ${MINISTRY} of ${COUNTRY} ratified the ${LAW} ` +
  `in June 2019. ${COUNTRY} will bring the ${LAW} into force.`;
const OTHER = `The ${MINISTRY} has not ratified the ${LAW}, said ${MINISTER}.`;

/** As in German or French: every label of the default schema twice as long, and without a place to break it. */
const LONG_SCHEMA: SchemaData = {
  ...DEFAULT_SCHEMA,
  types: DEFAULT_SCHEMA.types.map((type) => ({ ...type, plural: lengthen(type.plural) })),
  predicates: DEFAULT_SCHEMA.predicates.map((predicate) => ({
    ...predicate,
    label: lengthen(predicate.label),
    inverse: lengthen(predicate.inverse),
  })),
};

function lengthen(label: string): string {
  return `${label}${label.toLowerCase()}`;
}

/** A graph in which everything has a long name: labels, entities, titles, publishers. */
export async function writeLongGraph(folder: string): Promise<void> {
  const built = buildGraph({
    documents: [
      {
        path: "a.txt",
        text: TEXT,
        title: `Verhandlungen über die ${LAW}`,
        publisher: MINISTRY,
        published: "2019-07-02",
      },
      {
        path: "b.txt",
        text: OTHER,
        title: `Keine ${LAW}`,
        publisher: "Nordwestdeutsche Generalanzeigerverlagsgesellschaft",
      },
    ],
    entities: [
      ["Person", MINISTER],
      ["Office", OFFICE],
      ["Organization", MINISTRY],
      ["Country", COUNTRY],
      ["Place", "Lund"],
      ["Agreement", LAW, `Die ${LAW} von Lund`],
    ],
    claims: [
      {
        subject: MINISTER,
        predicate: "SIGNED",
        object: LAW,
        date: "2019-05-03",
        values: { place: "Lund" },
        evidence: [{ in: "a.txt", quote: `${MINISTER}, ${OFFICE}, signed the ${LAW} in Lund on 3 May 2019.` }],
      },
      {
        subject: MINISTER,
        predicate: "HOLDS_OFFICE",
        object: OFFICE,
        evidence: [{ in: "a.txt", quote: `${MINISTER}, ${OFFICE}` }],
      },
      {
        subject: MINISTRY,
        predicate: "RATIFIED",
        object: LAW,
        date: "2019-06",
        evidence: [{ in: "a.txt", quote: `The ${MINISTRY} of ${COUNTRY} ratified the ${LAW} in June 2019.` }],
      },
      {
        subject: MINISTRY,
        predicate: "RATIFIED",
        object: LAW,
        status: "denied",
        evidence: [{ in: "b.txt", quote: `The ${MINISTRY} has not ratified the ${LAW}`, attribution: MINISTER }],
      },
      {
        subject: COUNTRY,
        predicate: "IN_FORCE",
        object: LAW,
        status: "planned",
        evidence: [{ in: "a.txt", quote: `${COUNTRY} will bring the ${LAW} into force.` }],
      },
    ],
    conflicts: [
      {
        kind: "force",
        subject: LAW,
        sides: [
          { value: "ratifiziert durch das zuständige Bundesministerium", claim: 2 },
          { value: "nicht ratifiziert durch das zuständige Bundesministerium", claim: 3 },
        ],
        note: `Die Quellen widersprechen sich über die ${LAW}.`,
      },
    ],
  });
  await writeBuilt(folder, built, LONG_SCHEMA);
}
