import { buildGraph } from "../fixtures/build-graph.ts";
import { writeBuilt } from "./write-built.ts";

const MARKUP = `<img src=x onerror="document.title='owned'">`;
const TURNED = "Signed by \u202egro.live\u202c now";
const ENDLESS = "Long".repeat(2500);
const FACES = "🛰️👩‍🚀🇮🇳".repeat(20);

/** Names that would break a page which trusts them. */
export const HOSTILE = { MARKUP, TURNED, ENDLESS, FACES };

const TEXT =
  `${MARKUP} signed ${ENDLESS} in <script>document.title='owned'</script> Moscow.\n\n` +
  `${TURNED} met ${FACES}.\u0000\u2028</blockquote><style>*{display:none}</style> & so on.`;

/** Writes a graph whose names, titles, quotes and texts try to be something else; around an agreement, so that it opens. */
export async function writeHostileGraph(folder: string): Promise<void> {
  const built = buildGraph({
    documents: [
      { path: "a.txt", text: TEXT, title: MARKUP, publisher: TURNED, url: "javascript:document.title='owned'" },
    ],
    entities: [
      ["Agreement", ENDLESS, MARKUP],
      ["Person", MARKUP, TURNED],
      ["Person", FACES],
      ["Person", TURNED],
    ],
    claims: [
      {
        subject: MARKUP,
        predicate: "SIGNED",
        object: ENDLESS,
        date: "2025-12-02",
        evidence: [{ in: "a.txt", quote: TEXT }],
      },
      { subject: FACES, predicate: "SIGNED", object: ENDLESS, evidence: [{ in: "a.txt", quote: `met ${FACES}` }] },
      {
        subject: TURNED,
        predicate: "SIGNED",
        object: ENDLESS,
        evidence: [{ in: "a.txt", quote: TURNED, attribution: MARKUP }],
      },
      { subject: ENDLESS, predicate: "PERMITS", value: MARKUP, evidence: [{ in: "a.txt", quote: MARKUP }] },
    ],
    conflicts: [
      {
        kind: "actor",
        subject: ENDLESS,
        sides: [
          { value: MARKUP, claim: 0 },
          { value: FACES, claim: 1 },
        ],
        note: MARKUP,
      },
    ],
  });
  await writeBuilt(folder, built);
}
