import type { Words } from "../../src/decisions/decision.ts";
import type { Claim, Evidence } from "../../src/domain/claim.ts";
import type { Graph } from "../../src/domain/graph.ts";
import { sha256Of } from "../../src/domain/ids.ts";
import { buildGraph, type Sketch } from "../fixtures/build-graph.ts";

/** Texts as three stages might have read them: a shortened name, a surname that two bear, a pact taken for a body. */
const SKETCHES: readonly Sketch[] = [
  {
    documents: [{ path: "a.txt", text: "Kari Holm signed the Kaspi Pact in May. Kari Holm met Lars Berg." }],
    entities: [
      ["Person", "Kari Holm"],
      ["Person", "Lars Berg"],
      ["Agreement", "Kaspi Pact"],
    ],
    claims: [
      claim("Kari Holm", "SIGNED", "Kaspi Pact", "a.txt", "Kari Holm signed the Kaspi Pact in May."),
      claim("Kari Holm", "MET_WITH", "Lars Berg", "a.txt", "Kari Holm met Lars Berg."),
    ],
  },
  {
    documents: [{ path: "b.txt", text: "K. Holm signed the Kaspi Pact. It permits five boats." }],
    entities: [
      ["Person", "K. Holm"],
      ["Agreement", "Kaspi Pact"],
    ],
    claims: [
      claim("K. Holm", "SIGNED", "Kaspi Pact", "b.txt", "K. Holm signed the Kaspi Pact."),
      {
        subject: "Kaspi Pact",
        predicate: "PERMITS",
        value: "five boats",
        evidence: [{ in: "b.txt", quote: "It permits five boats." }],
      },
    ],
  },
  {
    documents: [{ path: "c.txt", text: "The Kaspi Pact left. Kari Holm, a baker, met Lars Berg." }],
    entities: [
      ["Organization", "Kaspi Pact"],
      ["Person", "Kari Holm"],
      ["Person", "Lars Berg"],
    ],
    claims: [claim("Kari Holm", "MET_WITH", "Lars Berg", "c.txt", "Kari Holm, a baker, met Lars Berg.")],
  },
];

function claim(subject: string, predicate: string, object: string, path: string, quote: string) {
  return { subject, predicate, object, confidence: 0.7, evidence: [{ in: path, quote }] };
}

/** The graph of each text, with the places of both ends on each piece of evidence. */
export const GRAPHS: readonly Graph[] = SKETCHES.map((sketch) => withSpans(buildGraph(sketch).graph));

function withSpans(graph: Graph): Graph {
  return { ...graph, claims: graph.claims.map((each) => spanned(each, graph)) };
}

function spanned(each: Claim, graph: Graph): Claim {
  const spanOf = (entity: string | undefined, { start, end }: Evidence) => {
    const found = graph.mentions.find(
      (mention) => mention.entity === entity && start <= mention.start && mention.end <= end,
    );
    return found && { start: found.start, end: found.end };
  };
  const evidence = each.evidence.map((piece): Evidence => {
    const [subjectSpan, objectSpan] = [spanOf(each.subject, piece), spanOf(each.object, piece)];
    return { ...piece, ...(subjectSpan && { subjectSpan }), ...(objectSpan && { objectSpan }) };
  });
  return { ...each, evidence };
}

/** Words of the text at `index`; of several places the one counted from 0. */
export function wordsIn(index: number, text: string, place = 0): Words {
  const whole = SKETCHES[index]?.documents[0]?.text ?? "";
  let start = whole.indexOf(text);
  for (let at = 0; at < place; at++) start = whole.indexOf(text, start + 1);
  return { document: sha256Of(new TextEncoder().encode(whole)), start, end: start + text.length, text };
}
