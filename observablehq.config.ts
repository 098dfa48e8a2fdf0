import { readdirSync } from "node:fs";
import { councilPages } from "./src/site/page-header.ts";

/** Who has a file of a data set: the build writes them before it runs Framework. */
const ownersOf = (set: string) =>
  readdirSync(`reports/data/${set}`)
    .map((file) => file.replace(/\.json$/, ""))
    .sort();
const [first] = ownersOf("summary");
const slugs = ownersOf("indicator");

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
