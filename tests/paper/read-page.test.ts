import { describe, expect, it } from "vitest";
import { numbersOf } from "../../src/paper/figures-csv.ts";
import { type Block, textOf } from "../../src/paper/model.ts";
import { paperOf } from "../../src/paper/read-page.ts";

/** A page as the site draws it, with this in its main part. */
function page(main: string): string {
  return `<!DOCTYPE html><html lang="en-GB" data-head="Eastwold · Board paper"><head><title>Board paper – Eastwold – Yardstick</title></head><body><main>${main}</main></body></html>`;
}

function words(block: Block | undefined): string {
  return block?.kind === "paragraph" ? textOf(block.runs) : "";
}

describe("a page as a paper", () => {
  it("is named after its page and its council", () => {
    expect(paperOf(page(""))).toMatchObject({
      title: "Board paper",
      council: "Eastwold",
      running: "Eastwold · Board paper",
    });
  });

  it("keeps answers, notes and what its author is to write apart", () => {
    const { blocks } = paperOf(
      page(`<h2>Conclusions</h2><div><p class="answer">Of 5, 2 are met.</p><p class="source">Source: a file.</p>
        <p class="prompt">[Author: conclude]</p><p>Words.</p></div>`),
    );
    expect(blocks.map((block) => (block.kind === "paragraph" ? block.style : block.kind))).toEqual([
      "heading",
      "answer",
      "note",
      "prompt",
      "text",
    ]);
  });

  it("has nothing of what is for a screen, or hidden", () => {
    const { blocks } = paperOf(
      page(`<nav>On this page</nav><div class="controls"><p>CSV</p></div><p hidden>Not loaded.</p><button>Print</button>
        <p>Seen.<span class="notice"> Demonstration</span></p>`),
    );
    expect(blocks.map(words)).toEqual(["Seen."]);
  });

  it("opens what is closed on a screen", () => {
    const sorted = paperOf(
      page("<table><thead><tr><th><button>Rank</button></th></tr></thead><tbody><tr><td>2nd</td></tr></tbody></table>"),
    );
    expect(JSON.stringify(sorted.blocks)).toContain("Rank");
    const { blocks } = paperOf(page(`<details class="rest"><summary>4 more</summary><p>The rest.</p></details>`));
    expect(blocks.map(words)).toEqual(["The rest."]);
  });

  it("shows hostile words as words", () => {
    const { blocks } = paperOf(page(`<p>&lt;script&gt;alert(1)&lt;/script&gt; =cmd|' /C calc'!A0</p>`));
    expect(words(blocks[0])).toBe("<script>alert(1)</script> =cmd|' /C calc'!A0");
  });

  it("leaves out columns of drawings, and lets the heading of a group take all that are left", () => {
    const { blocks } = paperOf(
      page(`<table><caption>Measures</caption><thead><tr><th>Measure</th><th>Drawn</th><th class="number">Value</th></tr></thead>
        <tbody><tr><th colspan="3">Group</th></tr><tr><th>NI 131</th><td><svg></svg></td><td class="number">9.3</td></tr></tbody></table>`),
    );
    const [table] = blocks;
    if (table?.kind !== "table") throw new Error("no table");
    expect(table.head[0]?.map(({ runs }) => textOf(runs))).toEqual(["Measure", "Value"]);
    expect(table.rows.map((row) => row.map(({ runs, span }) => [textOf(runs), span]))).toEqual([
      [["Group", 2]],
      [
        ["NI 131", 1],
        ["9.3", 1],
      ],
    ]);
  });

  it("puts the numbers behind a drawing into an appendix, and names it beside the source", () => {
    const { blocks, appendices } = paperOf(
      page(`<figure><h3>Falls</h3><div class="drawing" role="img" aria-label="A line that falls from 9 to 4">
        <div class="wide"><svg width="680" height="300" fill="currentColor"><rect fill="var(--accent)"></rect></svg></div>
        <div class="narrow"><svg width="320" height="300"></svg></div></div><figcaption><p class="source">Source: a file.</p>
        <div class="controls"><details class="table"><table><caption>Falls</caption><thead><tr><th>Year</th></tr></thead>
        <tbody><tr><td>2010-11</td></tr></tbody></table></details></div></figcaption></figure>`),
    );
    const [, picture, source] = blocks;
    if (picture?.kind !== "picture") throw new Error("no picture");
    expect(picture).toMatchObject({ width: 680, height: 300, alt: "A line that falls from 9 to 4" });
    expect(picture.svg).not.toMatch(/var\(|currentcolor/i);
    expect(words(source)).toBe("Source: a file. Its numbers are in appendix A.");
    expect(appendices.map(({ caption }) => caption)).toEqual(["Falls"]);
  });

  it("knows of each number the figure that it is", () => {
    const paper = paperOf(
      page(
        `<h2>Milestones</h2><p>It was <a class="origin" href="../explained#NI%20131/all//2010-11/all/all">9.3</a>.</p>`,
      ),
    );
    expect(numbersOf(paper)).toEqual([{ number: "9.3", place: "Milestones", figure: "NI 131/all//2010-11/all/all" }]);
  });
});
