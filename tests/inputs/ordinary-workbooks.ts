import { expect } from "vitest";
import type { Input } from "./input.ts";
import { budgetRow, headings, sheet, workbook } from "./workbooks.ts";

/** Workbooks that load, and what is told of how they were read. */
export const ordinaryWorkbooks: readonly Input[] = [
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
