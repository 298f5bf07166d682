import { buildGraph } from "../fixtures/build-graph.ts";
import { writeBuilt } from "./write-built.ts";

const MEMBERS = Array.from({ length: 30 }, (_, place) => `Delegate ${place + 1}`);
const VISITORS = ["Visitor One", "Visitor Two", "Visitor Three"];
const WORDS = "The Harbour Council met.";

/** An agreement that a council ratified, which has thirty members and three visitors; one member has signed as well. */
export async function writeHubGraph(folder: string): Promise<ReturnType<typeof buildGraph>> {
  const said = [{ in: "minutes.txt", quote: WORDS }];
  const built = buildGraph({
    documents: [
      { path: "minutes.txt", text: `${WORDS} ${[...MEMBERS, ...VISITORS].join(" ")} The Harbour Pact. The Old Mill.` },
      { path: "again.txt", text: `${WORDS} Delegate 7` },
    ],
    entities: [
      ["Agreement", "Harbour Pact"],
      ["Organization", "Harbour Council"],
      ["Place", "Old Mill"],
      ...MEMBERS.map((name) => ["Person", name] as const),
      ...VISITORS.map((name) => ["Event", name] as const),
    ],
    claims: [
      { subject: "Harbour Council", predicate: "RATIFIED", object: "Harbour Pact", evidence: said },
      { subject: "Delegate 3", predicate: "SIGNED", object: "Harbour Pact", evidence: said },
      ...MEMBERS.map((subject) => ({
        subject,
        predicate: "MEMBER_OF",
        object: "Harbour Council",
        evidence: subject === "Delegate 7" ? [...said, { in: "again.txt", quote: WORDS }] : said,
      })),
      ...VISITORS.map((subject) => ({
        subject,
        predicate: "PART_OF",
        object: "Harbour Council",
        evidence: said,
      })),
      { subject: "Delegate 5", predicate: "VISITED", object: "Old Mill", status: "planned", evidence: said },
    ],
  });
  await writeBuilt(folder, built);
  return built;
}
