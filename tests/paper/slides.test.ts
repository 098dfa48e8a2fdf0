import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Cell, Paper, Table } from "../../src/paper/model.ts";
import { cellNumber, chartOf } from "../../src/paper/slides/chart.ts";
import { pptxOf } from "../../src/paper/slides/pptx.ts";
import { slidesOf } from "../../src/paper/slides/slides.ts";

function cell(text: string, isHead = false): Cell {
  return { runs: [{ text, isBold: false, figure: null, href: null }], isHead, isNumber: false, span: 1 };
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): Table {
  return {
    kind: "table",
    caption: "Numbers",
    head: [heads.map((text) => cell(text, true))],
    rows: rows.map((row) => row.map((text) => cell(text))),
  };
}

const shares = table(
  ["Class", "Year", "Share", "95% interval", "Spent"],
  [
    ["Reactive", "2009-10", "50.5%", "49% to 52%", "£44.7 million"],
    ["Reactive", "2010-11", "49.5%", "48% to 51%", "£44.5 million"],
    ["Preventative", "2009-10", "5.0%", "4% to 6%", "£4.4 million"],
    ["Preventative", "2010-11", "hidden", "hidden", "£5.3 million"],
  ],
);

describe("the numbers of a chart", () => {
  it("are those of the cells, and none of a range or a word", () => {
    expect(cellNumber("£1.3 million")).toEqual({ value: 1_300_000, unit: "pounds" });
    expect(cellNumber("−2.5%")).toEqual({ value: -2.5, unit: "percent" });
    expect(cellNumber("1,688")).toEqual({ value: 1688, unit: "number" });
    expect(cellNumber("3.8% to 4.9%")).toBeNull();
    expect(cellNumber("suppressed")).toBeNull();
  });

  it("are of the group that the message names, over its periods", () => {
    expect(chartOf(shares, "Reactive spending fell")).toMatchObject({
      kind: "line",
      categories: ["2009-10", "2010-11"],
      series: [{ name: "Share", values: [50.5, 49.5] }],
    });
  });

  it("are of every group at the last period where it names none, with a gap where a number is hidden", () => {
    expect(chartOf(shares, "Spending moves")).toMatchObject({
      kind: "bar",
      categories: ["Reactive", "Preventative"],
      series: [{ name: "Share", values: [49.5, null] }],
    });
  });

  it("are none where the table is of another form", () => {
    expect(chartOf(table(["Council", "Distance"], [["Gridmere", "0.34"]]), "15 comparators")).toBeNull();
  });
});

const words = '=HYPERLINK("http://example.org") <script>';
const paper: Paper = {
  title: "Board paper",
  council: "Eastwold",
  running: "Eastwold · data to 31 March 2011",
  hasNumbers: true,
  blocks: [
    { kind: "heading", level: 1, text: "Executive summary", startsSheet: false },
    { kind: "paragraph", style: "answer", runs: cell("Of 5 milestones 2 are met.").runs },
    { kind: "heading", level: 1, text: "Main issues", startsSheet: false },
    { kind: "heading", level: 2, text: "Outcomes that differ", startsSheet: false },
    { kind: "paragraph", style: "text", runs: cell("Of 22 measures 6 are worse.").runs },
    table(["Measure", "Value"], [[words, "9.3"]]),
    { kind: "heading", level: 2, text: "Spending moves", startsSheet: false },
    { kind: "picture", svg: "<svg/>", width: 10, height: 10, alt: "Bars of two classes" },
    { kind: "paragraph", style: "note", runs: cell("Source: Expenditure.").runs },
    { kind: "heading", level: 1, text: "What these figures cannot say", startsSheet: false },
    { kind: "list", isOrdered: false, start: 1, items: [cell("Why councils differ.").runs] },
  ],
  appendices: [shares],
};

describe("a board paper as slides", () => {
  it("says one message a slide, in the order of the paper", () => {
    expect(slidesOf(paper).map(({ message, shows }) => [message, shows.kind])).toEqual([
      ["In short", "points"],
      ["Of 22 measures 6 are worse.", "table"],
      ["Spending moves", "bar"],
      ["What these figures cannot say", "points"],
    ]);
  });

  it("leaves out the rows that have no room, and says so to the speaker", () => {
    const long = table(
      ["Measure", "Value"],
      Array.from({ length: 40 }, (_, row) => [`Measure ${row}`, "1"]),
    );
    const blocks = paper.blocks.map((block) => (block.kind === "table" ? long : block));
    const [, slide] = slidesOf({ ...paper, blocks });
    expect(slide?.shows.kind === "table" ? slide.shows.rows.length : 0).toBe(17);
    expect(slide?.notes).toContain("23 more rows are in the paper.");
  });

  it("has header rows, words for each table and chart, one id a shape, and British English", async () => {
    const parts = unzipSync(await pptxOf(paper));
    const slides = Object.entries(parts).filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides.length).toBe(5);
    for (const [, bytes] of slides) {
      const xml = strFromU8(bytes);
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(xml).not.toContain("en-US");
    }
    const all = slides.map(([, bytes]) => strFromU8(bytes)).join("");
    expect(all).toContain('<a:tblPr firstRow="1"');
    expect(all).toMatch(/descr="Table: Numbers"/);
    expect(all).toMatch(/descr="Spending moves: a chart of Share/);
  });

  it("leaves a gap in a chart where a number is hidden, and draws no nought", async () => {
    const parts = unzipSync(await pptxOf(paper));
    const charts = Object.entries(parts).filter(([name]) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
    expect(charts.length).toBeGreaterThan(0);
    const all = charts.map(([, bytes]) => strFromU8(bytes)).join("");
    // Of the last year the share of the first class is known and that of the second is hidden.
    expect(all).toContain("<c:v>49.5</c:v>");
    expect(all).not.toMatch(/<c:v><\/c:v>|<c:v>0<\/c:v>|NaN/);
    expect(all).toContain('<c:dispBlanksAs val="gap"/>');
  });

  it("keeps hostile words as words, and makes no link", async () => {
    const parts = unzipSync(await pptxOf(paper));
    const all = Object.values(parts)
      .map((bytes) => strFromU8(bytes))
      .join("");
    expect(all).toContain("&lt;script&gt;");
    expect(all).not.toMatch(/hlinkClick|TargetMode="External"/);
  });
});
