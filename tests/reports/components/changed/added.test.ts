import { expect, it } from "vitest";
import { byMeasure, byReturn } from "../../../../reports/components/changed/added.ts";

const line = {
  area_code: "Z06000001",
  area_name: "Northmere",
  indicator_code: "EX-CHARGES",
  title: "Charges to clients",
  returns: "Expenditure" as string | null,
  files: "expenditure-2010-11.csv" as string | null,
  figures: 2,
  first_period: "2009-10",
  last_period: "2010-11",
};

it("tells of all areas by return, the one that brought most first, with how many areas and which years", () => {
  const other = { ...line, area_code: "Z06000011", first_period: "2007-08", last_period: "2007-08", figures: 1 };
  const many = { ...line, returns: "Self-funders", figures: 4000, files: "a.csv, b.csv" };
  const rows = byReturn([line, other, many, { ...many, files: "c.csv, d.csv" }]);
  expect(rows).toEqual([
    {
      returns: "Self-funders",
      periods: "2009-10 to 2010-11",
      areas: "1",
      figures: "8,000",
      files: "a.csv, b.csv and 2 more files",
    },
    {
      returns: "Expenditure",
      periods: "2007-08 to 2010-11",
      areas: "2",
      figures: "3",
      files: "expenditure-2010-11.csv",
    },
  ]);
});

it("says of figures that no file brought that they were made again", () => {
  const [row] = byReturn([{ ...line, returns: null, files: null }]);
  expect(row).toMatchObject({ returns: "figures made again from files that were there", files: "" });
});

it("tells of one area by measure, with a year once where there is one", () => {
  const row = { title: "Charges to clients", returns: "Expenditure", figures: "2", files: line.files };
  expect(byMeasure([line, { ...line, first_period: "2010-11" }])).toEqual([
    { ...row, periods: "2009-10 to 2010-11" },
    { ...row, periods: "2010-11" },
  ]);
});
