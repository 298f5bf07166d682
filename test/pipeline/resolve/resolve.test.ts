import fc from "fast-check";
import { expect, test } from "vitest";
import { compareText } from "../../../src/domain/ids.ts";
import { annotate } from "../../../src/pipeline/annotate/annotate.ts";
import { recognise } from "../../../src/pipeline/recognise/recognise.ts";
import { resolve } from "../../../src/pipeline/resolve/resolve.ts";
import { graphOf } from "../../extract.ts";
import { KNOWLEDGE, sourceOf } from "../../knowledge.ts";

/** `Type name: its mentions`, sorted, of the entities of one type. */
async function entitiesOf(type: string, text: string): Promise<readonly string[]> {
  const graph = await graphOf(text);
  return graph.entities
    .filter((entity) => entity.type === type)
    .map((entity) => {
      const mentions = graph.mentions.filter((mention) => mention.entity === entity.id);
      return `${entity.name}: ${mentions
        .sort((a, b) => a.start - b.start)
        .map((mention) => mention.text)
        .join(" · ")}`;
    })
    .sort();
}

test.each([
  ["Person", "President Emmanuel Macron left. Macron was tired.", ["Emmanuel Macron: Emmanuel Macron · Macron"]],
  [
    "Person",
    "President Ana Lopez met Minister Jorge Lopez. Lopez left.",
    ["Ana Lopez: Ana Lopez", "Jorge Lopez: Jorge Lopez", "Lopez: Lopez"],
  ],
  [
    "Country",
    "Russia and the Russian Federation agreed with Moscow.",
    ["Russia: Russia · Russian Federation · Moscow"],
  ],
  [
    "Agreement",
    "They signed the Open Skies Treaty (OST). The OST treaty holds. The treaty was good.",
    ["Open Skies Treaty: Open Skies Treaty · OST · OST treaty · treaty"],
  ],
  [
    "Agreement",
    "They signed the India–Japan defence treaty beside the OST pact. The treaty is new. The pact is old.",
    ["India–Japan defence treaty: India–Japan defence treaty · treaty", "OST pact: OST pact · pact"],
  ],
  [
    "Agreement",
    "He signed the ceasefire agreement. The agreement was late.",
    ["ceasefire agreement: ceasefire agreement · agreement"],
  ],
  [
    "Office",
    "Russian President Vladimir Putin left. President Putin was tired.",
    ["President of Russia: Russian President · President"],
  ],
  [
    "Office",
    "Russian President Vladimir Putin met President Droupadi Murmu.",
    ["President (Droupadi Murmu): President", "President of Russia: Russian President"],
  ],
  [
    "Organization",
    "The Russian Parliament met. Russia’s parliament voted.",
    ["Russian Parliament: Russian Parliament · Russia’s parliament"],
  ],
  [
    "Organization",
    "The Russian Parliament met the Indian Parliament.",
    ["Indian Parliament: Indian Parliament", "Russian Parliament: Russian Parliament"],
  ],
  [
    "System",
    "They bought the S-400 Triumf missile system. The S-400 works.",
    ["S-400 Triumf missile system: S-400 Triumf missile system · S-400"],
  ],
])("resolve: %s in «%s»", async (type, text, entities) => {
  expect(await entitiesOf(type, text)).toEqual(entities);
});

test("resolve: “the two countries” takes up both, each with the words that name it", async () => {
  const graph = await graphOf("India met Russia. India and Russia traded with Japan. The two countries agreed.");
  const both = graph.mentions.filter((mention) => mention.text === "two countries");
  const names = both.map((mention) => graph.entities.find((entity) => entity.id === mention.entity)?.name).sort();
  expect(names).toEqual(["India", "Russia"]);
  expect(both.every((mention) => mention.antecedent !== undefined)).toBe(true);
});

/** `words = names (rule)` of the nouns and pronouns of a text that were resolved. */
async function takenUpIn(text: string): Promise<readonly string[]> {
  const graph = await graphOf(text);
  const nameOf = new Map(graph.entities.map(({ id, name }) => [id, name]));
  return graph.mentions
    .filter(({ antecedent }) => antecedent !== undefined)
    .sort((a, b) => a.start - b.start || compareText(a.entity, b.entity))
    .map(({ text: words, entity, rule }) => `${words} = ${nameOf.get(entity)} ${rule.replace("resolve/", "")}`);
}

test.each<[string, readonly string[]]>([
  ["Norway ratified the Oslo Treaty. It allows trade.", ["It = Oslo Treaty pronoun/expected"]],
  ["The Bergen Bank bought shares. It said that it was pleased.", ["it = Bergen Bank pronoun/subject"]],
  [
    "Norway signed the Oslo Treaty. The government submitted it to the Storting.",
    ["government = Norway noun/only", "it = Oslo Treaty pronoun/expected"],
  ],
  [
    "President Ana Lopez met Prime Minister Jon Berg. The president said that she was pleased.",
    ["president = Ana Lopez noun/title", "she = Ana Lopez pronoun/subject"],
  ],
  ["Chairman Jon Berg met Chairwoman Ana Lopez. She left.", ["She = Ana Lopez pronoun/gender"]],
  ["During his visit to Oslo, President Jon Berg spoke.", ["his = Jon Berg pronoun/subject"]],
  [
    "The Storting Council, the upper house, voted. The upper house was late.",
    ["upper house = Storting Council noun/apposition", "upper house = Storting Council noun/same-noun"],
  ],
  [
    "Norway ratified a fisheries pact with Sweden on Monday. The Storting approved the Oslo Fisheries Treaty with Sweden.",
    ["fisheries pact = Oslo Fisheries Treaty description/same-words"],
  ],
  ["The Oslo Treaty — a fisheries pact — marks a milestone.", ["fisheries pact = Oslo Treaty description/apposition"]],
  [
    "Ana Lopez met Jon Berg. Both leaders left.",
    ["Both leaders = Ana Lopez noun/joined", "Both leaders = Jon Berg noun/joined"],
  ],
])("resolve: what «%s» takes up", async (text, expected) => {
  expect([...(await takenUpIn(text))].sort()).toEqual([...expected].sort());
});

test.each([
  [
    "a treaty and the protocol to it are two, and the acronym behind both is that of the treaty",
    "They signed a protocol of amendment to the 1999 Norway-Peru Fishing Rights Agreement (the FRA). The FRA is old.",
    [
      "Norway-Peru Fishing Rights Agreement: Norway-Peru Fishing Rights Agreement · FRA · FRA",
      "protocol of amendment to the 1999 Norway-Peru Fishing Rights Agreement: protocol of amendment to the 1999 Norway-Peru Fishing Rights Agreement",
    ],
  ],
  ["what was not signed is no agreement", "Norway and Peru did not sign an agreement in Oslo.", []],
  ["what only may be signed is none", "Norway may sign a fisheries agreement in Oslo.", []],
  [
    "what is signed is one",
    "Norway signed a fisheries agreement in Oslo.",
    ["fisheries agreement: fisheries agreement"],
  ],
])("resolve: %s", async (_, text, expected) => {
  expect(await entitiesOf("Agreement", text)).toEqual(expected);
});

test.each([
  [
    "over “at the time”",
    "Norwegian Defence Minister Ana Lopez and her Swedish counterpart at the time, Lars Berg, met.",
    "Defence Minister of Sweden",
  ],
  [
    "called “opposite number”",
    "Norwegian Defence Minister Ana Lopez and her Swedish opposite number, Lars Berg, met.",
    "Defence Minister of Sweden",
  ],
  [
    "whose post is called otherwise abroad",
    "US Secretary of State Ana Lopez and her Swedish counterpart, Lars Berg, met.",
    "Foreign Minister of Sweden",
  ],
])("resolve: a counterpart %s holds the same post", async (_, text, expected) => {
  const graph = await graphOf(text);
  const berg = graph.entities.find(({ name }) => name === "Lars Berg");
  const held = graph.claims.filter(({ subject, predicate }) => subject === berg?.id && predicate === "HOLDS_OFFICE");
  expect(held.map(({ object }) => graph.entities.find(({ id }) => id === object)?.name)).toEqual([expected]);
});

test.each([
  ["Norway’s lower house of parliament, the Storting, has voted. The Storting left.", true],
  ["Norway’s upper house of parliament and the Storting voted.", false],
  ["Both houses of the Norwegian parliament, the Storting and the Lagting, voted.", false],
])("resolve: an organ that is described and named in one breath is one body in «%s»", async (text, one) => {
  const { mentions } = await graphOf(text);
  const organ = mentions.find((mention) => /house|parliament/.test(mention.text));
  const name = mentions.find((mention) => mention.text === "Storting");
  expect([organ, name]).not.toContain(undefined);
  expect(organ?.entity === name?.entity).toBe(one);
});

test("resolve: who wants to sign it is not what is signed", async () => {
  const graph = await graphOf("The Aachen Treaty is ready. Norway has to approve it.");
  const it = graph.mentions.find(({ text }) => text === "it");
  expect(graph.entities.find(({ id }) => id === it?.entity)?.type).not.toBe("Country");
});

test("resolve: the same post of another country is what “counterpart” stands for", async () => {
  const text = "Norwegian Defence Minister Ana Lopez and her Swedish counterpart Lars Berg met.";
  expect(await entitiesOf("Office", text)).toEqual([
    "Defence Minister of Norway: Norwegian Defence Minister",
    "Defence Minister of Sweden: Swedish counterpart",
  ]);
});

const WORDS =
  "Ana Lopez|Jon Berg|the Oslo Treaty|the Storting|Norway|Sweden|he|it|its|they|the pact|both countries|signed|met|President|and|. ".split(
    "|",
  );

test("resolve: no name is lost, whatever surrounds it, and what is taken up stands in the text", {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 30 }), async (words) => {
      const source = sourceOf(`${words.join(" ")}.`);
      const [sentences = []] = await annotate([source]);
      const candidates = recognise(source, sentences, KNOWLEDGE);
      const { mentions, entities } = resolve(source, sentences, candidates, KNOWLEDGE);
      const found = new Set(mentions.map(({ start, end }) => `${start} ${end}`));
      const lost = candidates.filter(({ form, start, end }) => form === "name" && !found.has(`${start} ${end}`));
      expect(lost).toEqual([]);
      expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
      expect(mentions.filter(({ antecedent }) => antecedent && antecedent.end > source.text.length)).toEqual([]);
    }),
    { numRuns: 12 },
  );
});
