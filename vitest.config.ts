import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Tests that take longer: `npm test` runs them, `npm run test:quick` does not. */
const slow = {
  /** They make warehouses and figures, each its own. */
  warehouses: [
    "tests/analysis/**/*.test.ts",
    "tests/changes/**/*.test.ts",
    "tests/export/**/*.test.ts",
    "tests/explain/history.test.ts",
    "tests/pipelines/**/*.test.ts",
    "tests/reports/**/*query.test.ts",
    "tests/store/**/*.test.ts",
  ],
  /** They start processes or write large files. */
  processes: ["tests/cli/**/*.test.ts", "tests/faults/**/*.test.ts", "tests/inputs/**/*.test.ts"],
  /** They open a browser. */
  site: ["tests/site/**/*.test.ts"],
};

/** Files that take minutes, begun first: a long one that is begun last is waited for alone. */
const longest = ["tests/site/demonstration.test.ts", "tests/faults/survived.test.ts", "tests/cli/main.test.ts"];
/** Files that read the site which the first of these makes, begun last: sooner they would only wait for it. */
const readers = ["tests/site/golden.test.ts", "tests/site/acts.test.ts"];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => {
      const isOf = (path: string) => moduleId.endsWith(path);
      if (readers.some(isOf)) return longest.length + 1;
      const place = longest.findIndex(isOf);
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
    // What a page comes to is waited for as long as a slow machine takes: a second is too short beside other tests.
    expect: { poll: { timeout: 15_000 } },
    // By itself it leaves a core to others: of two cores that is half.
    maxWorkers: "100%",
    // Without isolation, where nothing is mocked, the parts of the project are read once and not once for each file.
    projects: [
      {
        extends: true,
        test: { name: "quick", include: ["tests/**/*.test.ts"], exclude: Object.values(slow).flat(), isolate: false },
      },
      { extends: true, test: { name: "warehouses", include: slow.warehouses, isolate: false } },
      { extends: true, test: { name: "processes", include: slow.processes, isolate: false } },
      {
        extends: true,
        test: { name: "site", include: slow.site, globalSetup: "tests/site/shared-folder.ts" },
      },
    ],
  },
});
