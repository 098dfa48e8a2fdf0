import { expect, it } from "vitest";
import { TestWorkspace } from "../workspace.ts";

const budgetHeader =
  "council_code,period,person_type,basis,denominator_kind,breakdown,breakdown_value,denominator_count," +
  "personal_budget_count,direct_payment_count,council_managed_count,third_party_count,mixed_count,one_off_payment_count";
const savingsHeader =
  "council_code,gain_id,title,service,first_year,end_year,gross_gbp,ongoing_cost_gbp,one_off_cost_gbp," +
  "is_cash_releasing,is_preventative,nhs_share_gbp,vintage,submission";

/** What is told of a file that loads, each as its code, column, what was found and why. */
async function told(name: string, lines: readonly string[]) {
  const workspace = new TestWorkspace();
  const taken = await workspace.take(name, `${lines.join("\n")}\n`);
  const notes = taken.messages.map(({ code, column, found, why }) => [code, column, found, why]);
  return { workspace, taken, notes };
}

it("reads values behind the apostrophe that spreadsheets put before text, and says so once for each column", async () => {
  const { workspace, notes } = await told("apostrophes.csv", [
    budgetHeader,
    "'E08000035,2010-11 Q4,client,snapshot,adass_eligible,all,all,'1200,360,120,,,,",
    "'E08000034,2010-11 Q4,client,snapshot,adass_eligible,all,all,1500,400,120,,,,",
  ]);
  expect(notes).toEqual([
    [
      "cell/respelled",
      "council_code",
      '"\'E08000035", and 1 more like it',
      "Read as E08000035: an apostrophe before the value.",
    ],
    ["cell/respelled", "denominator_count", '"\'1200"', "Read as 1200: an apostrophe before the value."],
  ]);
  expect(
    await workspace.rows("select council_code, denominator_count as n from core.personal_budgets order by n"),
  ).toEqual([
    { council_code: "E08000035", n: 1200 },
    { council_code: "E08000034", n: 1500 },
  ]);
});

it("reads an amount with its minus sign after it as negative, and says so", async () => {
  const { workspace, notes } = await told("gains.csv", [
    savingsHeader,
    'E08000035,G1,Reablement,adult_social_care,2008-09,,"1,204.50-",,,yes,yes,,actual,2010-07',
    "E08000035,G2,Telecare,adult_social_care,2008-09,,(500),,,yes,yes,,actual,2010-07",
  ]);
  expect(notes.map(([, , found, why]) => [found, why])).toEqual([
    ['"1,204.50-"', "Read as -1204.50: a minus sign after the number, thousands commas."],
    ['"(500)"', "Read as -500.00: brackets for a negative amount."],
  ]);
  expect(await workspace.rows("select sum(gross_gbp)::double as total from core.savings")).toEqual([
    { total: -1704.5 },
  ]);
});

it("reads back the age bands that a spreadsheet took for dates", async () => {
  const { workspace, notes } = await told("ages.csv", [
    "council_code,year,kind,base_year,sex,age_band,population_count",
    "E08000035,2010,estimate,,female,05-Sep,21000",
    "E08000035,2010,estimate,,female,Oct-14,20000",
    "E08000035,2010,estimate,,female,15-19,23000",
  ]);
  expect(notes).toEqual([
    [
      "cell/respelled",
      "age_band",
      '"05-Sep", and 1 more like it',
      "Read as 5-9: an age band that a spreadsheet took for a date.",
    ],
  ]);
  expect(await workspace.rows("select age_band from core.population order by population_count")).toEqual([
    { age_band: "10-14" },
    { age_band: "5-9" },
    { age_band: "15-19" },
  ]);
});

it("reads back the years and submissions that a spreadsheet took for months", async () => {
  const { workspace, notes } = await told("gains.csv", [
    savingsHeader,
    "E08000035,G1,Reablement,adult_social_care,Sep-08,,100000,,,yes,yes,,actual,Jul-10",
    "E08000035,G2,Telecare,adult_social_care,Oct-09,,50000,,,yes,yes,,actual,Jul-10",
  ]);
  expect(notes.map(([, column, found, why]) => [column, found, why])).toEqual([
    [
      "first_year",
      '"Sep-08", and 1 more like it',
      "Read as 2008-09: a financial year that a spreadsheet took for a month.",
    ],
    ["submission", '"Jul-10", and 1 more like it', "Read as 2010-07: a month in another way."],
  ]);
  expect(await workspace.rows("select first_year, submission from core.savings order by gain_id")).toEqual([
    { first_year: "2008-09", submission: "2010-07" },
    { first_year: "2009-10", submission: "2010-07" },
  ]);
});

it("doubts numbers of gains that are dates, once for the file, and loads them as they stand", async () => {
  const row = (id: string) => `E08000035,${id},Reablement,adult_social_care,2008-09,,100000,,,yes,yes,,actual,2010-07`;
  const { workspace, taken } = await told("gains.csv", [
    savingsHeader,
    row("28-Feb"),
    row("2010-02-28"),
    row("1.23E+11"),
    row("28-2"),
    row("G1"),
  ]);
  expect([taken.rowCount, taken.sentences]).toEqual([
    5,
    [
      'gains.csv line 2, gain_id: expected gain_id as the council gives it, found "28-Feb" and 2 more like it, at lines 2, 3, 4. A spreadsheet makes such a date or number of what is typed as 28-2 or as a long number. It is loaded as it stands. If it is right, nothing needs doing. If not, format the column as text in the spreadsheet, type it again and run refresh again.',
    ],
  ]);
  expect(await workspace.rows("select gain_id from core.savings where gain_id = '28-Feb'")).toHaveLength(1);
});

it("says of a date among numbers that correcting it does not help", async () => {
  const { taken } = await told("budgets.csv", [
    budgetHeader,
    "E08000035,2010-11 Q4,client,snapshot,adass_eligible,all,all,1200,05-Sep,120,,,,",
  ]);
  expect(taken.sentences).toContain(
    'budgets.csv line 2, personal_budget_count: expected a whole number, found "05-Sep" (a date or number that a spreadsheet made of what was typed). Of them, people with a personal budget in any form. Correcting it there makes it the same again: format the column as text first, type it, save it and run refresh again.',
  );
});
