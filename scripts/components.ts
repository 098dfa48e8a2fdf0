import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The file of all that pages import, from the root. */
export const componentsFile = "reports/yardstick.ts";

const reports = join(import.meta.dirname, "..", "reports");

/** What the threads that draw pages call by its name. */
const called = ["usePageContext"];

/** The text of the file of all that pages import, from the pages and the components that there are. */
export function componentsText(): string {
  const paths = readdirSync(reports, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  const texts = new Map(paths.filter(isPart).map((path) => [path, readFileSync(join(reports, path), "utf8")]));
  return textOfComponents(texts);
}

function isPart(path: string): boolean {
  return path.endsWith(".md") || (path.endsWith(".ts") && path.includes("/") && !path.endsWith("query.ts"));
}

/**
 * The text of the file, from the texts of pages and components by their paths.
 *
 * @throws {Error} where a page imports what no component exports, or two do
 */
export function textOfComponents(texts: ReadonlyMap<string, string>): string {
  const imported = [...texts].filter(([path]) => path.endsWith(".md")).flatMap(([, text]) => importsOf(text));
  const names = [...new Set([...imported, ...called])];
  const placed = names.map((name) => ({ name, path: pathOf(name, texts) }));
  const lines = [...new Set(placed.map(({ path }) => path))].toSorted().map((path) => {
    const own = placed.filter((each) => each.path === path).map(({ name }) => name);
    const isCalled = own.some((name) => called.includes(name));
    const comment = isCalled ? "/** @public The threads that draw pages call usePageContext by its name. */\n" : "";
    return `${comment}export { ${own.toSorted().join(", ")} } from "./${path}";`;
  });
  return `// Made by npm run index: everything that pages import from /yardstick.js.\n\n${lines.join("\n")}\n`;
}

/** The names that a page's cells import. */
function importsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^import \{([^}]*)\} from "\/yardstick\.js";/gm)].flatMap(([, names = ""]) =>
    names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== ""),
  );
}

function pathOf(name: string, texts: ReadonlyMap<string, string>): string {
  const declares = new RegExp(`^export (?:async )?(?:function|const) ${name}\\b`, "m");
  const [path, other] = [...texts].filter(([, text]) => declares.test(text)).map(([each]) => each);
  if (path === undefined)
    throw new Error(`A page imports ${name} from /yardstick.js, which no file of reports exports.`);
  if (other !== undefined)
    throw new Error(`${path} and ${other} both export ${name}, which a page imports: rename one.`);
  return path;
}
