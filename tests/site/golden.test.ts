import { readdirSync } from "node:fs";
import { sep } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../bench/browser.ts";
import { stories } from "../../src/demo/stories.ts";
import { type ServedSite, serveSite } from "../../src/site/serve.ts";
import { expectGolden, goldenFolder, pageReader, readPage } from "./golden.ts";
import { openPage } from "./open-page.ts";
import { demonstrationSite } from "./site.ts";

const councils = { typical: stories.typical, "very-small": stories.verySmall, "did-not-report": stories.didNotReport };

const councilPages = {
  summary: "",
  "personal-budgets": "personal-budgets",
  "value-for-money": "value-for-money",
  jsna: "jsna",
  indicators: "indicators",
  milestones: "milestones",
  themes: "themes",
  commissioning: "themes/commissioning",
  comparators: "comparators",
  changes: "changes",
  explained: "explained#PPF-12",
};

const sitePages = {
  home: "",
  councils: "councils",
  glossary: "glossary",
  milestones: "milestones",
  indicators: "indicators",
  changes: "changes",
  "data-and-methods": "data-and-methods",
  check: "check",
  definitions: "definitions",
  forecasts: "forecasts",
  sources: "sources",
  accessibility: "accessibility",
};

const englandPages = {
  summary: "",
  outcomes: "indicators",
  money: "value-for-money",
  "personal-budgets": "personal-budgets",
  needs: "jsna",
  milestones: "milestones",
  themes: "themes",
  explained: "explained#PPF-12",
};

/** One whose definition changed, a milestone with several readings, and a rate. */
const indicators = ["nis-2008-09-ni-130", "ppf-2009-10-ppf-12", "nis-2008-09-ni-131"];

/** The file of each page, and the page's address in the site. */
const pages: readonly (readonly [file: string, address: string])[] = [
  ...Object.entries(sitePages).map(([name, address]) => [`site/${name}.txt`, address] as const),
  ...Object.entries(englandPages).map(([name, page]) => [`england/${name}.txt`, `england/${page}`] as const),
  ...indicators.map((slug) => [`indicator/${slug}.txt`, `indicator/${slug}`] as const),
  ...Object.entries(councils).flatMap(([folder, { code }]) =>
    Object.entries(councilPages).map(([name, page]) => [`${folder}/${name}.txt`, `council/${code}/${page}`] as const),
  ),
];

let site: ServedSite;
let browser: Browser;
let reader: string;

beforeAll(async () => {
  const folder = await demonstrationSite();
  [site, browser, reader] = await Promise.all([serveSite(folder, 4800), startBrowser(), pageReader()]);
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe("a page says and shows what its file in tests/site/golden holds", () => {
  it.each(pages)("%s", async (file, address) => {
    const { page } = await openPage(browser, site.url + address, 1280);
    const text = await readPage(page, reader);
    await page.close();
    expectGolden(file, text);
  });
});

it("keeps the text of no page that is not compared", () => {
  const kept = readdirSync(goldenFolder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".txt"));
  expect(kept.map((file) => file.split(sep).join("/")).sort()).toEqual(pages.map(([file]) => file).sort());
});
