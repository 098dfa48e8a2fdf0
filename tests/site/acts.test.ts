import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../bench/browser.ts";
import { stories } from "../../src/demo/stories.ts";
import { type ServedSite, serveSite } from "../../src/site/serve.ts";
import { openPage } from "./open-page.ts";
import { demonstrationSite } from "./site.ts";

let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  const folder = await demonstrationSite();
  [site, browser] = await Promise.all([serveSite(folder, 4900), startBrowser()]);
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
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
    await expect.poll(() => page.getByRole("status").textContent()).toContain("found");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/council/${stories.typical.code}/`);
    await page.close();
  });
});

describe("the list of indicators", () => {
  it("is searched from the keyboard alone", async () => {
    const { page } = await openPage(browser, `${site.url}indicators`, 1280);
    await page.getByLabel(/Find an indicator/).focus();
    await page.keyboard.type("self-directed support");
    await expect.poll(() => page.getByRole("status").textContent()).toMatch(/^1 indicator found/);
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

describe("the table of unit costs", () => {
  it("is sorted by the column that is pressed, and the other way round when it is pressed again", async () => {
    const address = `${site.url}council/${stories.typical.code}/value-for-money`;
    const { page } = await openPage(browser, address, 1280);
    const costs = page.locator("table.costs").first();
    const button = costs.getByRole("button", { name: stories.typical.name });
    const pounds = async () =>
      (await costs.locator("td.own").allTextContents()).map((text) => Number(text.replace(/[£,]/g, "")));
    await button.focus();
    await page.keyboard.press("Enter");
    const down = await pounds();
    expect(down).toEqual(down.toSorted((a, b) => b - a));
    await page.keyboard.press("Enter");
    expect(await pounds()).toEqual(down.toReversed());
    await page.close();
  });
});

describe("the dots of a drawing", () => {
  const address = "indicator/nis-2008-09-ni-131";

  it("are told one by one from the keyboard, from the lowest to the highest", async () => {
    const { page } = await openPage(browser, site.url + address, 390);
    const line = page.locator(".read-out").first();
    await line.focus();
    await page.keyboard.press("ArrowRight");
    const first = await line.textContent();
    await page.keyboard.press("ArrowRight");
    expect(await line.getAttribute("aria-valuenow")).toBe("2");
    expect(await line.getAttribute("aria-valuetext")).toBe(await line.textContent());
    expect(await line.textContent()).not.toBe(first);
    const row = page
      .locator(".figure details.table")
      .first()
      .locator("tbody tr")
      .filter({ hasText: first?.split(".")[0] ?? "-" });
    expect(first).toContain(`Figure: ${await row.locator("td").first().textContent()}`);
    await page.close();
  });

  it("are told to a reader who points at them or touches them, and to nobody else", async () => {
    const { page, faults } = await openPage(browser, site.url + address, 1280);
    const line = page.locator(".read-out").first();
    expect(await line.textContent()).toMatch(/^Point at a dot/);
    const swarm = page.locator("[data-rows]:visible").first();
    // The dots are one path until somebody points: then each is a circle.
    await swarm.hover();
    await swarm.locator("circle").first().hover();
    const row = Number.parseInt((await swarm.getAttribute("data-rows")) ?? "", 10);
    const names = await page.locator(".figure details.table").first().locator("tbody th").allTextContents();
    expect(await line.textContent()).toContain(`${names[row]}. Figure: `);
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe("a figure's controls", () => {
  it("give a CSV that says what it is and that it is a demonstration", async () => {
    const { page } = await openPage(browser, `${site.url}council/${stories.typical.code}/personal-budgets`, 1280);
    const coming = page.waitForEvent("download");
    await page.locator("button.csv").first().click();
    const text = readFileSync(await (await coming).path(), "utf8");
    expect(text).toContain("Notice,Demonstration data");
    expect(text).toContain("Source,");
    await page.close();
  });

  it("give a picture with the title, the source and the notes in it, without drawing the page or asking anybody", async () => {
    const address = `${site.url}council/${stories.typical.code}/personal-budgets`;
    const { page, faults, foreign } = await openPage(browser, address, 1280);
    const figure = page.locator("#trajectory");
    const title = (await figure.locator("h3").textContent()) ?? "-";
    const saved = async (kind: string) => {
      const coming = page.waitForEvent("download");
      await figure.getByRole("button", { name: new RegExp(`^${kind} `) }).click();
      return readFileSync(await (await coming).path());
    };
    const svg = (await saved("SVG")).toString("utf8").replaceAll(/<\/text><text [^>]*>/g, " ");
    expect(svg).toMatch(/^<svg /);
    expect(svg).toContain(title.replaceAll("&", "&amp;"));
    expect(svg).toContain("Source: ");
    expect(svg).toContain("Wilson score");
    expect(svg).not.toContain("var(");
    // The first eight bytes of every PNG.
    expect((await saved("PNG")).subarray(1, 4).toString()).toBe("PNG");
    expect([faults, foreign]).toEqual([[], []]);
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
    await expect
      .poll(() => answer.textContent())
      .toContain(`${stories.typical.name}, at 31 March 2011: ${share} (95% interval`);
    const [file, row] = await page.locator(".explained li").allTextContents();
    expect(file).toMatch(/^personal-budgets-2010-11-q4\.csv \(Personal budget counts, received 13 May 2011\)/);
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
    await page.waitForURL("**/england/explained#PPF-12/**");
    await expect.poll(() => page.locator(".explained .subtitle").first().textContent()).toBe(asked);
    expect(await page.locator(".explained .answer").textContent()).toMatch(/^England, at /);
    expect(await page.locator("pre").textContent()).toContain("npx yardstick explain England PPF-12");
    await page.goto(`${site.url}indicator/nis-2008-09-ni-131`);
    const table = page.locator("figure[id^=trend] details.table");
    await table.locator("summary").click();
    const share = await table.locator("tbody a").last().textContent();
    await table.locator("tbody a").last().click();
    await page.waitForURL("**/england/explained#NI%20131/**");
    await expect.poll(() => page.locator(".explained .answer").textContent()).toContain(`: ${share}`);
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
