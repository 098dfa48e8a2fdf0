import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startBrowser } from "../../bench/browser.ts";
import { pageReader, readPage, written } from "./golden.ts";

let browser: Browser;
let reader: string;

beforeAll(async () => {
  [browser, reader] = await Promise.all([startBrowser(), pageReader()]);
});

afterAll(() => browser?.close());

async function textOf(body: string): Promise<string> {
  const page = await browser.newPage();
  await page.setContent(`<style>.narrow, .print-only { display: none }</style>${body}`);
  const text = await readPage(page, reader);
  await page.close();
  return text;
}

const table = `<table><caption>Shares</caption><thead><tr><th>Council</th><th>Share</th></tr></thead>
  <tbody><tr><th>Eastwold</th><td><a href="#">30%</a></td></tr></tbody></table>`;

const read = `Eastwold · Data to 2010-11
# Savings
It saved 3%.
- The milestone is met.
[figure]
  headline: 30% had a budget
  subtitle: Share, 2010-11
  drawing: A line that rises.
  table: Shares
    Council | Share
    Eastwold | 30%
  note: Source: returns.
  note: Shares of counts.
Clients
: people with a plan
`;

it("reads a page that is drawn in the browser", async () => {
  const text = await textOf(`<header><p>Eastwold ·
      <span>Data to 2010-11</span></p><nav><p>Pages</p></nav></header>
    <main><h1>Savings</h1><div class="block"><p>It saved <b>3%</b>.</p></div><ul><li>The milestone is&nbsp;met.</li></ul>
    <div hidden><p>No returns are loaded.</p></div>
    <form><label>Council</label><input><p role="status">152 councils</p></form>
    <figure><h3>30% had a budget</h3><p>Share, 2010-11</p><div role="img" aria-label="A line that rises."><svg><text>30%</text></svg></div>
    <figcaption><p>Source: returns.</p><div><details><summary>Table</summary>${table}</details><button>Download CSV</button>
    <details><summary>How this was made</summary><div><p>Shares of counts.</p></div></details></div>
    <p class="print-only">Shares of counts.</p></figcaption></figure>
    <dl><dt>Clients</dt><dd>people with a plan</dd></dl></main>`);
  expect(text).toBe(read);
});

it("reads the same of a page that came whole, with a drawing for each of two widths and what its script has added", async () => {
  const text = await textOf(`<header><p>Eastwold · Data to 2010-11</p><h1>Savings</h1></header>
    <main><article><p>It saved 3%.</p><ul><li>The milestone is met.</li></ul><p class="narrow">Closed</p>
    <figure><figcaption><h3>30% had a budget</h3></figcaption><p>Share, 2010-11</p>
    <svg class="narrow" role="img" aria-label="A line that rises."></svg><svg role="img" aria-label="A line that rises."></svg>
    ${table.replace("<th>Share</th>", "<th><button>Share</button></th>")}
    <div><button>Mark a council</button><select><option>Eastwold</option></select></div>
    <figcaption><p>Source: returns.</p><p>Shares of counts.</p></figcaption></figure>
    <dl><dt>Clients</dt><dd>people with a plan</dd></dl><template><p>Later</p></template></article></main>`);
  expect(text).toBe(read);
});

it("counts the rows after the tenth of a long table, and tells a change in any of them by their hash", () => {
  const rows = ["Council | Share", ...Array.from({ length: 60 }, (_, index) => `Council ${index} | ${index}%`)];
  const text = written([{ rows, indent: "  " }]);
  expect(text).toContain("\n  Council 9 | 9%\n  … and 50 more rows, hash ");
  expect(written([{ rows: rows.with(60, "Council 59 | 60%"), indent: "  " }])).not.toBe(text);
});

it("gives of what can be opened the summary, and tells a change in it by its hash", async () => {
  const details = (note: string) =>
    `<main><details><summary>NI 130</summary><p>Percent.</p><p>${note}</p></details></main>`;
  const text = await textOf(details("Recalled."));
  expect(text).toMatch(/^▸ NI 130 \(2 lines, hash [0-9a-f]{16}\)\n$/);
  expect(await textOf(details("Found."))).not.toBe(text);
});
