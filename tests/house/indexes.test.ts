import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { returns } from "../../pipelines/index.ts";
import { dataSets } from "../../reports/queries.ts";
import { componentsFile, componentsText, textOfComponents } from "../../scripts/components.ts";
import { type List, lists, listText, textOf } from "../../scripts/lists.ts";
import { figureUnits } from "../../src/analysis/measures/index.ts";
import { root } from "./source-files.ts";

const words = (text: string) => text.replaceAll(/[\s,]+/g, " ");

it.each(lists.map((list) => [list.file, list] as const))("%s is as npm run index makes it", (file, list) => {
  expect(words(readFileSync(join(root, file), "utf8"))).toBe(words(listText(list)));
});

it(`${componentsFile} is as npm run index makes it`, () => {
  expect(words(readFileSync(join(root, componentsFile), "utf8"))).toBe(words(componentsText()));
});

describe("the list of what pages import", () => {
  const texts = new Map([
    ["tides.md", 'Words.\n\n```js\nimport {low, high} from "/yardstick.js";\ndisplay(high());\n```\n'],
    ["tides/page.ts", "export function high(): Node {}\nexport function unused(): void {}"],
    ["tides/low.ts", "export const low = 1;"],
    ["components/context.ts", "export function usePageContext(): void {}"],
  ]);

  it("has what their cells import and what draws them calls, each from the file that exports it", () => {
    const lines = textOfComponents(texts).split("\n");
    expect(lines.filter((line) => line.startsWith("export"))).toEqual([
      'export { usePageContext } from "./components/context.ts";',
      'export { low } from "./tides/low.ts";',
      'export { high } from "./tides/page.ts";',
    ]);
  });

  it("is not made where no file exports what a page imports, or two files do", () => {
    expect(() => textOfComponents(new Map([...texts].filter(([path]) => path !== "tides/low.ts")))).toThrow(
      "A page imports low from /yardstick.js, which no file of reports exports.",
    );
    const twice = new Map([...texts, ["components/low.ts", "export const low = 2;"]]);
    expect(() => textOfComponents(twice)).toThrow("tides/low.ts and components/low.ts both export low");
  });
});

describe("a list", () => {
  const list: List = {
    file: "shapes/index.ts",
    name: "shapes",
    comment: "Every shape.",
    type: ["Shape", "./shape.ts"],
    members: /\.ts$/,
    declares: /^export const (\w+): Shape = /gm,
    each: "one",
    order: "kept",
  };
  const files = new Map([
    ["round.ts", "export const ring: Shape = {};\nexport const disc: Shape = {};\nexport const radius = 1;"],
    ["shape.ts", "export interface Shape {}"],
    ["square.ts", "export const square: Shape = {};"],
  ]);
  const before =
    'import {\n  disc,\n  square,\n} from "./all.ts";\nexport const shapes = [\n  square,\n  gone,\n  disc,\n];\n';

  it("has what the files export, in the order that it had, and what is new at its end", () => {
    expect(textOf(list, files, before)).toBe(`// Made by npm run index of what the files of this folder export.
import { disc, ring } from "./round.ts";
import type { Shape } from "./shape.ts";
import { square } from "./square.ts";

/** Every shape. */
export const shapes: readonly Shape[] = [
  square,
  disc,
  ring,
];
`);
  });

  it("is in the order of the files where its order says nothing", () => {
    expect(textOf({ ...list, order: "files" }, files, before)).toContain("[\n  ring,\n  disc,\n  square,\n];");
  });

  it("is not made where two files export one name, or one of them nothing by default", () => {
    const twice = new Map([...files, ["other.ts", "export const disc: Shape = {};"]]);
    expect(() => textOf(list, twice, before)).toThrow("shapes/index.ts: two files export disc.");
    const byDefault = { ...list, declares: /^export default /m };
    expect(() => textOf(byDefault, files, before)).toThrow("round.ts: expected a default export, found none.");
  });
});

it("a return has the name of its file", () => {
  const files = readdirSync(join(root, "pipelines")).filter((file) => file !== "index.ts");
  const names = files.map((file) => file.replace(/\.ts$/, "").replaceAll("-", "_"));
  expect(returns.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
});

it("each data set has a name of its own, by which its files are found", () => {
  const names = dataSets.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

// One that is declared in other words would be in no list, and its figures would be missing without a word.
it("whatever is a question that figures answer is in the list of them", async () => {
  const folder = join(root, "src", "analysis", "measures");
  const modules = await Promise.all(
    readdirSync(folder).map((file): Promise<Record<string, unknown>> => import(join(folder, file))),
  );
  const units = modules
    .flatMap((module) => Object.values(module))
    .filter((value) => typeof value === "object" && value !== null && "query" in value && "counts" in value);
  expect(new Set(units)).toEqual(new Set(figureUnits));
});
