import iconv from "iconv-lite";
import { expect } from "vitest";
import { budget, budgetHeader, budgets } from "../store/budgets.ts";
import type { TestWorkspace } from "../store/workspace.ts";
import { budgetRow, headings, lyingZipBomb, sheet, workbook, zipBomb } from "./workbooks.ts";

type Taken = Awaited<ReturnType<TestWorkspace["take"]>>;

/** A file as people or programs make them: what it is, what is held, and what shows it. */
export interface Input {
  readonly name: string;
  readonly held: string;
  readonly file: string;
  readonly content: () => string | Buffer;
  /** The codes of what is told, the gravest first. */
  readonly codes: readonly string[];
  readonly rows: number;
  readonly shows?: (taken: Taken, workspace: TestWorkspace) => Promise<void> | void;
}

const female = budget({ breakdown: "sex", breakdown_value: "female" });
const male = budget({ breakdown: "sex", breakdown_value: "male" });
const windows = (text: string) => text.replaceAll("\n", "\r\n");
const found = (taken: Taken) => taken.messages.map((message) => message.found);

/** Files that load, and what is told of how they were read. */
export const ordinary: readonly Input[] = [
  { name: "UTF-8", held: "loads", file: "q3.csv", content: () => budgets(budget()), codes: [], rows: 1 },
  {
    name: "UTF-8 with a byte order mark, lines as Windows ends them",
    held: "loads",
    file: "q3.csv",
    content: () => `\uFEFF${windows(budgets(budget()))}`,
    codes: [],
    rows: 1,
  },
  {
    name: "UTF-16 with a byte order mark, tabs between cells",
    held: "loads, and says so",
    file: "q3.txt",
    content: () => Buffer.from(`\uFEFF${budgets(budget(), female).replaceAll(",", "\t")}`, "utf16le"),
    codes: ["file/encoding"],
    rows: 2,
  },
  {
    name: "UTF-16 the other way round, without a mark",
    held: "loads, and says so",
    file: "q3.csv",
    content: () => Buffer.from(budgets(budget()), "utf16le").swap16(),
    codes: ["file/encoding"],
    rows: 1,
  },
  {
    name: "Windows-1252 with its own dashes and quotation marks",
    held: "loads with every letter right, and says so",
    file: "savings.csv",
    content: () =>
      iconv.encode(
        "council_code,gain_id,title,service,first_year,end_year,gross_gbp,ongoing_cost_gbp,one_off_cost_gbp,is_cash_releasing,is_preventative,nhs_share_gbp,vintage,submission\n" +
          "E08000035,1,Café – the “Beeches”,adult_social_care,2008-09,,100,,,yes,no,,actual,2010-07\n",
        "win1252",
      ),
    codes: ["file/encoding"],
    rows: 1,
    shows: async (_taken, workspace) => {
      expect(await workspace.rows("select title from core.savings")).toEqual([{ title: "Café – the “Beeches”" }]);
    },
  },
  {
    name: "semicolons between cells",
    held: "loads",
    file: "q3.csv",
    content: () => budgets(budget()).replaceAll(",", ";"),
    codes: [],
    rows: 1,
  },
  {
    name: "lines that end in two ways",
    held: "loads every row",
    file: "q3.csv",
    content: () => `${budgetHeader}\r\n${budget()}\n${female}\r\n${budget({ period: "2010-11 Q4" })}\r`,
    codes: [],
    rows: 3,
  },
  {
    name: "a title and who made it above the headings",
    held: "loads, and says what was not read; lines are those of the file",
    file: "q3.csv",
    content: () => `Personal budgets,,\n\n"Prepared by:\nthe team",,\n${budgets(budget(), "E08000034,2010-11 Q3")}`,
    codes: ["row/ragged", "header/titles"],
    rows: 1,
    shows: ({ messages }) => expect(messages.map(({ line }) => line)).toEqual([7, 5]),
  },
  {
    name: "a row of totals and notes below the table",
    held: "loads, complete, and says what was not read",
    file: "q3.csv",
    content: () =>
      budgets(budget(), "Total,,,,,,,1204,361,100,,,,", "", "Source: the council's own system", "* not rounded"),
    codes: ["row/total", "row/below"],
    rows: 1,
    shows: async (taken, workspace) => {
      expect(taken.leftOutCount).toBe(0);
      expect(await workspace.rows("select is_complete from meta.scope where load_id = 1")).toEqual([
        { is_complete: true },
      ]);
    },
  },
  {
    name: "a total that its rows do not add up to",
    held: "loads, and says both numbers",
    file: "q3.csv",
    content: () => budgets(budget(), "Total,,,,,,,1300,361,100,,,,"),
    codes: ["row/total", "row/total-differs"],
    rows: 1,
    shows: ({ messages }) =>
      expect(messages[1]).toMatchObject({
        column: "denominator_count",
        expected: "1,204, which the rows that were read add up to",
        found: "1,300",
      }),
  },
  {
    name: "a last row that was cut short",
    held: "is left out as a fault, not taken for a note",
    file: "q3.csv",
    content: () => budgets(budget(), "E08000034,2010-11 Q").trimEnd(),
    codes: ["row/ragged"],
    rows: 1,
  },
  {
    name: "headings in another order, in capitals, with a column more",
    held: "loads, and names the column that was not read",
    file: "q3.csv",
    content: () => {
      const [code, ...others] = budgetHeader.split(",");
      const [leeds, ...cells] = budget().split(",");
      const header = [...others.map((name) => name.toUpperCase().replaceAll("_", " ")), code, "Comment"];
      return `${header.join(",")}\n${[...cells, leeds, "none"].join(",")}\n`;
    },
    codes: ["header/extra"],
    rows: 1,
  },
  {
    name: "headings by other names",
    held: "loads, and says which were read as which",
    file: "q3.csv",
    content: () =>
      budgets(budget()).replace("council_code", "GSS code").replace("denominator_count", "Eligible people"),
    codes: ["header/renamed"],
    rows: 1,
    shows: (taken) =>
      expect(found(taken)).toEqual(["GSS code for council_code, Eligible people for denominator_count"]),
  },
  {
    name: "numbers with commas, quarters the other way round, codes in small letters",
    held: "loads, complete; how each column was read is said once, and kept beside the rows",
    file: "q3.csv",
    content: () =>
      budgets(
        budget({ denominator_count: '"1,204"', period: "Q3 2010/11" }),
        budget({ denominator_count: '"2,000"', council_code: "e08000034", person_type: "Client" }),
        budget({ denominator_count: "3\u00a0000", council_code: "E08000033" }),
      ),
    codes: ["cell/respelled", "cell/respelled", "cell/respelled", "cell/respelled", "cell/respelled"],
    rows: 3,
    shows: async ({ sentences, leftOutCount }, workspace) => {
      expect(leftOutCount).toBe(0);
      expect(sentences).toContain(
        'q3.csv line 2, denominator_count: expected a whole number, found "1,204", and 1 more like it. ' +
          "Read as 1204: thousands commas. Nothing needs doing if that is right.",
      );
      expect(
        await workspace.rows(
          "select council_code, period, denominator_count as n from core.personal_budgets order by n",
        ),
      ).toEqual([
        { council_code: "E08000035", period: "2010-11 Q3", n: 1204 },
        { council_code: "E08000034", period: "2010-11 Q3", n: 2000 },
        { council_code: "E08000033", period: "2010-11 Q3", n: 3000 },
      ]);
      expect(
        await workspace.rows(
          "select source_row, raw_text, typed_value, status from core.cell_note where column_name = 'denominator_count' order by 1",
        ),
      ).toEqual([
        { source_row: 1, raw_text: "1,204", typed_value: 1204, status: "value" },
        { source_row: 2, raw_text: "2,000", typed_value: 2000, status: "value" },
        { source_row: 3, raw_text: "3\u00a0000", typed_value: 3000, status: "value" },
      ]);
    },
  },
  {
    name: "a workbook with percentages, days and years that the spreadsheet took for something else",
    held: "reads a day as a day, a share as a percentage and November 2010 as 2010-11",
    file: "spending.xlsx",
    content: () => {
      const own = sheet([
        [
          "council_code",
          "period",
          "funder",
          "client_group",
          "service",
          "gross_current_gbp",
          "client_contribution_gbp",
          "other_income_gbp",
          "activity_count",
          "activity_unit",
        ],
        ["E08000035", "x", "council", "older_people", "home_care", 1204000.5, "", "", 0.123, ""],
      ]);
      own.B2 = { t: "n", v: 40483, z: "mmm-yy" };
      own.I2 = { t: "n", v: 0.123, z: "0.0%" };
      return workbook({ Spending: own });
    },
    codes: ["cell/respelled", "cell/respelled"],
    rows: 1,
    shows: async (_taken, workspace) =>
      expect(
        await workspace.rows(
          "select period, gross_current_gbp as gross, activity_count as share from core.expenditure",
        ),
      ).toEqual([{ period: "2010-11", gross: 1204000.5, share: 12.3 }]),
  },
  {
    name: "a workbook with a cover, a title and a formula",
    held: "loads its sheet, names the others, and says that nothing was computed",
    file: "q3.xlsx",
    content: () => {
      const own = sheet([["Return"], [], headings, budgetRow()]);
      own.H4 = { t: "n", v: 1204, f: "SUM(A1:A2)+[1]Other!A1" };
      return workbook({ Cover: [["Personal budgets"]], "Q3 return": own });
    },
    codes: ["header/titles", "workbook/sheets", "workbook/formulas"],
    rows: 1,
    shows: async (_taken, workspace) =>
      expect(await workspace.rows("select denominator_count from core.personal_budgets")).toEqual([
        { denominator_count: 1204 },
      ]),
  },
  {
    name: "a workbook of several sheets with a fault in the second",
    held: "loads both as one return; the fault is named by sheet and cell",
    file: "q3.xlsx",
    content: () =>
      workbook({
        "First half": [headings, budgetRow()],
        "Second half": [
          ["Comment", ...headings],
          ["", ...budgetRow({ period: "2010-11 Q4" })],
          ["", ...budgetRow({ period: "2010-11 Q4", council_code: "E08000034", denominator_count: "12O4" })],
        ],
      }),
    codes: ["cell/count", "header/extra"],
    rows: 2,
    shows: ({ sentences, annotatedFile }) => {
      expect(sentences[0]).toContain('q3.xlsx sheet "Second half" cell I3, denominator_count: expected a whole number');
      expect(annotatedFile).not.toBeNull();
    },
  },
  {
    name: "an OpenDocument workbook",
    held: "loads",
    file: "q3.ods",
    content: () => workbook({ Sheet1: [headings, budgetRow(), budgetRow({ period: "2010-11 Q4" })] }, "ods"),
    codes: [],
    rows: 2,
  },
];

const attack = "x'); drop table core.councils; --";

/** Files that are damaged, or made to do harm: nothing of theirs is executed, memory stays bounded, the message is clear. */
export const hostile: readonly Input[] = [
  {
    name: "a line of 200 MB",
    held: "is refused, and the place is named",
    file: "q3.csv",
    content: () => Buffer.concat([Buffer.from(budgets(budget())), Buffer.alloc(200_000_000, "x"), Buffer.from("\n")]),
    codes: ["file/long-line"],
    rows: 0,
    shows: (taken) => expect(found(taken)[0]).toMatch(/begins at byte 294$/),
  },
  {
    name: "a file of 200 MB without a line break",
    held: "is refused",
    file: "q3.csv",
    content: () => Buffer.alloc(200_000_000, "x,"),
    codes: ["file/long-line"],
    rows: 0,
  },
  {
    name: "20,000 columns",
    held: "is refused",
    file: "q3.csv",
    content: () => `${Array.from({ length: 20_000 }, (_, index) => `c${index}`).join(",")}\n${"1,".repeat(19_999)}1\n`,
    codes: ["header/too-wide"],
    rows: 0,
    shows: (taken) => expect(found(taken)).toEqual(["20,000 columns"]),
  },
  {
    name: "a return with 900 columns more",
    held: "loads; the message names twenty of them and counts the rest",
    file: "q3.csv",
    content: () =>
      `${budgetHeader}${Array.from({ length: 900 }, (_, index) => `,extra ${index}`).join("")}\n${budget()}${",1".repeat(900)}\n`,
    codes: ["header/extra"],
    rows: 1,
    shows: (taken) => expect(found(taken)[0]).toMatch(/and 880 more$/),
  },
  {
    name: "a table of something else",
    held: "is refused; its headings are named, and no return that it is not",
    file: "other.csv",
    content: () => "area_code,date_from,date_to,sex,count\nU25656,2024-01-01,2024-12-31,male,5\n",
    codes: ["file/no-layout"],
    rows: 0,
    shows: ({ sentences }) => {
      expect(sentences[0]).toContain("its headings are area_code, date_from, date_to, sex, count. No layout is known");
      expect(sentences[0]).not.toContain("nearest");
    },
  },
  {
    name: "bytes of nought",
    held: "is refused, and the first is named",
    file: "q3.csv",
    content: () => budgets(budget()).replace("client", "cli\0ent"),
    codes: ["file/not-text"],
    rows: 0,
  },
  { name: "an empty file", held: "is refused", file: "q3.csv", content: () => "", codes: ["file/unreadable"], rows: 0 },
  {
    name: "a small workbook that unpacks to 300 MB",
    held: "is refused before it is unpacked",
    file: "q3.xlsx",
    content: zipBomb,
    codes: ["workbook/too-large"],
    rows: 0,
  },
  {
    name: "the same, which says that it is small",
    held: "is refused when it has unpacked too far",
    file: "q3.xlsx",
    content: lyingZipBomb,
    codes: ["workbook/too-large"],
    rows: 0,
  },
  {
    name: "a workbook cut short",
    held: "is refused",
    file: "q3.xlsx",
    content: () => {
      const whole = workbook({ Sheet1: [headings, budgetRow()] });
      return whole.subarray(0, whole.length / 2);
    },
    codes: ["workbook/unreadable"],
    rows: 0,
  },
  {
    name: "a workbook in the form of Excel before 2007",
    held: "is refused, and what to do is said",
    file: "q3.xls",
    content: () => workbook({ Sheet1: [headings, budgetRow()] }, "biff8"),
    codes: ["workbook/old"],
    rows: 0,
  },
  {
    name: "a workbook without a return",
    held: "is refused, and its sheets are named",
    file: "other.xlsx",
    content: () => workbook({ Cover: [["Hello"]], Notes: [["a", "b"]], Table: [[1, 2]] }),
    codes: ["workbook/no-return"],
    rows: 0,
    shows: (taken) => expect(found(taken)).toEqual(["none: Cover, Notes and 1 more"]),
  },
  {
    name: "a workbook that lacks a column of its return",
    held: "is refused, and the sheet and the column are named",
    file: "q3.xlsx",
    content: () => workbook({ Cover: [["Hello"]], Q3: [headings.slice(0, -1), budgetRow().slice(0, -1)] }),
    codes: ["header/unknown"],
    rows: 0,
    shows: ({ messages }) =>
      expect(messages[0]).toMatchObject({
        sheet: "Q3",
        found: expect.stringContaining("missing: one_off_payment_count"),
      }),
  },
  {
    name: "sheets of two returns in one workbook",
    held: "is refused, and the sheets are named",
    file: "both.xlsx",
    content: () => workbook({ Budgets: [headings, budgetRow()], Classes: [["service", "class", "note"]] }),
    codes: ["workbook/several-returns"],
    rows: 0,
  },
  {
    name: "a heading that is SQL",
    held: "is a name like any other",
    file: "q3.csv",
    content: () => `${budgetHeader},"${attack}"\n${budget()},1\n`,
    codes: ["header/extra"],
    rows: 1,
    shows: async (_taken, workspace) =>
      expect(await workspace.rows("select count(*) > 100 as are_there from core.councils")).toEqual([
        { are_there: true },
      ]),
  },
  {
    name: "cells that are SQL and markup",
    held: "are data: refused by their column, quoted in the message",
    file: "q3.csv",
    content: () => budgets(budget(), budget({ council_code: '"<script>alert(1)</script>"', basis: `"${attack}"` })),
    codes: ["cell/council-code", "cell/code-list"],
    rows: 1,
    shows: (taken) => expect(found(taken)[0]).toContain('"<script>alert(1)</script>"'),
  },
  {
    name: "a formula in a cell of a CSV",
    held: "is data, and is no formula in the list of what is wrong",
    file: "q3.csv",
    content: () => budgets(budget(), budget({ council_code: '"=HYPERLINK(""http://x"",""y"")"' })),
    codes: ["cell/council-code"],
    rows: 1,
    shows: (taken, workspace) => {
      expect(taken.isRefused).toBe(false);
      expect(workspace.refusedFile("q3.csv")).toContain("'=HYPERLINK");
    },
  },
  {
    name: "a file name that is a path elsewhere",
    held: "its list is written into the refused folder and nowhere else",
    file: "..\\..\\etc\\passwd;rm -rf $(HOME).csv",
    content: () => budgets(budget(), male.replace("1204", "many")),
    codes: ["cell/count"],
    rows: 1,
    shows: (taken, workspace) => expect(taken.errorsFile?.startsWith(workspace.at.refused)).toBe(true),
  },
  {
    name: "an unclosed quotation mark with 50,000 rows after it",
    held: "leaves out what it takes in, and says from which line",
    file: "q3.csv",
    content: () =>
      budgets(budget(), budget({ breakdown: "sex", breakdown_value: '"male' }), `${female}\n`.repeat(50_000)),
    codes: ["row/quotes"],
    rows: 1,
    shows: ({ messages }) => expect(messages[0]?.line).toBe(3),
  },
];
