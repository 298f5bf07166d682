import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { MODEL } from "../../../src/pipeline/annotate/model-name.ts";

test("the model that is installed is the one that graphs name", () => {
  const path = "node_modules/wink-eng-lite-web-model/package.json";
  const { name, version } = JSON.parse(readFileSync(path, "utf8"));
  expect(MODEL).toBe(`${name} ${version}`);
});
