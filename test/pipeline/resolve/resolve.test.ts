import { expect, test } from "vitest";
import { graphOf } from "../../extract.ts";

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
