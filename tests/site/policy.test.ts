import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "../../bench/browser.ts";
import { type ServedSite, serveSite } from "../../src/site/serve.ts";
import { withinPage } from "./built-page.ts";
import { demonstrationSite } from "./site.ts";

let folder: string;
let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  folder = await demonstrationSite();
  [site, browser] = await Promise.all([serveSite(folder, 5100), startBrowser()]);
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "form-action 'none'; base-uri 'none'";

describe("every page", () => {
  const pages = () =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  const html = (file: string) => readFileSync(join(folder, file), "utf8");

  it("brings its policy, before anything that it loads", () => {
    const isFirst = (text: string) => {
      const place = text.indexOf(`<meta http-equiv="Content-Security-Policy" content="${policy}">`);
      return place !== -1 && place < text.search(/<(?:link|script|style)/);
    };
    expect(pages().length).toBeGreaterThan(100);
    expect(pages().filter((file) => !isFirst(html(file)))).toEqual([]);
  });

  it("holds no script and no style, in an element or an attribute", () => {
    expect(pages().flatMap((file) => withinPage(html(file)).map((tag) => `${file}: ${tag}`))).toEqual([]);
  });
});

it.each([
  [`<script>document.title = "ran"</script>`, true],
  [`<img src="data:," onerror="document.title = 'ran'">`, true],
  [`<p style="color: red">`, true],
  ["<style>", true],
  [`<script id="page-context" type="application/json">`, false],
  [`<script type="module" src="./act.js"></script>`, false],
  [`<p title="a style=&quot;x&quot; and onload=y">`, false],
])("finds what is within a page: %s", (tag, isFound) => {
  expect(withinPage(tag).length > 0).toBe(isFound);
});

it("lets nothing run and no style count that is put into a page, by whomever it is served", async () => {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on("console", (message) => faults.push(message.text()));
  await page.route("**/changes", async (route) => {
    const response = await route.fetch();
    const foreign = `<script>document.title = "ran"</script><p id="foreign" style="color: rgb(1, 2, 3)">`;
    const body = (await response.text()).replace("<body>", `<body>${foreign}`);
    // As from a server that sends no policy.
    await route.fulfill({ status: 200, contentType: "text/html; charset=utf-8", body });
  });
  await page.goto(`${site.url}changes`);
  expect(await page.title()).toContain("Yardstick");
  expect(await page.locator("#foreign").evaluate((each) => getComputedStyle(each).color)).not.toBe("rgb(1, 2, 3)");
  expect(faults.filter((fault) => fault.includes("Content Security Policy"))).toHaveLength(2);
  await page.close();
});
