import iconv from "iconv-lite";
import { expect } from "vitest";
import { budget, budgetHeader, budgets } from "../store/budgets.ts";
import { female, found, type Input, windows } from "./input.ts";

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
];
