import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { columnWidths } from "../../src/paper/column-widths.ts";
import { docxOf } from "../../src/paper/docx/document.ts";
import { tableRoom } from "../../src/paper/docx/page.ts";
import type { Cell, Paper, Run } from "../../src/paper/model.ts";

function run(text: string): Run {
  return { text, isBold: false, figure: null, href: null };
}

function cell(text: string, isHead = false): Cell {
  return { runs: [run(text)], isHead, isNumber: false, span: 1 };
}

const table = {
  kind: "table",
  caption: "Measures",
  head: [[cell("Measure", true), cell("Value", true)]],
  rows: [[cell("NI 131", true), cell("9.3")]],
} as const;

const paper: Paper = {
  title: "Board paper",
  council: "Eastwold",
  running: "Eastwold · data to 31 March 2011",
  hasNumbers: true,
  blocks: [
    { kind: "heading", level: 1, text: "Main issues", startsSheet: false },
    { kind: "heading", level: 2, text: "Milestones", startsSheet: true },
    { kind: "paragraph", style: "text", runs: [run("<b>&amp; =1+1\u0007</b>")] },
    { kind: "list", isOrdered: true, start: 4, items: [[run("fourth")]] },
    {
      kind: "picture",
      svg: '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><rect width="9" height="9" fill="#0b5a9e"/></svg>',
      width: 20,
      height: 20,
      alt: "A square",
    },
    table,
  ],
  appendices: [table],
};

async function part(name: string): Promise<string> {
  const files = unzipSync(await docxOf(paper));
  return new TextDecoder().decode(files[name]);
}

describe("a paper as a Word document", () => {
  it("has real headings in order, and numbers its parts and paragraphs", async () => {
    const document = await part("word/document.xml");
    const styles = [...document.matchAll(/<w:pStyle w:val="((?:Heading|Title)[^"]*)"/g)].map(([, style]) => style);
    expect(styles).toEqual(["Title", "Heading1", "Heading2", "Heading1"]);
    expect(document.match(/<w:numPr>/g)?.length).toBe(2);
    expect(document).toContain("Appendix A: Measures");
  });

  it("repeats the headings of a table, and says what a drawing shows", async () => {
    const document = await part("word/document.xml");
    expect(document.match(/<w:tblHeader\/>/g)?.length).toBe(2);
    expect(document).toContain('descr="A square"');
  });

  it("is in British English, with the council at the head and the number of each sheet at its foot", async () => {
    expect(await part("word/styles.xml")).toContain('w:val="en-GB"');
    expect(await part("word/header1.xml")).toContain("Eastwold · data to 31 March 2011");
    expect(await part("word/footer1.xml")).toContain("NUMPAGES");
  });

  it("keeps hostile words as words, without characters that XML cannot hold", async () => {
    const document = await part("word/document.xml");
    expect(document).toContain("&lt;b&gt;&amp;amp; =1+1&lt;/b&gt;");
    expect(document).not.toContain("\u0007");
  });

  it("goes on with the number at which a list starts", async () => {
    expect(await part("word/document.xml")).toContain("4. ");
  });
});

it("makes no column narrower than its longest word where all fit", () => {
  const words = "An explanation that is long enough to take several lines of a narrow column of a table";
  const [first = 0, second = 0] = columnWidths({ head: [], rows: [[cell("depends"), cell(words)]] }, tableRoom);
  // Seven letters of 9 points are about 0.6 em each: 7 × 102 and the room beside.
  expect(first).toBeGreaterThanOrEqual(7 * 102 + 140);
  expect(second).toBeGreaterThan(first);
});
