import { expect } from "vitest";
import { budget, budgetHeader, budgets } from "../store/budgets.ts";
import { female, found, type Input, male } from "./input.ts";
import { budgetRow, headings, lyingZipBomb, workbook, zipBomb } from "./workbooks.ts";

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
