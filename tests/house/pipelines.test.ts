import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { returns } from "../../pipelines/index.ts";
import { indexText, isPipeline } from "../../scripts/index-pipelines.ts";
import { root } from "./source-files.ts";

const files = readdirSync(join(root, "pipelines")).filter(isPipeline);

it("every file of pipelines is in the index, which is as npm run index-pipelines makes it", () => {
  expect(files.length).toBeGreaterThan(0);
  expect(readFileSync(join(root, "pipelines/index.ts"), "utf8")).toBe(indexText(files));
});

it("a return has the name of its file", () => {
  const names = files.map((file) => file.replace(/\.ts$/, "").replaceAll("-", "_"));
  expect(returns.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
});
