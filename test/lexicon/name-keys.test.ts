import { expect, test } from "vitest";
import { nameKeys } from "../../src/lexicon/name-keys.ts";
import { KNOWLEDGE } from "../knowledge.ts";

const shares = (type: string, a: string, b: string): boolean => {
  const keys = new Set(nameKeys(type, a, KNOWLEDGE.lexicon));
  return nameKeys(type, b, KNOWLEDGE.lexicon).some((key) => keys.has(key));
};

test.each([
  ["Country", "Russia", "Russian Federation", true],
  ["Country", "Moscow", "Russian", true],
  ["Country", "North Korea", "South Korea", false],
  ["Agreement", "RELOS defence pact", "Reciprocal Exchange of Logistics Support (RELOS)", true],
  ["Agreement", "Open Skies Treaty", "Open Skies treaty", true],
  ["Agreement", "Logistic Support agreement", "Logistics Support Agreement", true],
  ["Agreement", "Treaty of Lisbon", "Treaty of Rome", false],
  ["Organization", "Russian Ministry of Defence", "Indian Ministry of Defence", false],
  ["Organization", "Lisbon Academy (LA)", "LA Court", false],
  ["Organization", "Russian Parliament", "Russia’s parliament", true],
  ["Organization", "Russian Parliament", "Indian Parliament", false],
  ["Organization", "Indian Navy", "Russian Navy", false],
  ["Organization", "Shanghai Cooperation Organisation (SCO)", "SCO", true],
  ["System", "S-400 Triumf missile system", "S-400", true],
  ["System", "S-400", "S-300", false],
  ["Place", "Arctic region", "Arctic", true],
  ["Person", "Vinay Kumar", "Alexander Fomin", false],
])("nameKeys: %s %j and %j share a key: %s", (type, a, b, same) => {
  expect(shares(type, a, b)).toBe(same);
});
