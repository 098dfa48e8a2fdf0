import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./source-files.ts";
import { syntaxOf } from "./syntax.ts";

const most = { linesOfFile: 250, linesOfFunction: 40, filesOfFolder: 40 };

/** Every file of code in the project, tests and styles included: what git knows, and what is new. */
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.ts", "*.js", "*.css"], {
  cwd: root,
  encoding: "utf8",
})
  .trim()
  .split("\n")
  .filter((path) => existsSync(join(root, path)))
  .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

const syntax = files
  .filter(({ path }) => /(?<!\.d)\.ts$/.test(path))
  .map(({ path, text }) => ({ path, ...syntaxOf(text) }));

describe("the reader of syntax", () => {
  const long = `\n${"  0;\n".repeat(40)}`;

  it("counts a function from its first line to its last brace, by its own name or that which it is given to", () => {
    const text = `const a = () => {${long}};\nfunction b() {\n}\nconst c = { d() {${long}} };\nit("e", () => {${long}});`;
    expect(syntaxOf(text).functions).toEqual([
      { name: "a", line: 1, lines: 42 },
      { name: "b", line: 43, lines: 2 },
      { name: "d", line: 45, lines: 42 },
      { name: "it", line: 87, lines: 42 },
    ]);
  });

  it("takes what groups tests for no function", () => {
    expect(syntaxOf('describe("a", () => {});\ndescribe.each([1])("b", () => {});').functions).toEqual([]);
  });

  it("finds an object that is spread where it is written, and no other", () => {
    const text = "const a = { ...{ b: 1 } };\nconst c = { ...a };\nconst d = { ...(a ? { e: 1 } : {}) };\nf(...[1]);";
    expect(syntaxOf(text).literalSpreads).toEqual([1]);
  });
});

it(`no file has more than ${most.linesOfFile} lines`, () => {
  const lines = files.map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }));
  expect(lines.filter((file) => file.lines > most.linesOfFile)).toEqual([]);
});

it(`no function has more than ${most.linesOfFunction} lines`, () => {
  const functions = syntax.flatMap(({ path, functions }) => functions.map((each) => ({ path, ...each })));
  expect(functions.filter(({ lines }) => lines > most.linesOfFunction)).toEqual([]);
});

it("no object is spread where it is written: its properties stand one on a line", () => {
  const found = syntax.flatMap(({ path, literalSpreads }) => literalSpreads.map((line) => `${path}:${line}`));
  expect(found).toEqual([]);
});

it(`no folder of reports has more than ${most.filesOfFolder} files`, () => {
  const counts = new Map<string, number>();
  for (const folder of files.map(({ path }) => dirname(path)).filter((path) => /^reports(\/|$)/.test(path))) {
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  expect(counts.size).toBeGreaterThan(15);
  expect([...counts].filter(([, count]) => count > most.filesOfFolder)).toEqual([]);
});
