import { expect, test } from "vitest";
import { isAllowedHost } from "../../src/server/allowed-host.ts";

test.each([
  ["127.0.0.1:4870", "127.0.0.1", true],
  ["localhost:4870", "127.0.0.1", true],
  ["LOCALHOST:4870", "127.0.0.1", true],
  ["[::1]:4870", "::1", true],
  ["desk.local:4870", "desk.local", true],
  ["Desk.Local:4870", "desk.local", true],
  ["192.0.2.7:4870", "192.0.2.7", true],
  ["192.0.2.7:4870", "0.0.0.0", true],
  ["[2001:db8::7]:4870", "::", true],
  ["127.0.0.1", "127.0.0.1", false],
  ["127.0.0.1:80", "127.0.0.1", false],
  ["192.0.2.7:4870", "127.0.0.1", false],
  ["evil.example:4870", "0.0.0.0", false],
  ["127.0.0.1.evil.example:4870", "127.0.0.1", false],
  ["evil.example#127.0.0.1:4870", "127.0.0.1", false],
  ["::1:4870", "::1", false],
  ["", "127.0.0.1", false],
])("%j for a server at %s: %s", (given, host, isAllowed) => {
  expect(isAllowedHost(given, { host, port: 4870 })).toBe(isAllowed);
});

test("port 80 need not be named", () => {
  expect(isAllowedHost("localhost", { host: "127.0.0.1", port: 80 })).toBe(true);
});
