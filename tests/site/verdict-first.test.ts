import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startBrowser } from "../../bench/browser.ts";
import { stories } from "../../src/demo/stories.ts";
import { type ServedSite, serveSite } from "../../src/site/serve.ts";
import { openPage } from "./open-page.ts";
import { demonstrationSite } from "./site.ts";
import { isVerdictFirst, verdictRows } from "./verdict-rows.ts";

let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  const folder = await demonstrationSite();
  [site, browser] = await Promise.all([serveSite(folder, 5100), startBrowser()]);
}, 900_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const pages = [
  "milestones",
  ...[stories.typical, stories.verySmall].flatMap(({ code }) => [
    `council/${code}/milestones`,
    `council/${code}/personal-budgets`,
  ]),
];

it.each(pages)("/%s has each verdict on the screen of a telephone, before the figure", async (path) => {
  const { page } = await openPage(browser, site.url + path, 390);
  const rows = await verdictRows(page);
  expect(rows.length).toBeGreaterThan(3);
  expect(rows.filter((row) => !isVerdictFirst(row, 390))).toEqual([]);
  await page.close();
});

it("leads from the page of all milestones to one council’s, from the keyboard and without script", async () => {
  const { page } = await openPage(browser, `${site.url}milestones`, 390);
  await page.getByLabel("Choose a council").focus();
  await page.keyboard.type(stories.typical.name.slice(0, 6).toLowerCase());
  await expect.poll(() => page.locator(".found a").count()).toBeGreaterThan(0);
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/council/${stories.typical.code}/milestones`);
  await page.close();
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const still = await context.newPage();
  await still.goto(`${site.url}milestones`);
  await still.locator(".all-councils > summary").click();
  await still.getByRole("link", { name: stories.typical.name, exact: true }).click();
  await still.waitForURL(`**/council/${stories.typical.code}/milestones`);
  await context.close();
});

it("says on the first page what to type where no council is found", async () => {
  const { page } = await openPage(browser, site.url, 390);
  await page.getByLabel("Choose a council").fill("zzzz");
  await expect
    .poll(() => page.getByRole("status").textContent())
    .toBe("No council of that name. Type part of a name, a region, or a code.");
  await page.close();
});
