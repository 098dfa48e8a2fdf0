import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PageToDraw } from "../draw/draw-page.ts";
import type { MarkdownReader } from "../framework/markdown.ts";
import { type PageParts, pageParts } from "../framework/page-module.ts";
import { pageContext, pageShell } from "../shell.ts";
import type { SiteContext } from "../site-context.ts";
import type { Term } from "./glossary.ts";
import { addressOf, moduleName, type PageSource } from "./page-source.ts";

/** The module of the components, from the modules of pages. */
export const componentsPath = "../yardstick.js";

/** Reads a page's Markdown and writes the module of its cells into the site. */
export function compilePage(source: PageSource, read: MarkdownReader, site: string): PageParts {
  const parameters = source.parameter === null ? [] : [source.parameter];
  const parts = pageParts(read(source.text, `/${source.path}`, parameters), parameters);
  const path = join(site, "pages", `${moduleName(source.path)}.js`);
  mkdirSync(join(site, "pages"), { recursive: true });
  writeFileSync(path, parts.module);
  return parts;
}

/** What a page's parameter is filled with: every council, every indicator that has a page; nothing for a page alone. */
export function valuesOf({ path, parameter }: PageSource, context: SiteContext): readonly (string | null)[] {
  if (parameter === null) return [null];
  if (parameter === "council") return [...context.councils.keys()];
  if (parameter === "indicator") return [...context.indicators.keys()];
  throw new Error(`the page ${path} is one for each ${parameter}, which the site does not know`);
}

/** A page before its cells are run, for one value of its parameter. */
export function pageToDraw(
  source: PageSource,
  value: string | null,
  parts: PageParts,
  context: SiteContext,
  terms: readonly Term[],
): PageToDraw {
  const address = addressOf(source, value);
  const parameters = source.parameter === null || value === null ? {} : { [source.parameter]: value };
  const module = moduleName(source.path);
  return {
    address,
    module,
    parameters,
    html: pageShell({ address, title: parts.title, body: parts.body, module, parameters }, context),
    context: pageContext(address, context),
    terms,
  };
}
