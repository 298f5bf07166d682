import fc from "fast-check";
import { expect, test } from "vitest";
import { textOf } from "../../src/domain/span.ts";
import { foldText } from "../../src/query/fold-text.ts";
import { excerptAround, findWords, foldTypedWords, foldWords } from "../../src/query/search-texts.ts";
import { hostileText } from "../arbitraries.ts";

function find(text: string, words: string): readonly string[] {
  return findWords(foldText(text), foldWords(words), 100).spans.map((span) => textOf(text, span));
}

test.each([
  ["in any case", "The State Duma ratified it.", "state DUMA", ["State Duma"]],
  ["without diacritics", "Citroën et la Défense", "defense", ["Défense"]],
  ["with diacritics that the text lacks", "Citroen said", "citroën", ["Citroen"]],
  ["with an accent of its own character", "De\u0301fense", "défense", ["De\u0301fense"]],
  ["over a line end", "the State\r\n   Duma", "state duma", ["State\r\n   Duma"]],
  ["within a word", "ratification", "tifi", ["tifi"]],
  ["several times", "Duma, duma, DUMA", "duma", ["Duma", "duma", "DUMA"]],
  ["without overlaps", "aaaaa", "aa", ["aa", "aa"]],
  ["where one character is two", "Straße", "strasse", ["Straße"]],
  ["never half of a character", "Straße", "stras", []],
  ["with soft hyphens in it", "coop\u00ADeration", "cooperation", ["coop\u00ADeration"]],
  ["with typographic marks", "Russia’s “pact” – now", `russia's "pact" - now`, ["Russia’s “pact” – now"]],
  ["in Chinese", "俄罗斯国家杜马批准了协议。", "杜马", ["杜马"]],
  ["in Russian, yo as ye", "Пётр подписал ДОГОВОР", "петр", ["Пётр"]],
  ["in Arabic without harakat", "وَقَّعَ الرئيس", "وقع", ["وَقَّعَ"]],
  ["in Greek with its last sigma", "Ο ΠΌΛΕΜΟΣ", "πόλεμος", ["ΠΌΛΕΜΟΣ"]],
  ["in Hindi, where a vowel sign is a letter", "मादी मोदी", "मोदी", ["मोदी"]],
  ["not at all", "Nothing of that kind", "relos", []],
])("words are found %s", (_, text, words, expected) => {
  expect(find(text, words)).toEqual(expected);
});

test("what stands under a hit folds to the words", () => {
  fc.assert(
    fc.property(hostileText(), hostileText(), fc.nat(30), fc.nat(6), (before, after, from, length) => {
      const text = before + after;
      const words = foldWords(text.slice(from % (text.length + 1), (from % (text.length + 1)) + 1 + length));
      fc.pre(words !== "");
      for (const span of findWords(foldText(text), words, 100).spans) expect(foldWords(textOf(text, span))).toBe(words);
    }),
  );
});

test("whole characters of a text are found in it", () => {
  const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(words, words, words, (before, sought, after) => {
      const folded = foldWords(sought);
      fc.pre(folded !== "");
      expect(findWords(foldText(`${before}\n${sought}\n${after}`), folded, 1).count).toBeGreaterThan(0);
    }),
  );
});

test("places never fall, lie in the text, and there is one for each folded code unit", () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      const { folded, starts } = foldText(text);
      expect(starts).toHaveLength(folded.length);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      expect(starts.every((start) => start < text.length)).toBe(true);
    }),
  );
});

test("a long text folds in steps to what it folds to in pieces", () => {
  const line = "Ein Straßenzug 🛰️ im  Défilé. ";
  const text = line.repeat(9000);
  const { folded } = foldText(text);
  expect(folded).toBe(foldText(line).folded.repeat(9000));
  expect(findWords(foldText(text), "strassenzug", 2)).toMatchObject({ count: 9000, spans: [{ start: 4 }, {}] });
});

test("no more hits are listed than asked for, and all are counted", () => {
  expect(findWords(foldText("one one one"), "one", 2)).toEqual({
    spans: [
      { start: 0, end: 3 },
      { start: 4, end: 7 },
    ],
    count: 3,
  });
});

test.each([
  ["re", undefined],
  [" rel ", "rel"],
  ["S-4", "s-4"],
  ["  ", undefined],
  ["\u0301\u0301\u0301", undefined],
  ["杜", undefined],
  ["杜马", "杜马"],
  ["пакт", "пакт"],
  ["па", "па"],
  ["عق", "عق"],
])("typing %j searches for %j", (text, words) => {
  expect(foldTypedWords(text)).toBe(words);
});

test.each([
  ["One line.\nThe hit is here.\nAnother.", "hit", 40, "The hit is here."],
  ["Carriage\r\nThe hit.\r\nreturn", "hit", 40, "The hit."],
  ["alpha beta gamma hit delta epsilon", "hit", 8, "gamma hit delta"],
  ["俄罗斯国家杜马批准了协议", "杜马", 3, "斯国家杜马批准了"],
  ["🛰🛰hit🛰🛰", "hit", 3, "🛰hit🛰"],
])("around a hit in %j stand its own words", (text, words, reach, expected) => {
  const [hit] = findWords(foldText(text), foldWords(words), 1).spans;
  expect(hit && textOf(text, excerptAround(text, hit, reach))).toBe(expected);
});

test("an excerpt contains its hit and is no longer than allowed", () => {
  fc.assert(
    fc.property(hostileText(), fc.nat(20), fc.nat(5), fc.nat(9), (text, from, length, reach) => {
      const start = from % (text.length + 1);
      const hit = { start, end: Math.min(text.length, start + length) };
      const excerpt = excerptAround(text, hit, reach);
      expect(excerpt.start).toBeLessThanOrEqual(hit.start);
      expect(excerpt.end).toBeGreaterThanOrEqual(hit.end);
      expect(excerpt.end - excerpt.start).toBeLessThanOrEqual(hit.end - hit.start + 2 * reach);
    }),
  );
});
