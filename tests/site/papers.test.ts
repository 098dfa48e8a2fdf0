import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { startBrowser } from "../../bench/browser.ts";
import { siteSources } from "../../src/cli/site-sources.ts";
import { stories } from "../../src/demo/stories.ts";
import { docxOf } from "../../src/paper/docx/document.ts";
import { numbersOf } from "../../src/paper/figures-csv.ts";
import { htmlOf } from "../../src/paper/html.ts";
import { type Paper, textOf } from "../../src/paper/model.ts";
import { pagesPdf } from "../../src/paper/pages-pdf.ts";
import { pdfOf, sheetCount } from "../../src/paper/pdf.ts";
import { paperOf } from "../../src/paper/read-page.ts";
import { pptxOf } from "../../src/paper/slides/pptx.ts";
import { slidesOf } from "../../src/paper/slides/slides.ts";
import { DevSite } from "../../src/site/dev/dev-site.ts";
import { Database } from "../../src/store/warehouse/database.ts";
import { sheetsOf } from "./pdf.ts";
import { demonstrationFolder, loadedWarehouse } from "./site.ts";

/** A typical council, one with hidden and missing figures, and one that did not report. */
const councils = [stories.typical, stories.verySmall, stories.didNotReport];

const papers = new Map<string, Paper>();
let pack: string;
let browser: Browser;

beforeAll(async () => {
  const site = new DevSite(await siteSources({ data: await demonstrationFolder() }));
  try {
    for (const { code } of councils) {
      const page = await site.find(`papers/${code}/briefing`);
      if (page === null) throw new Error("there is no board paper");
      papers.set(code, paperOf(await site.draw(page)));
    }
    const found = await site.find(`council/${stories.typical.code}/pack`);
    if (found === null) throw new Error("there is no scrutiny pack");
    pack = await site.draw(found);
  } finally {
    await site.close();
  }
  browser = await startBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
});

function paperOn(code: string): Paper {
  const paper = papers.get(code);
  if (paper === undefined) throw new Error(`no paper of ${code}`);
  return paper;
}

/** All words of a paper, block by block. */
function wordsOf({ blocks, appendices }: Paper): string[] {
  return [...blocks, ...appendices].flatMap((block) => {
    if (block.kind === "heading") return [block.text];
    if (block.kind === "paragraph") return [textOf(block.runs)];
    if (block.kind === "list") return block.items.map(textOf);
    if (block.kind === "picture") return [block.alt];
    return [block.caption, ...[...block.head, ...block.rows].flat().map(({ runs }) => textOf(runs))];
  });
}

/** The number that a text says, and half of its last place: "£1.3 million", "36.5%", "2,234.6". */
function numberIn(text: string): { readonly value: number; readonly within: number } | null {
  const [, digits, scale = ""] = /^[−-]?£?[−-]?([\d,]+(?:\.\d+)?)( (?:million|billion))?/.exec(text) ?? [];
  if (digits === undefined) return null;
  const times = scale === " million" ? 1e6 : scale === " billion" ? 1e9 : 1;
  const places = digits.split(".")[1]?.length ?? 0;
  const sign = /^[^\d]*[−-]/.test(text) ? -1 : 1;
  return { value: sign * Number(digits.replaceAll(",", "")) * times, within: (times * 10 ** -places) / 2 + 1e-9 };
}

describe.each(councils)("the board paper of $name", ({ code, name }) => {
  it("has every part of the form, filled or with what its author is to write", () => {
    const parts = paperOn(code).blocks.flatMap((block) =>
      block.kind === "heading" && block.level === 1 ? [block.text] : [],
    );
    expect(parts).toEqual([
      "Executive summary",
      "Purpose of this report",
      "Background information",
      "Main issues",
      "Implications for council policy and governance",
      "Legal and resource implications",
      "What these figures cannot say",
      "Conclusions",
      "Recommendations",
      "Background documents",
    ]);
    const particulars = wordsOf(paperOn(code)).join("\n");
    for (const field of ["Report of", "To", "Date", "Electoral wards affected", "Originator", "Eligible for call-in"])
      expect(particulars).toContain(field);
    expect(particulars).toContain("Implications for equality and diversity");
    expect(particulars).toContain(name);
  });

  it("has numbers that each are those of a published figure", async () => {
    const numbers = numbersOf(paperOn(code));
    const db = await Database.open(await loadedWarehouse(), "read");
    const schema = z.object({ key: z.string(), value: z.number().nullable() });
    const rows = await db.rows(
      schema,
      `select concat_ws('/', indicator_code, definition, person_type, basis, period, breakdown, breakdown_value) as key, value
      from pub.figure where area_code in ('${code}', 'E92000001') or area_type = 'england'`,
    );
    db.close();
    const values = new Map<string, number[]>();
    for (const { key, value } of rows) if (value !== null) values.set(key, [...(values.get(key) ?? []), value]);
    const wrong = numbers.filter(({ number, figure }) => {
      const said = numberIn(number);
      if (said === null) return false;
      return !(values.get(figure) ?? []).some((value) => Math.abs(value - said.value) <= said.within);
    });
    expect(wrong).toEqual([]);
    if (code === stories.typical.code) expect(numbers.length).toBeGreaterThan(80);
  });

  it("forgets nothing and draws with literal colours", () => {
    expect(wordsOf(paperOn(code)).filter((words) => /undefined|NaN|Infinity|\[object|\bnull\b/.test(words))).toEqual(
      [],
    );
    const pictures = paperOn(code).blocks.filter((block) => block.kind === "picture");
    expect(pictures.filter(({ svg }) => /var\(|currentcolor/i.test(svg))).toEqual([]);
    expect(pictures.filter(({ alt }) => alt.length < 40)).toEqual([]);
  });

  it("is a tagged PDF with a title, bookmarks and a language", async () => {
    const pdf = (await pdfOf(htmlOf(paperOn(code)), browser)).toString("latin1");
    expect(pdf).toContain("/MarkInfo");
    expect(pdf).toMatch(/\/Lang ?\(en-GB\)/);
    expect(pdf).toContain("/Outlines");
  });
});

describe("the scrutiny pack", () => {
  const themesOf = (paper: Paper) =>
    paper.blocks.flatMap((block) =>
      block.kind === "heading" && block.startsSheet ? [block.text.split(" of ")[0]] : [],
    );

  it("has the ten themes, each on a sheet of its own, with what to ask and what is not known", () => {
    const paper = paperOf(pack);
    expect(themesOf(paper)).toEqual(Array.from({ length: 10 }, (_, place) => `Theme ${place + 1}`));
    const headings = paper.blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
    expect(headings.filter((text) => text === "Questions that members could ask").length).toBe(10);
    // One for each theme, and one on the cover.
    expect(headings.filter((text) => text === "Not known").length).toBe(11);
    expect(headings).toContain("In one minute");
  });

  it("has the themes that are asked for alone", () => {
    expect(themesOf(paperOf(pack, [6, 10]))).toEqual(["Theme 6", "Theme 10"]);
  });

  it("has at most 40 sheets", async () => {
    const sheets = sheetCount(await pdfOf(htmlOf(paperOf(pack)), browser));
    expect(sheets).toBeGreaterThan(10);
    expect(sheets).toBeLessThanOrEqual(40);
  });
});

describe("pages of the site as one PDF", () => {
  it("has contents with the sheet on which each page begins, and each page from a new sheet", async () => {
    const page = (title: string, paragraphs: number) =>
      `<html lang="en-GB" data-head="${title}"><head><title>${title} – Yardstick</title></head><body><main><h2 id="part">Part</h2>${"<p>Words of the page.</p>".repeat(paragraphs)}<p><a href="#part">Up</a> <a href="../other">Other</a></p></main></body></html>`;
    // At 30 lines a sheet or more, 200 paragraphs take several sheets.
    const pdf = await pagesPdf([page("Needs", 200), page("Milestones", 1)], "p { margin: 0 0 10mm; }", browser);
    const sheets = sheetsOf(pdf).map(({ texts }) => texts.map(({ text }) => text).join(" "));
    const starts = ["Needs", "Milestones"].map(
      (title) => sheets.findIndex((text, place) => place > 0 && text.includes(title) && text.includes("Part")) + 1,
    );
    expect(starts[0]).toBe(2);
    expect(starts[1]).toBe(sheets.length);
    for (const start of starts) expect(sheets[0]).toContain(String(start));
    const text = pdf.toString("latin1");
    expect(text).toContain("/MarkInfo");
    expect(text).not.toContain("../other");
  });
});

const isOfficeThere = (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, "soffice")));

it.skipIf(isOfficeThere)("opens in LibreOffice: skipped, for it is not on this machine", () => {
  expect(isOfficeThere).toBe(false);
});

it.skipIf(!isOfficeThere)("opens in LibreOffice without repair, as sheets and as slides", async () => {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-paper-"));
  const paper = paperOn(stories.typical.code);
  const files = [join(folder, "paper.docx"), join(folder, "slides.pptx")];
  writeFileSync(join(folder, "paper.docx"), await docxOf(paper));
  writeFileSync(join(folder, "slides.pptx"), await pptxOf(paper));
  const office = `-env:UserInstallation=file://${folder}/office`;
  execFileSync("soffice", [office, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files], {
    stdio: "ignore",
  });
  const sheets = (name: string) => sheetCount(readFileSync(join(folder, name)));
  expect(sheets("paper.pdf")).toBeGreaterThan(8);
  // The cover and a sheet for each message.
  expect(sheets("slides.pdf")).toBe(slidesOf(paper).length + 1);
});
