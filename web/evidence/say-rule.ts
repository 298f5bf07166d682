/** What the parts of a rule's id mean that come after its name. */
const PARTS: Readonly<Record<string, string>> = {
  active: "a verb with who does it",
  passive: "a verb in the passive",
  nominal: "a noun that tells the deed",
  list: "one of several names in a list",
  "by-phrase": "who did it stands after “by”",
  role: "an end found by its role in the sentence",
  beside: "an end right beside these words",
  "taken-up": "an end that the text named before",
  order: "an end found by the order of the words",
};

/** The rule that read some words, as a person reads it; a rule that is not known is said by its own words. */
export function sayRule(rule: string): string {
  const [, name = rule, ...parts] = rule.split("/");
  const said = parts.map((part) => PARTS[part] ?? part.replaceAll("-", " "));
  return [`rule “${name.replaceAll("-", " ")}”`, ...said].join(", ");
}
