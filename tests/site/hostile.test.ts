import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CellObject, read } from "@e965/xlsx";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../bench/browser.ts";
import { stories } from "../../src/demo/stories.ts";
import { type ServedSite, serveSite } from "../../src/site/serve.ts";
import { withinPage } from "./built-page.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { hostileWorkspace, yardstick } from "./hostile-workspace.ts";
import { openPage } from "./open-page.ts";

const workspace = mkdtempSync(join(tmpdir(), "yardstick-hostile-"));
const folder = join(workspace, "site");
const council = `council/${stories.typical.code}`;

const pages = [
  "",
  "milestones",
  "indicators",
  "changes",
  "data-and-methods",
  "definitions",
  "england/",
  "england/indicators",
  "england/themes",
  "england/explained",
  "forecasts",
  "sources",
  "indicator/nis-2008-09-ni-131",
  `indicator/nis-2008-09-ni-130#${stories.typical.code}`,
  ...[
    "",
    "personal-budgets",
    "value-for-money",
    "jsna",
    "indicators",
    "milestones",
    "themes",
    "themes/commissioning",
    "themes/account",
    "pack",
    "comparators",
    "explained",
  ].map((page) => `${council}/${page}`),
];

let site: ServedSite;
let browser: Browser;
/** What was downloaded from all pages. */
const downloads: string[] = [];

beforeAll(async () => {
  hostileWorkspace(workspace);
  yardstick("build", "--data", workspace, "--out", folder);
  [site, browser] = await Promise.all([serveSite(folder, 5200), startBrowser()]);
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** What on a page would be there only if a text had been taken for markup, or had run. */
function made(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(() => [
    Reflect.get(window, "hit"),
    document.querySelectorAll("img, iframe, object, main script, body script").length,
    [...document.querySelectorAll("*")].filter((each) =>
      each.getAttributeNames().some((name) => /^(on|style$)/.test(name)),
    ).length,
    [...document.querySelectorAll("[href]")].filter((each) => /^\s*javascript:/i.test(each.getAttribute("href") ?? ""))
      .length,
  ]);
}

describe("all pages together", () => {
  const html = () =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".html"))
      .map((file) => readFileSync(join(folder, file), "utf8"));

  it("hold no script and no style of their own", () => expect(html().flatMap(withinPage)).toEqual([]));

  it("show every hostile text as it is written", () => {
    const text = plain(html().join(" "));
    expect(hostileTexts.filter((hostile) => !text.includes(plain(hostile)))).toEqual([]);
  });
});

/** Loads the page again, and opens what is folded on it. */
async function openedAnew(page: Page): Promise<void> {
  await page.reload();
  for (const folded of await page.locator("main details.rest:not(.folded) > summary").all()) await folded.click();
}

describe.each(pages)("/%s", (path) => {
  it("runs nothing, makes no markup of it and asks no other host, as built and drawn again", async () => {
    const { page, faults, foreign } = await openPage(browser, site.url + path, 1280);
    expect(await made(page)).toEqual([undefined, 0, 0, 0]);
    await page.evaluate(() => document.querySelector("main button")?.dispatchEvent(new Event("click")));
    await page.waitForFunction(() => document.querySelector("main")?.ariaBusy !== "true");
    expect(await made(page)).toEqual([undefined, 0, 0, 0]);
    expect([faults, foreign]).toEqual([[], []]);
    await page.close();
  });

  it("gives downloads without a formula", async () => {
    const { page, faults } = await openPage(browser, site.url + path, 1280);
    const buttons = page.locator("button.csv");
    const count = await buttons.count();
    for (let place = 0; place < count; place += 1) {
      // The browser asks a reader before it keeps more than ten files of one page.
      if (place % 10 === 0) await openedAnew(page);
      const coming = page.waitForEvent("download");
      await buttons.nth(place).click();
      const text = readFileSync(await (await coming).path(), "utf8");
      expect(formulas(text)).toEqual([]);
      downloads.push(text);
    }
    expect(faults).toEqual([]);
    await page.close();
  });
});

it("gives hostile texts in downloads, as text", () => {
  expect(downloads.length).toBeGreaterThan(20);
  expect(downloads.join("")).toMatch(/'[=@\uff1d]/);
});

/** A text without its marks of escape, and with one blank for several. */
function plain(text: string): string {
  const letters: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&" };
  const unescaped = text.replaceAll(/&(lt|gt|quot|amp);/g, (_, name: string) => letters[name] ?? "");
  return unescaped.replaceAll(/\s+/g, " ").trim();
}

/** Cells that a spreadsheet reads as a formula, or whose text begins as one. */
function formulas(csv: string): unknown[] {
  const sheets = Object.values(read(csv, { type: "string" }).Sheets);
  const cells = sheets.flatMap((sheet) =>
    Object.entries(sheet).flatMap(([place, cell]): CellObject[] => (place.startsWith("!") ? [] : [cell])),
  );
  return cells
    .filter(({ f, v }) => f !== undefined || (typeof v === "string" && /^[\s"]*[=@\uff1d]/.test(v)))
    .map(({ f, v }) => f ?? v);
}
