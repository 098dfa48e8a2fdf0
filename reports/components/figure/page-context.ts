import type { PageContext } from "../../../src/site/page-context.ts";
import { contextId } from "../../runtime/places.ts";

export type { PageContext, PageCouncil } from "../../../src/site/page-context.ts";

/** The context that was read or given last, and the document that it is of. */
let known: { readonly page: Document; readonly context: PageContext } | null = null;

/** The context of the page being read, as src/site/shell.ts put it there. */
export function pageContext(): PageContext {
  if (known?.page === document) return known.context;
  const text = document.getElementById(contextId)?.textContent;
  if (!text) throw new Error("the page does not say what it is about: build the site with yardstick build");
  const context: PageContext = JSON.parse(text);
  usePageContext(context);
  return context;
}

/** @public Gives the page being drawn its context: the build does, to see what of it is used. */
export function usePageContext(context: PageContext): void {
  known = { page: document, context };
}
