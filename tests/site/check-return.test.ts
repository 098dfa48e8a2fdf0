import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startBrowser } from "../../bench/browser.ts";
import { type ServedSite, serveSite } from "../../src/site/serve.ts";
import { budgetRow, headings, workbook } from "../inputs/workbooks.ts";
import { budget, budgets } from "../store/budgets.ts";
import { demonstrationSite } from "./site.ts";

let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite(await demonstrationSite(), 5130), startBrowser()]);
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

it("a return that is chosen is checked on the page, and nothing of it is sent anywhere", async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  const sent: (string | null)[] = [];
  page.on("request", (request) => {
    asked.push(request.url());
    sent.push(request.postData());
  });
  await page.goto(`${site.url}check`);
  expect(asked.some((url) => url.includes("check-worker"))).toBe(false);
  const wrong = budget({ breakdown: "sex", breakdown_value: "female", denominator_count: "12x4" });
  await page
    .locator("#check-file")
    .setInputFiles({ name: "q3.csv", mimeType: "text/csv", buffer: Buffer.from(budgets(budget(), wrong)) });
  const result = page.locator("#check-result");
  await result.getByText("1 row would load, 1 row left out, as far as it was checked here.").waitFor();
  expect(await result.textContent()).toContain("q3.csv line 3, denominator_count: expected a whole number");
  expect(asked.every((url) => url.startsWith(site.url))).toBe(true);
  expect(sent.every((body) => body === null)).toBe(true);
  const download = page.waitForEvent("download");
  await result.getByRole("button", { name: "Download its rows as CSV, with what is wrong beside each" }).click();
  expect((await download).suggestedFilename()).toBe("q3.csv.annotated.csv");
  const book = workbook({ Cover: [["About"]], Return: [headings, budgetRow({ denominator_count: "12x4" })] });
  await page.locator("#check-file").setInputFiles({ name: "q3.xlsx", mimeType: "", buffer: book });
  await result.getByText('q3.xlsx sheet "Return" cell H2, denominator_count: expected a whole number').waitFor();
  expect(asked.every((url) => url.startsWith(site.url))).toBe(true);
  await page.close();
});
