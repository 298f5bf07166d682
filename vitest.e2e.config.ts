import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import type { Surface } from "./test/e2e/surface.ts";

const ALL = "test/e2e/**/*.e2e.ts";

/** What no exported file has: a server that writes, reads texts with the model or fails; and the exports' own tests. */
const SERVED_ONLY = ["broken-graph", "cli", "read", "review", "site"].map((name) => `test/e2e/${name}.e2e.ts`);

/** Every test over the served page, and all but `SERVED_ONLY` again over the page in one file: `--project file` runs these alone. */
export default defineConfig({
  test: {
    // Each file starts a Chromium of its own.
    maxWorkers: 1,
    projects: [over("served", []), over("file", SERVED_ONLY)],
  },
});

function over(surface: Surface, exclude: string[]): TestProjectInlineConfiguration {
  return {
    test: {
      name: surface,
      provide: { surface },
      include: [ALL],
      exclude,
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // A busy machine now and then loses what was typed while a page began; a fault fails twice.
      retry: 1,
      // A busy machine takes longer than the second that vitest waits.
      expect: { poll: { timeout: 10_000 } },
    },
  };
}
