import type { PageContext } from "../../../src/site/page-context.ts";

export type { Freshness, PageContext, PageCouncil } from "../../../src/site/page-context.ts";

/** The context of the page being read, as src/site/patch-page.ts put it there. */
export function pageContext(): PageContext {
  const text = document.getElementById("page-context")?.textContent;
  if (!text) throw new Error("the page does not say what it is about: build the site with yardstick build");
  return JSON.parse(text);
}
