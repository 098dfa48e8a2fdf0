import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stories } from "../../src/demo/stories.ts";
import { type ServedSite, serveSite } from "../../src/site/serve.ts";
import { startBrowser } from "./browser.ts";
import { brokenLinks, dataFiles, titleOf } from "./built-page.ts";
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
  "comparators",
  "explained",
];
const paths = [
  "",
  "milestones",
  "changes",
  "data-and-methods",
  "england",
  "forecasts",
  "indicators",
  "indicator/nis-2008-09-ni-130",
  "indicator/ppf-2009-10-ppf-12",
  `council/${stories.newest.code}/comparators`,
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

describe.each([1280, 390])("at a width of %i", (width) => {
  it.each(paths)("/%s is whole, quiet and accessible", async (path) => {
    const { page, faults, foreign } = await openPage(browser, site.url + path, width);
    expect(faults).toEqual([]);
    expect(foreign).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(await forgotten(page)).toEqual([]);
    expect(await incompleteFigures(page)).toEqual([]);
    expect(await page.locator("body").textContent()).toContain("Demonstration data");
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

describe("a council that has figures", () => {
  it.each(["personal-budgets", "value-for-money", "jsna"])("has at least three on its page %s", async (report) => {
    const { page } = await openPage(browser, `${site.url}council/${stories.typical.code}/${report}`, 1280);
    expect(await page.locator("figure").count()).toBeGreaterThanOrEqual(3);
    await page.close();
  });
});

describe("the council chooser", () => {
  it("is worked from the keyboard alone", async () => {
    const { page } = await openPage(browser, site.url, 1280);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to content");
    for (
      let presses = 0;
      presses < 10 && (await page.evaluate(() => document.activeElement?.id)) !== "council";
      presses += 1
    ) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.type(stories.typical.name.slice(0, 6).toLowerCase());
    expect(await page.getByRole("status").textContent()).toContain("found");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/council/${stories.typical.code}/`);
    await page.close();
  });
});

describe("the list of indicators", () => {
  it("is searched from the keyboard alone", async () => {
    const { page } = await openPage(browser, `${site.url}indicators`, 1280);
    await page.getByLabel(/Find an indicator/).focus();
    await page.keyboard.type("self-directed");
    expect(await page.getByRole("status").textContent()).toMatch(/^1 indicator found/);
    expect(await page.locator("main h2").allTextContents()).toEqual(["Services"]);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/indicator/nis-2008-09-ni-130");
    await page.close();
  });
});

describe("marking a council on an indicator's page", () => {
  it("is kept in the address, and worked from the keyboard", async () => {
    const { page } = await openPage(browser, `${site.url}indicator/nis-2008-09-ni-131`, 1280);
    const said = page.getByRole("status");
    const drawn = () => page.locator(".drawing").first().innerHTML();
    expect(await said.textContent()).toBe("");
    expect(await drawn()).not.toContain(stories.typical.name);
    await page.getByLabel("Mark a council").focus();
    await page.keyboard.type(stories.typical.name);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**#${stories.typical.code}`);
    expect(await said.textContent()).toContain(`${stories.typical.name}’s figure`);
    await expect.poll(drawn).toContain(stories.typical.name);
    await page.close();
  });

  it("is brought along by a link of the council's page over all indicators", async () => {
    const { page } = await openPage(browser, `${site.url}council/${stories.verySmall.code}/indicators`, 1280);
    await page.locator("main a[href*='indicator/nis-2008-09-ni-130']").first().click();
    await page.waitForURL(`**/indicator/nis-2008-09-ni-130*#${stories.verySmall.code}`);
    await expect.poll(() => page.getByRole("status").textContent()).toContain(stories.verySmall.name);
    await page.close();
  });
});

describe("a figure's controls", () => {
  it("give a CSV that says what it is and that it is a demonstration", async () => {
    const { page } = await openPage(browser, `${site.url}council/${stories.typical.code}/personal-budgets`, 1280);
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download CSV" }).first().click();
    const text = readFileSync(await (await coming).path(), "utf8");
    expect(text).toContain("Notice,Demonstration data");
    expect(text).toContain("Source,");
    await page.close();
  });

  it("lead from its number to the page that explains it, with the file and the row", async () => {
    const { page } = await openPage(browser, `${site.url}council/${stories.typical.code}/personal-budgets`, 1280);
    const table = page.locator("#trajectory details.table");
    await table.locator("summary").click();
    const link = table.locator("tbody a").last();
    const share = await link.textContent();
    await link.click();
    await page.waitForURL(`**/council/${stories.typical.code}/explained#PPF-12/**`);
    const answer = page.locator(".explained .answer");
    await answer.waitFor();
    expect(await answer.textContent()).toContain(`${stories.typical.name}, at 31 March 2011: ${share} (95% interval`);
    const [file, row] = await page.locator(".explained li").allTextContents();
    expect(file).toMatch(/^personal-budgets-2010-11-q4\.csv \(Personal budget counts, .*\).*SHA-256 [0-9a-f]{64}$/);
    // The last reading is of clients and carers together: a row of each.
    expect(row).toMatch(/^rows \d+ and \d+: numerator and denominator$/);
    await page.close();
  });

  it("are not on paper", async () => {
    const { page } = await openPage(browser, `${site.url}council/${stories.typical.code}/personal-budgets`, 1280);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".controls").first().isVisible()).toBe(false);
    await page.close();
  });
});

describe("the page that explains England’s numbers", () => {
  it("is led to from a council’s figure of the same kind and from England’s line on an indicator’s page", async () => {
    const { page } = await openPage(browser, `${site.url}council/${stories.typical.code}/explained#PPF-12`, 1280);
    const asked = (await page.locator(".explained .subtitle").first().textContent()) ?? "";
    const link = page.getByRole("link", { name: "where England’s comes from" });
    await page.emulateMedia({ media: "print" });
    expect(await link.isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
    await link.click();
    await page.waitForURL("**/england#PPF-12/**");
    await page.locator(".explained .answer").waitFor();
    expect(await page.locator(".explained .subtitle").first().textContent()).toBe(asked);
    expect(await page.locator(".explained .answer").textContent()).toMatch(/^England, at /);
    expect(await page.locator("pre").textContent()).toContain("npx yardstick explain England PPF-12");
    await page.goto(`${site.url}indicator/nis-2008-09-ni-131`);
    const table = page.locator("figure[id^=trend] details.table");
    await table.locator("summary").click();
    const share = await table.locator("tbody a").last().textContent();
    await table.locator("tbody a").last().click();
    await page.waitForURL("**/england#NI%20131/**");
    await page.locator(".explained .answer").waitFor();
    expect(await page.locator(".explained .answer").textContent()).toContain(`: ${share}`);
    await page.close();
  });
});

describe("the page that explains numbers", () => {
  it("is worked from the keyboard, and its address names the figure that was chosen", async () => {
    const { page } = await openPage(browser, `${site.url}council/${stories.typical.code}/explained#NI%20130`, 1280);
    const chosen = (id: string) => page.locator(`#explained-${id} option:checked`).textContent();
    expect([await chosen("indicator"), await chosen("period")]).toEqual([
      expect.stringContaining("NI 130: "),
      "2010-11",
    ]);
    await page.locator("#explained-period").focus();
    await page.keyboard.press("ArrowDown");
    expect(new URL(page.url()).hash).toBe("#NI%20130//all//2009-10/all/all");
    expect(await page.locator(".explained .answer").textContent()).toContain("in 2009-10: ");
    expect(await page.locator("pre").textContent()).toContain('"NI 130" 2009-10 --framework NIS');
    await page.close();
  });

  it("tells neither numerator nor row of a hidden figure", async () => {
    const address = `${site.url}council/${stories.verySmall.code}/explained#PPF-12/adass_eligible/client/snapshot/2010-11%20Q4/client_group/substance_misuse`;
    const { page } = await openPage(browser, address, 1280);
    const words = (await page.locator(".explained").textContent()) ?? "";
    expect(words).toContain("it is suppressed");
    expect(words).toContain("Numerator (suppressed)");
    expect(words).toContain("rows not shown");
    await page.close();
  });
});

describe("a map of councils", () => {
  it.each([1280, 390])(
    "stands with the dots of the same figures at a width of %i, each fill known without its colour",
    async (width) => {
      const { page, faults } = await openPage(browser, `${site.url}indicators`, width);
      await showMap(page);
      const drawing = page.locator(".drawing").first();
      // The dots, the swatches of the key, and the map: of three areas, one of them in London and so drawn twice.
      const fills = await drawing
        .locator("path[style*='url(#']")
        .evaluateAll((paths) =>
          paths.map(
            (path) =>
              document.getElementById(/#([^)"]+)/.exec(path.getAttribute("style") ?? "")?.[1] ?? "")?.id ?? "none",
          ),
        );
      expect(fills.map((id) => id.replace(/^map-all-/, ""))).toEqual(["better", "worse", "missing", "worse"]);
      const words = await drawing.textContent();
      expect(words).toContain("worse than England");
      expect(words).toContain("Not on the map, for want of a boundary of 2023: Formerly.");
      expect(words).toContain("Contains OS data © Crown copyright and database right 2023");
      expect(await drawing.locator("svg[class*='plot']").count()).toBe(1);
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

  it("has the data files that it reads", () => {
    const missing = built().flatMap((file) =>
      dataFiles(html(file), file).filter((path) => !existsSync(join(folder, path))),
    );
    expect(missing).toEqual([]);
    expect(built().filter((file) => dataFiles(html(file), file).length === 0)).toEqual([]);
  });

  it("says that it is a demonstration, and in which language", () => {
    expect(built().filter((file) => !html(file).includes("Demonstration data."))).toEqual([]);
    expect(built().filter((file) => !html(file).includes('<html lang="en-GB">'))).toEqual([]);
  });

  it("links to pages that are there", () => {
    expect(built().flatMap((file) => brokenLinks(html(file), file, folder))).toEqual([]);
  });

  it("names no other host", () => {
    expect(built().filter((file) => /(?:src|href)="(?:https?:)?\/\//.test(html(file)))).toEqual([]);
  });
});
