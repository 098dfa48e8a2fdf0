import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../bench/browser.ts";
import { type ServedSite, serveSite } from "../../src/site/serve.ts";
import { faultsOfDrawings } from "./drawing-faults.ts";
import { forgotten, incompleteFigures, overflow, violations } from "./open-page.ts";
import { fillOf, sheetsOf } from "./pdf.ts";
import { drawnEngland, isRealThere, realPages, sayWithoutReal } from "./real-england.ts";
import { isVerdictFirst, verdictRows } from "./verdict-rows.ts";

sayWithoutReal();

describe.skipIf(!isRealThere)("of real England", () => {
  let site: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    const folder = await drawnEngland();
    [site, browser] = await Promise.all([serveSite(folder, 6300), startBrowser()]);
  }, 900_000);

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** What is wrong with each page that is opened so, each fault with its page. */
  async function faultsOfPages(
    addresses: readonly string[],
    faultsOf: (page: Page) => Promise<readonly string[]>,
    options: Parameters<Browser["newPage"]>[0] = {},
  ): Promise<string[]> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
    const faults: string[] = [];
    for (const address of addresses) {
      await page.goto(`${site.url}${address}.html`);
      faults.push(...(await faultsOf(page)).map((fault) => `${address}: ${fault}`));
    }
    await page.close();
    return faults;
  }

  it("no two ticks of an axis have one text, and no words of a drawing stand outside its frame", async () => {
    expect(await faultsOfPages(realPages, faultsOfDrawings)).toEqual([]);
  }, 300_000);

  it("each page has without script its lead, and of each figure headline, table and drawing", async () => {
    const faultsOf = async (page: Page) => [
      ...(await incompleteFigures(page)),
      ...(await forgotten(page)),
      ...((await page.locator("h1").count()) === 1 ? [] : ["no heading"]),
      ...((await page
        .locator("main p")
        .filter({ hasText: /\w+ \w+ \w+/ })
        .count()) > 0
        ? []
        : ["no sentence"]),
    ];
    expect(await faultsOfPages(realPages, faultsOf, { javaScriptEnabled: false })).toEqual([]);
  }, 300_000);

  it("each verdict is on the screen of a telephone before its figure, and no page is wider than it", async () => {
    // No file here proves a milestone, so that there may be no verdict at all: the demonstration's pages have some.
    const faultsOf = async (page: Page) => {
      const rows = await verdictRows(page);
      return [
        ...rows.filter((row) => !isVerdictFirst(row, 390)).map((row) => JSON.stringify(row)),
        ...((await overflow(page)) === 0 ? [] : ["wider than the window"]),
      ];
    };
    expect(await faultsOfPages(realPages, faultsOf, { viewport: { width: 390, height: 844 } })).toEqual([]);
  }, 120_000);

  it("no sheet of paper but the last is half empty", async () => {
    const reports = realPages.filter((address) => /^(?:council|england)\/|^milestones|^indicator\//.test(address));
    const faultsOf = async (page: Page) =>
      (await sheetsOf(await page.pdf({ preferCSSPageSize: true })))
        .slice(0, -1)
        .flatMap((sheet, index) =>
          fillOf(sheet) > 0.5 ? [] : [`sheet ${index + 1} is ${fillOf(sheet).toFixed(2)} full`],
        );
    expect(await faultsOfPages(reports, faultsOf)).toEqual([]);
  }, 300_000);

  it("every page is accessible, in the light and in the dark", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      expect(await faultsOfPages(realPages, violations, { colorScheme })).toEqual([]);
    }
  }, 600_000);
});
