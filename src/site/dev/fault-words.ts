import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { type Message, transformSync } from "esbuild";
import { z } from "zod";
import { moduleName, type PageSource } from "../pages/page-source.ts";

const located = z.object({ errors: z.custom<readonly Message[]>((value) => Array.isArray(value)) });

/** A fault in words: each with the file and the line of the source that it is in, where that can be told. */
export function faultWords(error: unknown, reports: string, page: PageSource | null): string[] {
  const ofBuild = located.safeParse(error);
  if (ofBuild.success) return ofBuild.data.errors.map((message) => messageWords(message, reports));
  const text = error instanceof Error ? error.message : String(error);
  const place = placeOf(text, reports, page);
  return [place === null ? text : `${place}: ${text}`];
}

/** A fault that esbuild found: "reports/home/page.ts:12:4: Expected ";" but found "}"". */
function messageWords({ text, location }: Message, reports: string): string {
  if (location === null) return text;
  return `${shown(resolve(location.file), reports)}:${location.line}:${location.column + 1}: ${text}`;
}

function placeOf(text: string, reports: string, page: PageSource | null): string | null {
  const query = /query ([\w-]+)\.\w+:/.exec(text)?.[1];
  if (query !== undefined) return placeOfSet(query, reports);
  return placeInStack(text, reports, page) ?? (page === null ? null : placeInPage(text, reports, page));
}

/** A line of a stack: the path of a file, and a line and a column of it. */
const frame = /(?:file:\/\/)?((?:\/|[A-Z]:[\\/])[^\s()]+):(\d+):\d+/g;

/** The line of a component or a cell that a fault came from: the first of its stack that is of the reports. */
function placeInStack(text: string, reports: string, page: PageSource | null): string | null {
  for (const [, file = "", line = ""] of text.matchAll(frame)) {
    const path = resolve(file);
    const isOfReports = path.startsWith(reports + sep) && !path.startsWith(join(reports, "runtime"));
    if (isOfReports) return `${shown(path, reports)}:${line}`;
    const cellLine = page === null ? null : lineOfCell(path, Number(line), page);
    if (page !== null && cellLine !== null) return `${pagePath(reports, page)}:${cellLine}`;
  }
  return null;
}

/** The line of a page's Markdown that is no JavaScript or has a name that no cell gives; else the page alone. */
function placeInPage(text: string, reports: string, page: PageSource): string {
  const line = badCellLine(page.text) ?? unknownNameLine(text, page.text);
  return line === null ? pagePath(reports, page) : `${pagePath(reports, page)}:${line}`;
}

function pagePath(reports: string, { path }: PageSource): string {
  return shown(join(reports, `${path}.md`), reports);
}

/** The line of the first block of code that is no JavaScript; null where each is. */
function badCellLine(markdown: string): number | null {
  for (const block of markdown.matchAll(/^```js\n([\s\S]*?)^```/gm)) {
    const before = markdown.slice(0, block.index).split("\n").length;
    try {
      transformSync(block[1] ?? "", { format: "esm", logLevel: "silent" });
    } catch (error) {
      const line = located.safeParse(error).data?.errors[0]?.location?.line;
      return before + (line ?? 0);
    }
  }
  return null;
}

/** The first line that has the name which no cell gives. */
function unknownNameLine(text: string, markdown: string): number | null {
  const name = /needs ([\w$]+).* which no cell before it gives/.exec(text)?.[1];
  return name === undefined ? null : lineWhere(markdown, (line) => line.split(/[^\w$]/).includes(name));
}

/** A cell keeps its lines in the page's module: the line of the fault is found in the Markdown by its text. */
function lineOfCell(path: string, line: number, page: PageSource): number | null {
  if (!path.endsWith(join("pages", `${moduleName(page.path)}.js`))) return null;
  const code = readFileSync(path, "utf8").split("\n")[line - 1] ?? "";
  return lineWhere(page.text, (text) => text.trim() !== "" && code.includes(text.trim()));
}

/** The number of the first line of a text that is so. */
function lineWhere(text: string, isSo: (line: string) => boolean): number | null {
  const place = text.split("\n").findIndex(isSo);
  return place === -1 ? null : place + 1;
}

/** The line on which a set of data is named. */
function placeOfSet(name: string, reports: string): string | null {
  for (const file of readdirSync(reports, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith("query.ts")) continue;
    const path = join(reports, file);
    const line = lineWhere(readFileSync(path, "utf8"), (text) => text.includes(`name: "${name}"`));
    if (line !== null) return `${shown(path, reports)}:${line}`;
  }
  return null;
}

/** A path as it is seen from the project. */
function shown(path: string, reports: string): string {
  return relative(resolve(reports, ".."), path).split(sep).join("/");
}
