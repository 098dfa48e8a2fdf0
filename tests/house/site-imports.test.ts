import { expect, it } from "vitest";
import { refusedImports } from "./site-imports.ts";
import { importsOf, sourceFiles } from "./source-files.ts";

const files = sourceFiles().filter(({ path }) => path.startsWith("reports/"));

it("finds the files of every page", () => {
  expect(files.filter(({ path }) => path.split("/").length > 3).length).toBeGreaterThan(50);
});

it("each file of the site imports only what it may", () => {
  expect(refusedImports(files)).toEqual([]);
});

it.each([
  ["reports/home/a.ts", 'import { b } from "../indicators/b.ts";', "a page imports no other page"],
  ["reports/council/jsna/a.ts", 'import { b } from "../profile/answer.ts";', "a page imports no other page"],
  ["reports/council/summary/a.ts", 'import { b } from "../jsna/page.ts";', "a page imports no other page"],
  ["reports/components/charts/a.ts", 'import { b } from "../../home/b.ts";', "the kit imports no page"],
  ["reports/home/a.ts", 'import { b } from "./query.ts";', "a query is not sent to a browser"],
  ["reports/home/a.ts", 'import { b } from "./list-query.ts";', "a query is not sent to a browser"],
  ["reports/yardstick.ts", 'import { b } from "./home/query.ts";', "a query is not sent to a browser"],
  [
    "reports/components/figure/a.ts",
    'import { b } from "../../../src/explain/search.ts";',
    "only words and types of src are sent to a browser",
  ],
  [
    "reports/home/query.ts",
    'import { b } from "../../src/cli/b.ts";',
    "a query imports its page, the kit's queries and src",
  ],
  [
    "reports/home/query.ts",
    'import { b } from "../indicators/query.ts";',
    "a query imports its page, the kit's queries and src",
  ],
  ["reports/queries.ts", 'import { b } from "./home/page.ts";', "the list of queries imports them alone"],
])("refuses %s that says %s", (path, text, why) => {
  expect(refusedImports([{ path, imports: importsOf(path, text) }])).toEqual([expect.stringContaining(`: ${why}`)]);
});

it.each([
  ["reports/council/jsna/published/a.ts", 'import { b } from "../rows.ts";'],
  ["reports/council/summary/a.ts", 'import { b } from "../value-for-money/savings-answer.ts";'],
  ["reports/home/a.ts", 'import { b } from "../milestones/answer.ts";'],
  ["reports/home/a.ts", 'import type { B } from "./query.ts";'],
  ["reports/home/a.ts", 'import type { B } from "../../src/site/b.ts";'],
  ["reports/home/a.ts", 'import { b } from "../components/figure/b.ts";'],
  ["reports/home/query.ts", 'import { b } from "../../src/store/b.ts";'],
  ["reports/home/query.ts", 'import { b } from "../components/figure/query.ts";'],
  ["reports/queries.ts", 'import { b } from "./council/jsna/query.ts";'],
  ["reports/home/a.ts", 'import { b } from "../../src/explain/day.ts";'],
  ["reports/yardstick.ts", 'import { b } from "./council/jsna/page.ts";'],
])("lets %s say %s", (path, text) => {
  expect(refusedImports([{ path, imports: importsOf(path, text) }])).toEqual([]);
});
