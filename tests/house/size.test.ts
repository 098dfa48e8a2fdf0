import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Allowed, allowedFiles, allowedFunctions } from "./size-allowed.ts";
import { root } from "./source-files.ts";
import { syntaxOf } from "./syntax.ts";

const mostLines = { file: 250, function: 40 };

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

/** What is over a limit, by name, of one name the longest: what is allowed is to be just this. */
function over(found: readonly (readonly [name: string, lines: number])[], most: number): Record<string, number> {
  return Object.fromEntries(found.filter(([, lines]) => lines > most).sort((a, b) => a[1] - b[1]));
}

function numbers(allowed: Allowed): Record<string, number> {
  return Object.fromEntries(Object.entries(allowed).map(([name, { lines }]) => [name, lines]));
}

// The list only gets shorter: an entry that is not needed, or allows more than there is, fails too.
it(`no file has more than ${mostLines.file} lines but those of size-allowed.ts`, () => {
  const lines = files.map(({ path, text }) => [path, text.split("\n").length - 1] as const);
  expect(over(lines, mostLines.file)).toEqual(numbers(allowedFiles));
});

it(`no function has more than ${mostLines.function} lines but those of size-allowed.ts`, () => {
  const lines = syntax.flatMap(({ path, functions }) =>
    functions.map(({ name, lines }) => [`${path} ${name}`, lines] as const),
  );
  expect(over(lines, mostLines.function)).toEqual(numbers(allowedFunctions));
});

it("no object is spread where it is written: its properties stand one on a line", () => {
  const found = syntax.flatMap(({ path, literalSpreads }) => literalSpreads.map((line) => `${path}:${line}`));
  expect(found).toEqual([]);
});
