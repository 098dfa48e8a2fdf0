import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: "quick",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/site/**", "tests/demonstration/**"],
        },
      },
      {
        extends: true,
        test: { name: "site", include: ["tests/site/**/*.test.ts", "tests/demonstration/**/*.test.ts"] },
      },
    ],
  },
});
