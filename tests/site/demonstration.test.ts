import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../bench/browser.ts";
import { stories } from "../../src/demo/stories.ts";
import { type ServedSite, serveSite } from "../../src/site/serve.ts";
import { brokenLinks, titleOf } from "./built-page.ts";
import { showMap } from "./council-map.ts";
import { forgotten, incompleteFigures, openPage, overflow, violations } from "./open-page.ts";
import { demonstrationSite } from "./site.ts";

const councils = [stories.typical, stories.verySmall, stories.didNotReport];

const councilPages = [
  "",
  "personal-budgets",
  "value-for-money",
  "jsna",
  "indicators",
  "milestones",
  "themes",
  "themes/commissioning",
  "comparators",
  "explained",
];

const englandPages = [
  "",
  "indicators",
  "value-for-money",
  "personal-budgets",
  "jsna",
  "milestones",
  "themes",
  "explained",
];

const paths = [
  "",
  "accessibility",
  "councils",
  "glossary",
  "milestones",
  "changes",
  "data-and-methods",
  "check",
  "definitions",
  ...englandPages.map((page) => `england/${page}`),
  "forecasts",
  "indicators",
  "indicator/nis-2008-09-ni-130",
  "indicator/ppf-2009-10-ppf-12",
  `council/${stories.newest.code}/comparators`,
  `council/${stories.typical.code}/changes`,
  `indicator/nis-2008-09-ni-130#${stories.typical.code}`,
  ...councils.flatMap(({ code }) => councilPages.map((page) => `council/${code}/${page}`)),
];

let folder: string;
let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  folder = await demonstrationSite();
  [site, browser] = await Promise.all([serveSite(folder, 4700), startBrowser()]);
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const widths = [1280, 390];

// A page does not ask how wide its window is: one that is made narrower is as it would be if it had been opened so.
it.each(paths)("/%s is whole, quiet and accessible, at widths of 1280 and 390", async (path) => {
  const { page, faults, foreign } = await openPage(browser, site.url + path, 1280);
  expect(await forgotten(page)).toEqual([]);
  expect(await incompleteFigures(page)).toEqual([]);
  expect(await page.locator("body").textContent()).toContain("Demonstration data");
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    expect([width, await overflow(page)]).toEqual([width, 0]);
  }
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    expect([width, await violations(page)]).toEqual([width, []]);
  }
  expect(faults).toEqual([]);
  expect(foreign).toEqual([]);
  await page.close();
});

describe("a council that has figures", () => {
  it.each(["personal-budgets", "value-for-money", "jsna"])("has at least three on its page %s", async (report) => {
    const { page } = await openPage(browser, `${site.url}council/${stories.typical.code}/${report}`, 1280);
    expect(await page.locator("figure").count()).toBeGreaterThanOrEqual(3);
    await page.close();
  });
});

describe("a map of councils", () => {
  it.each([1280, 390])(
    "stands with the dots of the same figures at a width of %i, each fill known without its colour",
    async (width) => {
      const { page, faults } = await openPage(browser, `${site.url}indicators`, width);
      await showMap(page);
      const drawing = page.locator(`.drawing > .${width === 1280 ? "wide" : "narrow"}`).first();
      // The dots, the swatches of the key, and the map: of three areas, one of them in London and so drawn twice.
      const fills = await drawing
        .locator("path[fill^='url(#']")
        .evaluateAll((paths) =>
          paths.map(
            (path) =>
              document.getElementById(/#([^)"]+)/.exec(path.getAttribute("fill") ?? "")?.[1] ?? "")?.id ?? "none",
          ),
        );
      expect(fills.map((id) => id.replace(/^.*-map-all-/, ""))).toEqual(["better", "worse", "missing", "worse"]);
      const words = await drawing.textContent();
      expect(words).toContain("worse than England");
      expect(words).toContain("Not on the map, for want of a boundary of 2023: Formerly.");
      expect(words).toContain("Contains OS data © Crown copyright and database right 2023");
      expect(await drawing.locator("svg.plot").count()).toBe(1);
      expect(faults).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
      await page.close();
    },
  );

  it("is on no page of a demonstration, whose councils are nowhere", async () => {
    const { page } = await openPage(browser, `${site.url}indicator/nis-2008-09-ni-131`, 1280);
    expect(await page.locator("figure").count()).toBeGreaterThan(0);
    expect(await page.locator(".map-key").count()).toBe(0);
    await page.close();
  });
});

describe("every other page", () => {
  const built = () =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  const html = (file: string) => readFileSync(join(folder, file), "utf8");

  it("has a title of its own", () => {
    const titles = built().map((file) => titleOf(html(file)));
    expect(titles.filter((title) => !title.endsWith(" – Yardstick"))).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("says that it is a demonstration, and in which language", () => {
    expect(built().filter((file) => !html(file).includes("Demonstration data."))).toEqual([]);
    expect(built().filter((file) => !html(file).includes('<html lang="en-GB" '))).toEqual([]);
  });

  it("links to pages that are there", () => {
    expect(built().flatMap((file) => brokenLinks(html(file), file, folder))).toEqual([]);
  });

  it("asks no other host for anything: what it names of others are links", () => {
    const asked = (text: string) => text.replaceAll(/<a [^>]*>/g, "");
    expect(built().filter((file) => /(?:src|href)="(?:https?:)?\/\//.test(asked(html(file))))).toEqual([]);
  });
});
