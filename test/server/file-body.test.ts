import { expect, test } from "vitest";
import { chooseEncoding } from "../../src/server/file-body.ts";

test.each([
  [undefined, undefined],
  ["", undefined],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip;q=1.0, br;q=0", "gzip"],
  ["BR", "br"],
  ["br;q=0.001", "br"],
  ["identity", undefined],
  ["gzipped", undefined],
])("of %j the encoding %j is chosen", (accepted, encoding) => {
  expect(chooseEncoding(accepted)).toBe(encoding);
});
