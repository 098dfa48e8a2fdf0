import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

/** A Markdown file of the site: one page, or one a council or an indicator. */
export interface PageSource {
  /** Its place among the reports without ".md": "milestones", "council/[council]/jsna". */
  readonly path: string;
  readonly text: string;
  /** What its address is to be filled with: "council", "indicator"; null for a page that is alone. */
  readonly parameter: string | null;
}

/** The folder of papers: they are pages that are drawn when a paper is asked for, and stand in no site. */
export const papersFolder = "papers";

/** The pages of the site, in the order of their paths. */
export function sitePages(reports: string): PageSource[] {
  return pageSources(reports).filter(({ path }) => !path.startsWith(`${papersFolder}/`));
}

/** The pages of the site and the papers, in the order of their paths. */
export function pageSources(reports: string): PageSource[] {
  return readdirSync(reports, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(sep).join("/"))
    .filter((file) => file.endsWith(".md") && !file.startsWith("."))
    .sort()
    .map((file) => ({
      path: file.slice(0, -".md".length),
      text: readFileSync(join(reports, file), "utf8"),
      parameter: file.match(/\[(\w+)\]/)?.[1] ?? null,
    }));
}

/** The name of a page's module: `council/[council]/jsna` is in `council-jsna`. */
export function moduleName(path: string): string {
  return path
    .replaceAll(/\[\w+\]\//g, "")
    .replaceAll(/[[\]]/g, "")
    .replaceAll("/", "-");
}

/** The page's address in the site without ".html", for one value of its parameter. */
export function addressOf({ path, parameter }: PageSource, value: string | null): string {
  return parameter === null || value === null ? path : path.replace(`[${parameter}]`, () => value);
}
