import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { annotate } from "../../../src/pipeline/annotate/annotate.ts";
import { openNameModel } from "../../../src/pipeline/annotate/open-name-model.ts";
import { sourceOf } from "../../knowledge.ts";
import { type TinyBert, writeTinyBert } from "./tiny-bert.ts";

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "countersign-"));
});

afterAll(() => rmSync(root, { recursive: true }));

function modelOf(name: string, bert: TinyBert) {
  writeTinyBert(join(root, name), bert);
  return { name: join(root, name), allowDownloads: false };
}

const BIO: TinyBert = {
  labels: ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-MISC"],
  pieces: {
    vladimir: "B-PER",
    putin: "I-PER",
    met: "O",
    na: "B-PER",
    "##ren": "B-ORG",
    "##dra": "I-ORG",
    modi: "I-PER",
    duma: "B-ORG",
    russian: "B-MISC",
  },
};

async function entitiesOf(sentence: string, name: string, bert: TinyBert): Promise<string> {
  const [tags = []] = await (await openNameModel(modelOf(name, bert)))([sentence.split(" ")]);
  return tags.map((tag) => tag?.entity ?? "O").join(" ");
}

test.each([
  [
    "its tags become types of the schema, and those it lacks none",
    "Vladimir Putin met Russian Duma",
    "B-Person I-Person O O B-Organization",
  ],
  ["the first piece of a word speaks for it", "Putin met Narendra Modi", "O O B-Person I-Person"],
  ["what the model does not know is no name", "Zhdanov met 普京 😀", "O O O O"],
])("a model in a folder: %s", async (_, sentence, entities) => {
  expect(await entitiesOf(sentence, "bio", BIO)).toBe(entities);
});

test("a model with plain labels begins a name wherever one follows none", async () => {
  const plain = { labels: ["O", "PER", "LOC"], pieces: { vladimir: "PER", putin: "PER", moscow: "LOC", in: "O" } };
  expect(await entitiesOf("Vladimir Putin in Moscow", "plain", plain)).toBe("B-Person I-Person O B-Place");
});

test("a sentence longer than the model takes is read in parts", async () => {
  const sentence = new Array(100).fill("Duma met").join(" ");
  expect(await entitiesOf(sentence, "bio", BIO)).toBe(new Array(100).fill("B-Organization O").join(" "));
});

test("names come from the other model, everything else from the bundled one", async () => {
  const [sentences = []] = await annotate([sourceOf("Narendra met Vladimir Putin in Moscow.")], modelOf("bio", BIO));
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  expect(tokens.map((token) => `${token.text}/${token.tag}/${token.entity ?? "O"}`).join(" ")).toBe(
    "Narendra/PROPN/B-Person met/VERB/O Vladimir/PROPN/B-Person Putin/PROPN/I-Person in/ADP/O Moscow/PROPN/O ./PUNCT/O",
  );
  expect(tokens.filter((token) => token.entity).every(({ probability = 0 }) => probability > 0.5)).toBe(true);
});

test.each([
  ["a folder that is not there", "Xenova/nothing", "--allow-downloads"],
  ["a folder without a model", "src", "The model in src has no config.json"],
])("%s is refused with the way out", async (_, name, message) => {
  await expect(openNameModel({ name, allowDownloads: false })).rejects.toThrow(message);
});

test("a model that tags no names is refused", async () => {
  const model = modelOf("other", { labels: ["LABEL_0", "LABEL_1"], pieces: { word: "LABEL_1" } });
  await expect(openNameModel(model)).rejects.toThrow("tags no names");
});
