import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root, textsUnder } from "./source-files.ts";

const read = (path: string) => readFileSync(join(root, path), "utf8");
const pages = ["README.md", "CONTRIBUTING.md", ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`)].filter(
  (path) => path.endsWith(".md"),
);
const architecture = read("docs/architecture.md");

/** Paths of the project in the text of a page: `src/store/load`. A pattern, such as `reports/<page>.md`, is none. */
function pathsIn(text: string): string[] {
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
  const isPath = /^(?:bench|data\/reference|docs|pipelines|reports|scripts|src|tests)\/[\w.[\]/-]+$/;
  return [...new Set(quoted.filter((code) => isPath.test(code)))];
}

it("finds the paths in a text and leaves patterns and tables alone", () => {
  const text =
    "`src/store/load` makes `core.savings`; see `reports/council/[council]/jsna.md`, `reports/<page>.md`, `src`.";
  expect(pathsIn(text)).toEqual(["src/store/load", "reports/council/[council]/jsna.md"]);
});

describe.each(pages)("%s", (page) => {
  it("names no file or folder that is not there", () => {
    expect(pathsIn(read(page)).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it("links to no file that is not there", () => {
    const links = [...read(page).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !existsSync(join(root, page, "..", link)))).toEqual([]);
  });
});

/** Rows of the tables of docs/architecture.md that say what a table of the warehouse is: its cells. */
const rows = architecture
  .split("\n")
  .filter((line) => /^\| `\w+(\.\w+)?`[,` \w]* \|/.test(line))
  .map((line) => line.split("|").slice(1, -1));

const namesIn = (cell = "") => [...cell.matchAll(/`(?:\w+\.)?(\w+)`/g)].map(([, name = ""]) => name);

/** The text of a file, or of all code in a folder; nothing where there is neither, which is a fault of its own. */
function textOf(path: string): string {
  if (!existsSync(join(root, path))) return "";
  if (statSync(join(root, path)).isFile()) return read(path);
  return textsUnder(path)
    .map(({ text }) => text)
    .join("\n");
}

describe("the lists of tables in docs/architecture.md", () => {
  it("name as makers and readers only files in which the table is named", () => {
    expect(rows.length).toBeGreaterThan(100);
    const strangers = rows.flatMap(([tables, , makers = "", readers = ""]) =>
      pathsIn(`${makers} ${readers}`).flatMap((path) => {
        const text = textOf(path);
        const isNamed = namesIn(tables).some((name) => new RegExp(`\\b${name}\\b`).test(text));
        return isNamed ? [] : [`${path} does not name ${tables?.trim()}`];
      }),
    );
    expect(strangers).toEqual([]);
  });

  it("have each temporary table that the code makes", () => {
    const make = /temporary (?:table|view) (\w+)\b(?!\$)/g;
    const made = textsUnder("src").flatMap(({ text }) => [...text.matchAll(make)].map(([, name = ""]) => name));
    expect(made.length).toBeGreaterThan(30);
    const listed = rows.flatMap(([tables]) => namesIn(tables));
    const missing = [...new Set(made)].filter((name) => !listed.includes(name) && !name.endsWith("_"));
    expect(missing.map((name) => `Add ${name} to "Temporary tables" of docs/architecture.md.`)).toEqual([]);
  });
});

it("the row at the end of a figure's journey is on the page of the demonstration", () => {
  const [, sentence = "none"] = /^> (.+)$/m.exec(architecture) ?? [];
  const beginning = sentence.slice(0, sentence.indexOf(":"));
  const lines = read("tests/site/golden/typical/personal-budgets.txt").split("\n");
  const rows = lines.filter((line) => line.startsWith(`  ${beginning} | `)).map((line) => line.trim().split(" | "));
  const [name, verdict, figure, target, people] = rows[0] ?? [];
  expect(`${name}: ${verdict}, ${figure}, target ${target}, ${people}.`).toBe(sentence);
});
