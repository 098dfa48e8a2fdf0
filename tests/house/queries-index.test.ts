import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { dataSets } from "../../reports/queries.ts";
import { queriesText, queryFiles } from "../../scripts/index-queries.ts";
import { root } from "./source-files.ts";

const words = (text: string) => text.replaceAll(/[\s,]+/g, " ");

it("the list of data sets is that of the files of queries: npm run index-queries makes it", () => {
  const listed = readFileSync(join(root, "reports", "queries.ts"), "utf8");
  expect(words(listed)).toBe(words(queriesText(queryFiles())));
  expect(dataSets.length).toBeGreaterThan(20);
});

it("each data set has a name of its own, by which its files are found", () => {
  const names = dataSets.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});
