import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Tests that start processes, write large files or open a browser: `npm test` runs them, `npm run test:quick` does not. */
const slow = {
  processes: ["tests/cli/**/*.test.ts", "tests/faults/**/*.test.ts", "tests/inputs/**/*.test.ts"],
  site: ["tests/site/**/*.test.ts"],
};

/** Files that take minutes, begun first: a long one that is begun last is waited for alone. */
const longest = ["tests/site/demonstration.test.ts", "tests/faults/survived.test.ts", "tests/cli/main.test.ts"];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => {
      const place = longest.findIndex((path) => moduleId.endsWith(path));
      return place === -1 ? longest.length : place;
    };
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // By itself it leaves a core to others: of two cores that is half.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "quick",
          include: ["tests/**/*.test.ts"],
          exclude: [...slow.processes, ...slow.site],
          // Nothing is mocked: the parts of the project are read once for all files, not once for each.
          isolate: false,
        },
      },
      { extends: true, test: { name: "processes", include: slow.processes } },
      { extends: true, test: { name: "site", include: slow.site } },
    ],
  },
});
