import { expect, it } from "vitest";
import { financialYearIn } from "../../src/contract/year-in-name.ts";

it.each([
  ["ascof-2019-20.csv", "2019-20"],
  ["ascof_2020_21_open_data.csv", "2020-21"],
  ["ASCOF 2020-2021.csv", "2020-21"],
  ["ASCOF 2020 to 2021 v10-11.csv", "2020-21"],
  ["ascof_20202021.csv", "2020-21"],
  ["meas-from-asc-of-17-18-open-data.csv", "2017-18"],
  ["meas-from-asc-of-eng-1819-open-data-csv-v2.csv", "2018-19"],
  ["meas-from-asc-of-eng-2021-open-data-csv_v2.csv", "2020-21"],
  ["pss-exp-eng-14-15-fin-coun-lev-exp-data.csv", "2014-15"],
  ["ascof 1999-2000.csv", "1999-00"],
])("finds the year in the name %s: %s", (name, year) => {
  expect(financialYearIn(name)).toBe(year);
});

it.each([
  ["09-10-2021 ASCOF 2020-21 open data.csv", "2020-21"],
  ["2021-10-09 ASCOF 2020-21.csv", "2020-21"],
  ["20211009_ascof_2020_21.csv", "2020-21"],
  ["ASCOF 2020-21 (09.10.2021).csv", "2020-21"],
  ["ascof 2020-21 saved 9 Oct 2021.csv", "2020-21"],
  ["ascof 2020-21 11th October 21.csv", "2020-21"],
  ["09-10-21 ascof 2020-21.csv", "2020-21"],
  ["2010-11-30 savings 2010-11.csv", "2010-11"],
  ["30112010-savings-09-10.csv", "2009-10"],
  ["ascof v10-11 2020-21.csv", "2020-21"],
  ["ascof 2019-20 published 2021.csv", "2019-20"],
  ["market position ages 18-19 2020-21.csv", "2020-21"],
])("takes no day, version or age in the name %s for the year: %s", (name, year) => {
  expect(financialYearIn(name)).toBe(year);
});

it.each([
  ["ascof 2019-20 and 2020-21.csv", "2019-20 or 2020-21"],
  ["17-18 restated, ascof 2020-21.csv", "2020-21 or 2017-18"],
  ["09-10 ASCOF.csv", "2009-10 or a day, 09-10"],
  ["ascof_201112.csv", "2011-12 or a month, 201112"],
  ["ascof 1718 1819.csv", "2017-18 or 2018-19"],
  ["ascof 2010-12.csv", "2010-12"],
  ["ascof 2021-10.csv", "2021-10"],
])("names what the year in %s may be, which no field reads as a year: %s", (name, doubt) => {
  expect(financialYearIn(name)).toBe(doubt);
});

it.each([
  "ascof.csv",
  "ascof-2018.csv",
  "2010-11-12.csv",
  "09-10-2021 ascof.csv",
  "ascof v10-11.csv",
  "mar-11 ascof.csv",
])("finds no year in the name %s", (name) => {
  expect(financialYearIn(name)).toBeNull();
});
