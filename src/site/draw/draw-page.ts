import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { Attachment, PageCells, PageParameters } from "../../../reports/runtime/cells.ts";
import { placeCells, runCells } from "../../../reports/runtime/cells.ts";
import { linkTerms } from "../../../reports/runtime/link-terms.ts";
import { contextId } from "../../../reports/runtime/places.ts";
import { keepYearsWhole } from "../../../reports/runtime/whole-years.ts";
import { escaped, scriptJson } from "../html.ts";
import type { PageContext, SharedContext } from "../page-context.ts";
import type { Term } from "../pages/glossary.ts";
import { glossaryPage } from "../pages/glossary.ts";
import { addContents } from "./contents.ts";
import { openDocument } from "./small-dom.ts";

/** A page whose words are ready and whose cells are to be run. */
export interface PageToDraw {
  /** Its place in the site without ".html". */
  readonly address: string;
  /** The name of the module of its cells. */
  readonly module: string;
  readonly parameters: PageParameters;
  /** The whole page, with places for what its cells show. */
  readonly html: string;
  readonly context: PageContext;
  /** The words that are linked to the glossary. */
  readonly terms: readonly Term[];
}

/** A finished page, and what it was drawn from: a page whose sources are as they were need not be drawn again. */
export interface DrawnPage {
  readonly html: string;
  /** The data files that it read, by their place in the site. */
  readonly files: readonly string[];
  /** The parts of its context that it used, by their names. */
  readonly used: readonly string[];
}

/** What pages are drawn with: the folder that the site is made in, and the module of the components. */
export interface Studio {
  readonly site: string;
  readonly cellsOf: (module: string) => Promise<PageCells>;
  readonly usePageContext: (context: PageContext) => void;
}

/** Files that are read by many pages, parsed once a thread. */
const shared = new Map<string, unknown>();

/** Finishes a page: runs its cells, and gives it its own part of the context, for when a reader's act draws it again. */
export async function drawPage(page: PageToDraw, studio: Studio): Promise<DrawnPage> {
  const files = new Set<string>();
  const used = new Set<string>();
  const document = openDocument(page.html, page.address);
  studio.usePageContext(watchedContext(page.context, used));
  const own = Object.values(page.parameters);
  const attachment = (name: string): Attachment => {
    const path = posix.join(posix.dirname(page.address), name);
    files.add(path);
    const isShared = own.every((value) => value === undefined || !path.includes(value));
    const read = () => readFileSync(join(studio.site, path));
    return {
      json: async () => {
        if (!isShared) return JSON.parse(read().toString("utf8"));
        if (!shared.has(path)) shared.set(path, JSON.parse(read().toString("utf8")));
        return shared.get(path);
      },
      arrayBuffer: async () => new Uint8Array(read()).buffer,
    };
  };
  placeCells(await runCells(await studio.cellsOf(page.module), page.parameters, attachment));
  addContents(document);
  if (page.address !== glossaryPage) linkTerms(document, page.terms, page.context.toRoot + glossaryPage);
  keepYearsWhole(document.body);
  const script = document.createElement("script");
  script.setAttribute("type", "application/json");
  script.setAttribute("id", contextId);
  script.textContent = scriptJson(ownContext(page.context));
  document.head.append(script);
  // The small DOM writes the text of a title as it is.
  for (const title of document.head.querySelectorAll("title")) title.textContent = escaped(title.textContent ?? "");
  return { html: document.toString(), files: [...files].sort(), used: [...used].sort() };
}

/** The context, with a note of what is read of it: a part by its name, a return's freshness as "freshness.savings". */
function watchedContext(context: PageContext, used: Set<string>): PageContext {
  const freshness = new Proxy(context.freshness, {
    get: (of, name, receiver) => {
      used.add(`freshness.${String(name)}`);
      return Reflect.get(of, name, receiver);
    },
    ownKeys: (of) => {
      for (const name of Object.keys(of)) used.add(`freshness.${name}`);
      return Reflect.ownKeys(of);
    },
  });
  return new Proxy(
    { ...context, freshness },
    {
      get: (of, name, receiver) => {
        if (name !== "freshness") used.add(String(name));
        return Reflect.get(of, name, receiver);
      },
    },
  );
}

/** The parts of a context that were used: a page is drawn again where these are others, and not where any is. */
export function usedContext(context: PageContext, used: Iterable<string>): Partial<PageContext> {
  const names = new Set(used);
  const freshness = Object.entries(context.freshness).filter(([name]) => names.has(`freshness.${name}`));
  const parts = Object.entries(context).filter(([name]) => names.has(name));
  return { ...Object.fromEntries(parts), freshness: Object.fromEntries(freshness) };
}

/** What of a context is the page's own: the rest is the site's, in a file that is read when the page is drawn again. */
function ownContext({ isDemonstration, toRoot, council }: PageContext): Omit<PageContext, keyof SharedContext> {
  return { isDemonstration, toRoot, council };
}
