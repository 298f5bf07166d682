import { expect, test } from "vitest";
import { detectLanguage } from "../../../src/pipeline/ingest/detect-language.ts";

test.each([
  ["en", "The State Duma ratified the agreement on December 2, 2025, and Sergei Lavrov signed it."],
  [
    "fr",
    "Le président français a signé l'accord avec l'Inde mardi à New Delhi, a annoncé le porte-parole du gouvernement.",
  ],
  ["de", "Der Bundestag hat am Dienstag das Abkommen mit Indien ratifiziert, teilte die Regierung in Berlin mit."],
  ["es", "El presidente firmó el acuerdo de cooperación militar con la India este martes en Moscú, según el portavoz."],
  ["ru", "Государственная дума ратифицировала соглашение с Индией."],
  ["hi", "रूस की संसद ने भारत के साथ समझौते को मंजूरी दी।"],
  ["zh", "俄罗斯国家杜马批准了与印度的协议。"],
  ["ar", "وقع الرئيس الروسي اتفاقية مع الهند في موسكو يوم الثلاثاء."],
])("%s: %s", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test.each([
  ["Russia ratified RELOS."],
  ["RELOS was signed by Vinay Kumar."],
  ["Putin visited Modi in New Delhi on Tuesday."],
  ["Vladimir Putin"],
  ["Brazil and Argentina sign Mercosur accord."],
  ["Angela Merkel met Emmanuel Macron in Berlin."],
  ["Vyacheslav Volodin hailed the pact."],
  ["Canadian Prime Minister in first Middle East visit: Canadian assistance to Palestinian Authority"],
  ["🧵🔺👇"],
  [""],
])("a short text in English is not taken for another language: %s", (text) => {
  expect(["en", "und"]).toContain(detectLanguage(text));
});
