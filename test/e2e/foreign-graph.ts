import { buildGraph } from "../fixtures/build-graph.ts";
import { writeBuilt } from "./write-built.ts";

const FILLING = "Rien de nouveau ne fut dit ce jour-là, et personne ne s'en étonna.\n\n";

const FRENCH = {
  path: "presse/accord.txt",
  title: "Un accord de défense",
  publisher: "Le Courrier",
  language: "fr",
  text: `${FILLING.repeat(60)}Le ministre a confirmé que la Défense signerait l'accord à Paris.\n`,
};

const CHINESE = {
  path: "zh.txt",
  title: "协议获得批准",
  language: "zh",
  text: "莫斯科消息。\n俄罗斯国家杜马批准了后勤协议。\n",
};

const ENGLISH = {
  path: "english.txt",
  title: "Duma ratifies RELOS",
  publisher: "The First",
  published: "2025-12-02",
  text: `The State Duma ratified RELOS. ${"RELOS is a pact. ".repeat(40)}`,
};

/** Documents in three languages; only the English one has led to anything in the graph. */
export async function writeForeignGraph(folder: string): Promise<void> {
  await writeBuilt(
    folder,
    buildGraph({
      documents: [FRENCH, CHINESE, ENGLISH],
      entities: [
        ["Agreement", "RELOS"],
        ["Organization", "State Duma"],
      ],
      claims: [
        {
          subject: "State Duma",
          predicate: "RATIFIED",
          object: "RELOS",
          evidence: [{ in: "english.txt", quote: "The State Duma ratified RELOS." }],
        },
      ],
    }),
  );
}

/** Nothing but a document from which nothing is extracted. */
export async function writeFrenchGraph(folder: string): Promise<void> {
  await writeBuilt(folder, buildGraph({ documents: [FRENCH], entities: [], claims: [] }));
}
