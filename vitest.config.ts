import { defineConfig } from "vitest/config";

/** Tests that start processes, write large files or open a browser: `npm test` runs them, `npm run test:quick` does not. */
const slow = {
  processes: ["tests/cli/**/*.test.ts", "tests/faults/**/*.test.ts", "tests/inputs/**/*.test.ts"],
  site: ["tests/site/**/*.test.ts"],
};

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // By itself it leaves a core to others: of two cores that is half.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: { name: "quick", include: ["tests/**/*.test.ts"], exclude: [...slow.processes, ...slow.site] },
      },
      { extends: true, test: { name: "processes", include: slow.processes } },
      { extends: true, test: { name: "site", include: slow.site } },
    ],
  },
});
