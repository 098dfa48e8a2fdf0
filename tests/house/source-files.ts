import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** One import or re-export of a file. */
export interface Import {
  /** The file that is imported, from the root with slashes, or the name of a package. */
  readonly target: string;
  readonly isOurs: boolean;
  readonly isTypeOnly: boolean;
}

/** A source file, by its path from the root with slashes. */
export interface SourceFile {
  readonly path: string;
  readonly imports: readonly Import[];
}

/** The text of a file, by its path from the root with slashes. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

const folders = ["bench", "pipelines", "reports", "scripts", "src"];
const fromLine = /^\s*(?:import|export)\s+(type\s+)?(?:[\w*\s{},$]+?\s+from\s+)?["']([^"']+)["']/gm;
const dynamicImport = /\bimport\(\s*["']([^"']+)["']\s*\)/g;

/** Every TypeScript file of the project but its tests, with what it imports. */
export function sourceFiles(): SourceFile[] {
  return folders.flatMap(textsUnder).map(({ path, text }) => ({ path, imports: importsOf(path, text) }));
}

/** Every TypeScript file of a folder and of all folders in it. */
export function textsUnder(folder: string): SourceText[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .map(textOf);
}

function textOf(path: string): SourceText {
  return { path, text: readFileSync(join(root, path), "utf8") };
}

/** What a file at `path` that holds `text` imports. */
export function importsOf(path: string, text: string): Import[] {
  const lines = [...text.matchAll(fromLine)].map(([, type, name]) => ({
    name: name ?? "",
    isTypeOnly: type !== undefined,
  }));
  const dynamic = [...text.matchAll(dynamicImport)].map(([, name]) => ({ name: name ?? "", isTypeOnly: false }));
  return [...lines, ...dynamic].map(({ name, isTypeOnly }) => {
    const isOurs = name.startsWith(".");
    return { target: isOurs ? posix.join(posix.dirname(path), name) : name, isOurs, isTypeOnly };
  });
}

/** Files that import each other in a ring, the first one named again at the end; null where there is no ring. */
export function findCycle(files: readonly SourceFile[]): string[] | null {
  const imports = new Map(files.map((file) => [file.path, file.imports.filter((i) => i.isOurs).map((i) => i.target)]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const target of imports.get(path) ?? []) {
      const cycle = visit(target, [...trail, path]);
      if (cycle !== null) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const { path } of files) {
    const cycle = visit(path, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
