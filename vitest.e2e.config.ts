import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/e2e/**/*.e2e.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A busy machine takes longer than the second that vitest waits.
    expect: { poll: { timeout: 10_000 } },
    // Each file starts a Chromium of its own.
    maxWorkers: 1,
  },
});
