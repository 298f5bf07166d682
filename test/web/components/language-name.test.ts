import { expect, test } from "vitest";
import { languageName } from "../../../web/components/language-name.ts";

test.each([
  ["fr", "French"],
  ["zh", "Chinese"],
  ["qq", "qq"],
  ["<b>no code</b>", "<b>no code</b>"],
])("the language %j is called %j", (code, name) => {
  expect(languageName(code)).toBe(name);
});
