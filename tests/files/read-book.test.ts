import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { readBook } from "../../src/files/workbook/read-book.ts";
import type { Sheet } from "../../src/files/workbook/sheet.ts";
import { ods, odsRow, odsTable, type XlsxSheet, xlsx, xlsxRow } from "./made-workbooks.ts";

async function read(bytes: Buffer): Promise<readonly Sheet[]> {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "book");
  writeFileSync(path, bytes);
  return (await readBook(path)).sheets;
}

/** The cells of the only sheet. */
async function cellsOf(bytes: Buffer): Promise<(readonly string[])[]> {
  const [sheet] = await read(bytes);
  return sheet?.rows.map(({ cells }) => cells) ?? [];
}

const ofXlsx = (rows: string, options: Parameters<typeof xlsx>[1] = {}, more: Partial<XlsxSheet> = {}) =>
  cellsOf(xlsx([{ name: "S", rows, ...more }], options));
const ofOds = (rows: string, styles = "") => cellsOf(ods(odsTable("S", rows), styles));

/** A formula whose result is not there, as messages show it and no column takes it. */
const unsaved = (formula: string) => `=${formula}\u0001`;

it("tells a formula without a saved result from one whose result is an empty text", async () => {
  const cells = [
    "<c><f>A1+1</f></c>",
    "<c><f>A1+2</f><v></v></c>",
    '<c t="str"><f>""</f><v></v></c>',
    '<c t="str"><f>T(A1)</f></c>',
    "<c><f>A1+3</f><v>7</v></c>",
    '<c><f t="shared" ref="F1:F2" si="0">A1*2</f><v>8</v></c>',
    '<c><f t="shared" si="0"/></c>',
    '<c t="str"><f>UPPER("a")</f><v>A</v></c>',
  ];
  expect(await ofXlsx(xlsxRow(cells))).toEqual([
    [unsaved("A1+1"), unsaved("A1+2"), "", unsaved("T(A1)"), "7", "8", unsaved(""), "A"],
  ]);
});

it("takes a 0 for no result where the workbook was never calculated", async () => {
  const row = xlsxRow(["<c><f>SUM(B1:B9)</f><v>0</v></c>", "<c><f>1+1</f><v>2</v></c>", "<c><v>0</v></c>"]);
  expect(await ofXlsx(row, { properties: '<calcPr calcId="124519" fullCalcOnLoad="1"/>' })).toEqual([
    [unsaved("SUM(B1:B9)"), "2", "0"],
  ]);
  expect(await ofXlsx(row, { properties: '<calcPr calcId="191029"/>' })).toEqual([["0", "2", "0"]]);
});

it("tells the same in an OpenDocument sheet", async () => {
  const cell = (attributes: string, text = "") => `<table:table-cell ${attributes}>${text}</table:table-cell>`;
  const cells = [
    cell('table:formula="of:=[.A1]+1"'),
    cell('table:formula="of:=[.A1]+2" office:value-type="float"'),
    cell('table:formula="of:=&quot;&quot;" office:value-type="string" office:string-value=""'),
    cell('table:formula="of:=[.A1]" office:value-type="float" office:value="7"', "<text:p>7</text:p>"),
  ];
  expect(await ofOds(odsRow(cells))).toEqual([[unsaved("[.A1]+1"), unsaved("[.A1]+2"), "", "7"]]);
});

it("reads a raised mark as a mark and never as a digit", async () => {
  const raised = '<r><t>36</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>';
  const lowered = '<r><t>CO</t></r><r><rPr><vertAlign val="subscript"/></rPr><t>2</t></r><r><t> a</t></r>';
  const cells = ['<c t="s"><v>0</v></c>', `<c t="inlineStr"><is>${raised}</is></c>`, '<c t="s"><v>1</v></c>'];
  expect(await ofXlsx(xlsxRow(cells), { strings: [raised, lowered] })).toEqual([["36¹", "36¹", "CO₂ a"]]);
});

it("reads raised marks of an OpenDocument sheet, and text at other heights, as they stand", async () => {
  const style = (name: string, position: string) =>
    `<style:style style:name="${name}" style:family="text"><style:text-properties style:text-position="${position}"/></style:style>`;
  const span = (name: string) =>
    `<table:table-cell office:value-type="string"><text:p>36<text:span text:style-name="${name}">1</text:span></text:p></table:table-cell>`;
  const styles = style("T1", "super 58%") + style("T2", "33% 58%") + style("T3", "sub 58%") + style("T4", "0% 100%");
  expect(await ofOds(odsRow(["T1", "T2", "T3", "T4"].map(span)), styles)).toEqual([["36¹", "36¹", "36₁", "361"]]);
});

it("keeps the names of errors", async () => {
  const names = ["#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!"];
  expect(await ofXlsx(xlsxRow(names.map((name) => `<c t="e"><v>${name}</v></c>`)))).toEqual([names]);
  const cell = (name: string) =>
    `<table:table-cell table:formula="of:=1" office:value-type="float" office:value="0"><text:p>${name}</text:p></table:table-cell>`;
  expect(await ofOds(odsRow(["Err:502", "#N/A", "#DIV/0!"].map(cell)))).toEqual([["Err:502", "#N/A", "#DIV/0!"]]);
});

it("takes the scale of a number from its display, in either form", async () => {
  const formats = ["0.0%", '0.0"%"', "0,"];
  const cells = [
    '<c s="1"><v>0.312</v></c>',
    '<c s="2"><v>31.2</v></c>',
    '<c s="3"><v>1200000</v></c>',
    "<c><v>31.2</v></c>",
  ];
  expect(await ofXlsx(xlsxRow(cells), { formats })).toEqual([
    ["31.2%", "31.2%", "1200 (1200000 shown in thousands)", "31.2"],
  ]);
  const styles =
    '<number:percentage-style style:name="N1"><number:number/><number:text>%</number:text></number:percentage-style>' +
    '<number:number-style style:name="N2"><number:number/><number:text>%</number:text></number:number-style>' +
    '<number:number-style style:name="N3"><number:number number:display-factor="1000"/></number:number-style>' +
    '<style:style style:name="C1" style:family="table-cell" style:data-style-name="N1"/>' +
    '<style:style style:name="C2" style:family="table-cell" style:data-style-name="N2"/>' +
    '<style:style style:name="C3" style:family="table-cell" style:data-style-name="N3"/>' +
    '<style:style style:name="C4" style:family="table-cell" style:parent-style-name="C1"/>';
  const cell = (type: string, style: string, value: number) =>
    `<table:table-cell office:value-type="${type}" ${style} office:value="${value}"/>`;
  const row = odsRow([
    cell("percentage", "", 0.312),
    cell("percentage", 'table:style-name="C2"', 0.312),
    cell("float", 'table:style-name="C2"', 31.2),
    cell("float", 'table:style-name="C3"', 1200000),
    cell("float", 'table:style-name="C4"', 0.312),
    cell("float", "", 31.2),
  ]);
  expect(await ofOds(row, styles)).toEqual([
    ["31.2%", "31.2%", "31.2%", "1200 (1200000 shown in thousands)", "31.2%", "31.2"],
  ]);
});

it("takes the display of an OpenDocument cell from its column where it has none of its own", async () => {
  const styles =
    '<number:number-style style:name="N1"><number:number/><number:text>%</number:text></number:number-style>' +
    '<style:style style:name="C1" style:family="table-cell" style:data-style-name="N1"/>';
  const columns =
    '<table:table-column table:number-columns-repeated="2"/><table:table-column table:default-cell-style-name="C1"/>';
  expect(await ofOds(columns + odsRow([1, 2, 31.2]), styles)).toEqual([["1", "2", "31.2%"]]);
});

it("says which rows, columns and sheets are hidden, by a filter too", async () => {
  const rows = xlsxRow(["a"]) + xlsxRow(["b"], ' r="3" hidden="1"') + xlsxRow(["c"], ' hidden="true"') + xlsxRow(["d"]);
  const [shown, hidden, very] = await read(
    xlsx([
      { name: "S", rows, before: '<cols><col min="2" max="4" hidden="1"/><col min="5" max="5"/></cols>' },
      { name: "draft", state: "hidden", rows },
      { name: "list", state: "veryHidden", rows },
    ]),
  );
  expect(shown).toMatchObject({ state: "shown", hiddenRows: [[3, 4]], hiddenColumns: [[1, 3]] });
  expect([hidden?.state, very?.state]).toEqual(["hidden", "very hidden"]);
});

it("says the same of an OpenDocument workbook", async () => {
  const style =
    '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const rows =
    '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>' +
    odsRow(["a"]) +
    odsRow(["b"], ' table:visibility="filter"') +
    odsRow(["c"], ' table:visibility="collapse"') +
    `<table:table-row-group table:display="false">${odsRow(["d"])}</table:table-row-group>` +
    odsRow(["e"]);
  const [shown, hidden] = await read(
    ods(odsTable("S", rows) + odsTable("draft", odsRow(["a"]), ' table:style-name="ta1"'), style),
  );
  expect(shown).toMatchObject({ state: "shown", hiddenRows: [[2, 4]], hiddenColumns: [[1, 2]] });
  expect(hidden?.state).toBe("hidden");
});

it("reads rows and cells that are repeated, and what a merge covers as blank", async () => {
  const rows =
    odsRow([
      "a",
      '<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="4"/>',
      "b",
    ]) +
    odsRow(["c"], ' table:number-rows-repeated="2"') +
    odsRow(['<table:table-cell table:number-columns-repeated="16384"/>'], ' table:number-rows-repeated="1048570"');
  expect(await ofOds(rows)).toEqual([["a", "4", "4", "b"], ["c"], ["c"]]);
  const covered =
    '<table:covered-table-cell office:value-type="string"><text:p>unseen</text:p></table:covered-table-cell>';
  const merged =
    '<table:table-cell table:number-rows-spanned="2" office:value-type="string"><text:p>m</text:p></table:table-cell>';
  const [sheet] = await read(ods(odsTable("S", odsRow([merged, "1"]) + odsRow([covered, "2"]))));
  expect(sheet?.rows.map(({ cells }) => cells)).toEqual([
    ["m", "1"],
    ["", "2"],
  ]);
  expect(sheet?.merges).toEqual([{ firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 0 }]);
});

it("reads texts as they are shown: without comments and phonetics, with entities, blanks and breaks", async () => {
  const cell = (text: string) => `<table:table-cell office:value-type="string">${text}</table:table-cell>`;
  const note = "<office:annotation><text:p>check</text:p></office:annotation>";
  const row = odsRow([
    cell(`${note}<text:p>A &amp; B&#39;s</text:p>`),
    cell('<text:p>one<text:s text:c="2"/>two</text:p><text:p>three</text:p>'),
    cell("<text:p><![CDATA[1 < 2]]></text:p>"),
  ]);
  expect(await ofOds(row)).toEqual([["A & B's", "one  two three", "1 < 2"]]);
  const phonetic = "<si><t>x</t></si>".replace(/<\/?si>/g, "");
  const strings = [`<r><t>A</t></r><rPh sb="0" eb="1"><t>B</t></rPh>`, "<t>a_x000D__x000A_b</t>", phonetic];
  const cells = [0, 1, 2].map((index) => `<c t="s"><v>${index}</v></c>`);
  expect(await ofXlsx(xlsxRow(cells), { strings })).toEqual([["A", "a b", "x"]]);
});

it("marks cells that hold a date", async () => {
  const rows = xlsxRow(["id", '<c s="1"><v>40237</v></c>', '<c t="d"><v>2011-03-31T00:00:00</v></c>']);
  const [sheet] = await read(xlsx([{ name: "S", rows: rows.replace("<row", '<row r="5"') }], { formats: ["d\\-mmm"] }));
  expect(sheet?.rows).toEqual([{ line: 5, cells: ["id", "2010-02-28", "2011-03-31"] }]);
  expect([...(sheet?.dates ?? [])]).toEqual(["5:1", "5:2"]);
});

it.each([
  [
    "filled cells repeated to the end of the sheet",
    "too many cells",
    ods(odsTable("S", odsRow([1, 2, 3, 4, 5], ' table:number-rows-repeated="1048576"'))),
  ],
  [
    "a filled cell repeated to the right in rows repeated downwards",
    "too many cells",
    ods(
      odsTable(
        "S",
        odsRow(
          ['<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/>'],
          ' table:number-rows-repeated="1048576"',
        ),
      ),
    ),
  ],
  [
    "one long text in every cell",
    "too many cells",
    xlsx([{ name: "S", rows: xlsxRow(Array.from({ length: 1000 }, () => '<c t="s"><v>0</v></c>')).repeat(10) }], {
      strings: [`<t>${"x".repeat(30_000)}</t>`],
    }),
  ],
  ["a document type", "unreadable", xlsx([{ name: "S", rows: '<!DOCTYPE a [<!ENTITY b "c">]>' }])],
  ["no sheet", "unreadable", xlsx([])],
  ["a tag without an end", "too large", xlsx([{ name: "S", rows: `<c a="${"x".repeat(10_500_000)}` }])],
])("refuses %s as %s", async (_, refusal, bytes) => {
  await expect(read(bytes)).rejects.toMatchObject({ name: "NotRead", refusal });
});

it("reads a table beside a cell at the farthest corner of the sheet", async () => {
  const rows = `${xlsxRow(["a", "b"])}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
  const [sheet] = await read(xlsx([{ name: "S", rows }]));
  expect(sheet?.rows).toEqual([{ line: 1, cells: ["a", "b"] }]);
});
