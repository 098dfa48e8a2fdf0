import type { Import, SourceFile } from "./source-files.ts";

/**
 * Why a file of `reports` may not import another; null where it may. A page is a folder: its files import each other and
 * the kit, `reports/components`, which imports no page. The home page and a council's summary also import the answers of
 * the pages that they sum up, and types. A page's `query.ts` runs at build and imports `src` and the kit's queries;
 * `reports/queries.ts` lists them all. All other files are sent to a browser.
 */
function refusedImport(path: string, { target, isTypeOnly }: Import): string | null {
  const isOfSite = target.startsWith("reports/");
  if (path === queries) return isQuery(target) || isTypeOnly ? null : "the list of queries imports them alone";
  if (isQuery(path)) {
    const isNear = roomOf(target) === roomOf(path) || (roomOf(target) === kit && isQuery(target));
    return (isOfSite && !isNear) || isAbove(target) ? "a query imports its page, the kit's queries and src" : null;
  }
  if (isTypeOnly && (target.startsWith("src/") || roomOf(target) === roomOf(path))) return null;
  if (isQuery(target)) return "a query is not sent to a browser";
  if (!isOfSite) return words.test(target) ? null : "only words and types of src are sent to a browser";
  if (roomOf(path) === list || roomOf(target) === roomOf(path)) return null;
  if (roomOf(path) === runtime) return "what runs pages knows none of them";
  if (roomOf(target) === kit || roomOf(target) === runtime) return null;
  if (roomOf(path) === kit) return "the kit imports no page";
  if (sums.includes(roomOf(path)) && (isTypeOnly || /(^|[/-])answer\.ts$/.test(target))) return null;
  return "a page imports no other page";
}

/**
 * What the command and the pages say in the same words, how both make a text plain, and the method whose assumptions a reader
 * changes on the page.
 */
const words =
  /^src\/(explain\/(absence|command|day|reconciliation|words)|contract\/plain-text|methods\/projected-cost)\.ts$/;
const kit = "reports/components";
/** What runs the cells of pages, when they are built and in a browser. */
const runtime = "reports/runtime";
/** The file that lists what pages' Markdown imports. */
const list = "reports/yardstick.ts";
/** The list of all queries, which the build runs. */
const queries = "reports/queries.ts";
/** The pages that sum up others. */
const sums = ["reports/home", "reports/council/summary"];

/** The folder of the page that a file is of: `reports/home`, of a council's page `reports/council/jsna`. */
function roomOf(path: string): string {
  const parts = path.split("/");
  return parts.slice(0, parts[1] === "council" ? 3 : 2).join("/");
}

function isQuery(path: string): boolean {
  return /(^|[/-])query\.ts$/.test(path);
}

function isAbove(target: string): boolean {
  return target.startsWith("src/cli/") || target.startsWith("pipelines/");
}

/** The imports that are refused, each as "a imports b: why". */
export function refusedImports(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) =>
    imports
      .filter(({ isOurs }) => isOurs)
      .map((each) => ({ target: each.target, why: refusedImport(path, each) }))
      .filter(({ why }) => why !== null)
      .map(({ target, why }) => `${path} imports ${target}: ${why}`),
  );
}
