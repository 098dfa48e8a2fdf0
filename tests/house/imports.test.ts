import { describe, expect, it } from "vitest";
import { findCycle, type Import, importsOf, type SourceFile, sourceFiles } from "./source-files.ts";

/** What the command and the pages say in the same words: a browser has them too, and they import nothing else. */
const saidInBoth = /^src\/explain\/(absence|command|day|reconciliation|words)\.ts$/;

/** Which of our folders and files each folder may import, beside itself; the first line that fits a file decides. */
const mayImport: readonly (readonly [from: RegExp, to: RegExp])[] = [
  [/^pipelines\//, /^(pipelines|src\/(contract|catalogue))\//],
  [/^src\/contract\//, /^src\/contract\//],
  [/^src\/methods\//, /^src\/methods\//],
  [/^src\/catalogue\//, /^src\/catalogue\//],
  // What a browser has to check a return by: the contract, the returns, and no warehouse.
  [/^src\/check\//, /^(pipelines|src\/(check|files|contract))\//],
  [/^src\/files\//, /^src\/(files|contract)\//],
  [/^src\/store\/workspace\//, /^src\/(store\/workspace|files|contract)\//],
  [/^src\/store\/warehouse\//, /^src\/(store\/(warehouse|workspace)|files|contract)\//],
  [/^src\/store\/load\//, /^src\/(store\/(load|warehouse|workspace)|files|contract)\//],
  [/^src\/store\/incoming\//, /^src\/(store\/(incoming|load|warehouse|workspace)|files|contract)\//],
  [/^src\/store\//, /^src\/(store|files|contract)\//],
  [/^src\/analysis\/measures\//, /^src\/(analysis\/measures|catalogue|methods|contract)\//],
  [/^src\/analysis\/catalogue\//, /^src\/(analysis\/catalogue|catalogue|methods|store|contract)\//],
  [/^src\/analysis\/stage\//, /^src\/(analysis\/(stage|measures)|methods|store|contract)\//],
  [/^src\/analysis\/beside\//, /^src\/(analysis\/(beside|stage)|catalogue|methods|store|contract)\//],
  [/^src\/analysis\/over-time\//, /^src\/(analysis\/(over-time|stage)|catalogue|methods|store|contract)\//],
  [/^src\/analysis\//, /^src\/(analysis|catalogue|methods|store|contract)\//],
  [saidInBoth, saidInBoth],
  [/^src\/explain\//, /^src\/(explain|store|contract)\//],
  [/^src\/changes\//, /^src\/(changes|explain|store|contract)\//],
  [/^src\/export\//, /^src\/(export|explain|catalogue|store|contract)\//],
  // The attacker shares nothing with what it attacks.
  [/^src\/audit\//, /^src\/(audit|store|contract)\//],
  [/^src\/demo\//, /^src\/(demo|catalogue)\//],
  [/^src\/cli\//, /^(src|pipelines)\//],
  // What draws a page runs its cells as a browser does.
  [/^src\/site\//, /^(src\/(?!cli\/)|reports\/(queries\.ts$|runtime\/))/],
  [/^src\/[^/]+\//, /^src\/(?!cli\/)/],
  [/^bench\//, /^(src|pipelines|bench)\//],
  [/^scripts\//, /^(src|pipelines|scripts)\//],
];

function isAllowed(path: string, { target, isOurs }: Import): boolean {
  if (!isOurs) return true;
  return mayImport.find(([from]) => from.test(path))?.[1].test(target) ?? false;
}

function forbidden(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !ofSite.test(path))
    .flatMap(({ path, imports }) =>
      imports.filter((each) => !isAllowed(path, each)).map(({ target }) => `${path} imports ${target}`),
    );
}

const files = sourceFiles();
/** The site's own files have rules of their own: site-imports.ts. */
const ofSite = /^reports\//;

it("reads every kind of import", () => {
  const text = `
import { a } from "./a.ts";
import type { B } from '../b.ts';
import c, { type D } from "c";
import {
  e,
  f,
} from "./e.ts";
import "./g.css";
export { h } from "./h.ts";
export type { I } from "./i.ts";
export * from "./j.ts";
import * as k from "../../k.ts";
const l = await import("./l.ts");
export const notOne = "from './m.ts'";
`;
  expect(
    importsOf("src/x/y.ts", text).map(({ target, isTypeOnly }) => `${target}${isTypeOnly ? " type" : ""}`),
  ).toEqual([
    "src/x/a.ts",
    "src/b.ts type",
    "c",
    "src/x/e.ts",
    "src/x/g.css",
    "src/x/h.ts",
    "src/x/i.ts type",
    "src/x/j.ts",
    "k.ts",
    "src/x/l.ts",
  ]);
});

it("finds the files of the project and what they import", () => {
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(["pipelines/index.ts", "src/contract/field.ts", "src/store/load/load.ts"]),
  );
  const targets = files.flatMap(({ imports }) => imports.filter(({ isOurs }) => isOurs).map(({ target }) => target));
  expect(targets.filter((target) => target.endsWith(".ts") && !paths.includes(target))).toEqual([]);
});

describe("who may import whom", () => {
  it.each([
    "pipelines",
    "src/contract",
    "src/catalogue",
    "src/check",
    "src/methods",
    "src/store",
    "src/analysis",
    "src/explain",
    "src/audit",
    "src/changes",
    "src/export",
    "src/demo",
    "src/site",
    "src/cli",
  ])("%s imports only what it may", (folder) => {
    expect(forbidden(files.filter(({ path }) => path.startsWith(`${folder}/`)))).toEqual([]);
  });

  it("every other file imports only what it may", () => {
    expect(forbidden(files)).toEqual([]);
  });

  it.each([
    ["pipelines/a.ts", "../src/store/load.ts", "src/store/load.ts"],
    ["src/contract/a.ts", "../catalogue/b.ts", "src/catalogue/b.ts"],
    ["src/explain/words.ts", "../catalogue/b.ts", "src/catalogue/b.ts"],
    ["src/explain/day.ts", "./search.ts", "src/explain/search.ts"],
    ["src/analysis/measures/a.ts", "../stage/order.ts", "src/analysis/stage/order.ts"],
    ["src/analysis/stage/a.ts", "../figures.ts", "src/analysis/figures.ts"],
    ["src/store/a.ts", "../../pipelines/index.ts", "pipelines/index.ts"],
    ["src/store/warehouse/a.ts", "../load/load.ts", "src/store/load/load.ts"],
    ["src/store/load/a.ts", "../refresh.ts", "src/store/refresh.ts"],
    ["src/site/a.ts", "../cli/main.ts", "src/cli/main.ts"],
    ["src/new/a.ts", "../../pipelines/index.ts", "pipelines/index.ts"],
    ["src/site/a.ts", "../../reports/home/query.ts", "reports/home/query.ts"],
  ])("refuses that %s imports %s", (path, name, target) => {
    expect(forbidden([{ path, imports: importsOf(path, `import { x } from "${name}";`) }])).toEqual([
      `${path} imports ${target}`,
    ]);
  });
});

describe("cycles", () => {
  const file = (path: string, ...targets: string[]): SourceFile => ({
    path,
    imports: targets.map((target) => ({ target, isOurs: true, isTypeOnly: false })),
  });

  it("are found and shown", () => {
    expect(findCycle([file("a", "b"), file("b", "c", "d"), file("c"), file("d", "b")])).toEqual(["b", "d", "b"]);
    expect(findCycle([file("a", "b", "c"), file("b", "c"), file("c")])).toBeNull();
  });

  it("are nowhere in the project", () => {
    expect(findCycle(files)?.join(" → ") ?? "none").toBe("none");
  });
});
