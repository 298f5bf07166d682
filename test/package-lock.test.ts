import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

// A registry that lacks a platform's package lets `npm install` drop it from the lock file without a word, and then `npm ci`
// fails everywhere.
test("the lock file has every platform's packages, so that npm ci works on each", () => {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, LockedPackage> };
  const locked = new Set(Object.keys(lock.packages).map((path) => path.slice(path.lastIndexOf("node_modules/"))));
  const wanted = Object.values(lock.packages).flatMap((each) => Object.keys(each.optionalDependencies ?? {}));
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.filter((name) => !locked.has(`node_modules/${name}`))).toEqual([]);
});
