import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../bench/browser.ts";
import { stories } from "../../src/demo/stories.ts";
import { type ServedSite, serveSite } from "../../src/site/serve.ts";
import { openPage } from "./open-page.ts";
import { demonstrationSite } from "./site.ts";

const { typical } = stories;
const five = ["Aldersby", "Beckland", "Coalstead", "Keelhaven", "Harrowfen"];
const reports = ["", "indicators", "value-for-money", "jsna", "personal-budgets"];

let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite(await demonstrationSite(), 4760), startBrowser()]);
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Chooses councils by name, from the keyboard. */
async function choose(page: Page, names: string): Promise<void> {
  await page.locator(".choose-comparators summary").focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Compare with", { exact: true }).focus();
  await page.keyboard.type("councils that I");
  await page.getByLabel("Councils by name or code, divided by commas").focus();
  await page.keyboard.type(names);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
}

/** What is chosen is fetched and the page drawn again: on a busy machine that takes a while. */
const patience = { timeout: 20_000 };

const note = async (page: Page) => (await page.locator(".own-comparators").first().textContent()) ?? "";

describe("comparators of one's own", () => {
  it("are chosen from the keyboard on a telephone, sent as an address, and read there the same", async () => {
    const { page } = await openPage(browser, `${site.url}council/${typical.code}/`, 390);
    await choose(page, five.join(", "));
    await page.waitForURL(/beside=/);
    await expect.poll(() => page.locator(".own-comparators").count(), patience).toBe(1);
    const said = await note(page);
    for (const name of five) expect(said).toContain(name);
    expect(said).toMatch(/of 5 councils that you chose/);
    expect(said).toMatch(/By the official group (\d+ of \d+ figures|every figure)/);
    const sent = await openPage(browser, page.url(), 1280);
    await expect.poll(() => sent.page.locator(".own-comparators").count(), patience).toBe(1);
    expect((await note(sent.page)).replace(/\s+/g, " ")).toBe(said.replace(/\s+/g, " "));
    await Promise.all([page.close(), sent.page.close()]);
  });

  it.each(reports)("are kept on the report /%s, which says whose choice they are", async (report) => {
    const address = `${site.url}council/${typical.code}/${report}?beside=region`;
    const { page, faults, foreign } = await openPage(browser, address, 1280);
    await expect.poll(() => page.locator(".own-comparators").count(), patience).toBe(1);
    expect(await note(page)).toMatch(/Your own comparators\. .* councils that you chose/);
    expect(await page.locator(".tabs a").first().getAttribute("href")).toMatch(/\?beside=region$/);
    expect(faults).toEqual([]);
    expect(foreign).toEqual([]);
    await page.close();
  });

  it("are asked for again where a name is of no council", async () => {
    const { page } = await openPage(browser, `${site.url}council/${typical.code}/`, 390);
    await choose(page, "Atlantis");
    await expect
      .poll(() => page.locator(".choose-comparators [role=status]").textContent(), patience)
      .toBe("No council is called “Atlantis”.");
    expect(page.url()).not.toContain("beside");
    await page.close();
  });
});
