import { councilCodes, openWarehouse } from "./src/site/arrow.ts";
import { indicatorSlugs } from "./src/site/indicator-slug.ts";
import { councilPages } from "./src/site/page-header.ts";

const db = await openWarehouse();
const [[first], slugs] = await Promise.all([councilCodes(db), indicatorSlugs(db)]).finally(() => db.close());

export default {
  root: "reports",
  output: process.env.YARDSTICK_OUT ?? "dist",
  style: "style/index.css",
  // The defaults ask other hosts for fonts, print today's date, or parse every page with a slow DOM; the build step
  // src/site/patch-pages.ts puts in the headers that readers see.
  globalStylesheets: [],
  head: null,
  header: null,
  footer: null,
  search: false,
  sidebar: false,
  toc: false,
  pager: false,
  // The pages of one council only: src/site/council-pages.ts writes those of the others from them.
  dynamicPaths: [
    ...councilPages.map((page) => `/council/${first}/${page || "index"}`),
    ...slugs.map((slug) => `/indicator/${slug}`),
  ],
};
