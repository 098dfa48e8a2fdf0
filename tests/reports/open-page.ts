import { type PageContext, usePageContext } from "../../reports/components/figure/page-context.ts";
import { openDocument } from "../../src/site/draw/small-dom.ts";

/** A page to draw on that knows nothing but these parts: of a demonstration two folders deep, on 12 August 2011. */
export function openPage(address: string, parts: Partial<PageContext> = {}): void {
  openDocument("<!doctype html><html><head></head><body></body></html>", address);
  const context = { isDemonstration: true, day: "2011-08-12", toRoot: "../../", council: null };
  usePageContext({ ...context, freshness: {}, disclosure: {}, ...parts });
}
