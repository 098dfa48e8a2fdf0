import { expect, it } from "vitest";
import { numberShown } from "../../src/files/workbook/number-shown.ts";

/** What a cell shows under each format, as Excel does, with all of its digits. */
const cases: readonly (readonly [value: number, format: string, text: string])[] = [
  [31.2, "General", "31.2"],
  [0.312, "0.0%", "31.2%"],
  [0.123, "0%", "12.3%"],
  [67.14, "0.0", "67.14"],
  [0.6714, "0.0%", "67.14%"],
  [31.2, '0.0"%"', "31.2%"],
  [31.2, "0.0\\%", "31.2%"],
  [31.2, '0.0" %"', "31.2%"],
  [0.25, "[<1]0.0%;0", "25%"],
  [7, "[<1]0.0%;0", "7"],
  [7, '[>=5]0;[<5]"fewer"', "7"],
  [-0.05, "0.0%;[Red]-0.0%", "-5%"],
  [-3, '0;"-"0"%"', "-3"],
  [0, '0.0%;-0.0%;"none"', "0"],
  [1200000, "#,##0", "1200000"],
  [1200000, '"£"#,##0', "1200000"],
  [1234567, '0.0,,"m"', "1.234567m"],
  [1234567, '0,"k"', "1234.567k"],
  [1234567, "#,##0,", "1234.567 (1234567 shown in thousands)"],
  [1200000, "0.0,,", "1.2 (1200000 shown in millions)"],
  [1.2, '0.0"m"', "1.2m"],
  [40633, "dd/mm/yyyy", "2011-03-31"],
  [40633.5, "dd/mm/yyyy hh:mm", "2011-03-31T12:00:00"],
  [40483, "mmm\\-yy", "2010-11-01"],
  [40633, "[$-809]d mmmm yyyy;@", "2011-03-31"],
  [1.5, "[h]:mm", "1899-12-31T12:00:00"],
  [5, '0 "days"', "5"],
  [5, "[$£-809]#,##0.00;[Red]-[$£-809]#,##0.00", "5"],
  [91.10000000000001, "0.0", "91.1"],
];

it.each(cases)("gives %d in the format %s as %s", (value, format, text) => {
  expect(numberShown(value, format).text).toBe(text);
});

it("counts from 1904 where the workbook does", () => {
  expect(numberShown(39171, "dd/mm/yyyy", 1462)).toEqual({ text: "2011-03-31", isDate: true });
});
