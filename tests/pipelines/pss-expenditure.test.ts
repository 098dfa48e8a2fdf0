import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { computeFigures } from "../../src/analysis/figures.ts";
import { TestWorkspace } from "../store/workspace.ts";

// Written by hand in the shape of the publication: regions over councils, councils as columns, labels with a blank at the
// end, amounts below nought, a sign of dollars, and a row of totals that is printed twice.
const cut = [
  ",,,,,NW,YH,YH,SW",
  "Support type,Age category,Summary,Delivery mechanism,Accounting category,102 - Cumbria,212 - Leeds,213 - Wakefield,809 - Dorset",
  "Long term,Age 18 to 64,Physical support,Nursing,Gross current expenditure,1284.73,596,12,421",
  "Long term,Age 18 to 64,Physical support,Residential,Gross current expenditure,-0.59,:,0,12",
  "Long term,Age 65 and over,Learning disability support ,Community: Direct Payments,Income: joint arrangements,0,0,0,$0.00 ",
  "Non Salt Totals,,Social Support: Support to Carer ,Total,Gross current expenditure,477.67,266,31,1067",
  "Non Salt Totals,,Adult Social Care,Total,Gross current expenditure,177607.74,101816,50000,83652",
  "Non Salt Totals,,Social Support: Support to Carer,Total,Gross current expenditure,477.67,266,31,1067 ",
  ",,,,,,,,",
  "Notes,,,,,,,,",
  ":  represents data that are unavailable.,,,,,,,,",
].join("\r\n");

it("turns councils from columns into rows, and reads rows that are printed twice once", async () => {
  const workspace = new TestWorkspace();
  const taken = await workspace.take("pss-exp-eng-14-15-fin-coun-lev-exp-data.csv", cut);
  expect(taken).toMatchObject({ returnName: "pss_expenditure", rowCount: 19, leftOutCount: 1 });
  const query = `select area, support_type, age, summary, delivery, amount from core.pss_expenditure
    where period = '2014-15' and council_found(area, period_end(period)) = 'E10000006' order by source_row`;
  expect(await workspace.rows(query)).toEqual([
    ...[
      ["Long term", "Age 18 to 64", "Physical support", "Nursing", 1284.73],
      ["Long term", "Age 18 to 64", "Physical support", "Residential", -0.59],
      ["Long term", "Age 65 and over", "Learning disability support", "Community: Direct Payments", 0],
      ["Non Salt Totals", null, "Social Support: Support to Carer", "Total", 477.67],
      ["Non Salt Totals", null, "Adult Social Care", "Total", 177_607.74],
    ].map(([support_type, age, summary, delivery, amount]) => ({
      area: "102 - Cumbria",
      support_type,
      age,
      summary,
      delivery,
      amount,
    })),
  ]);
  expect(taken.messages.map(({ code, found }) => [code, found])).toEqual([
    ["cell/number-or-marker", '"$0.00 "'],
    ["publication/read", "the publication's own layout"],
    ["row/below", "2 rows of words without a value: line 10, line 11"],
    ["row/repeated", "a row printed twice, word for word"],
  ]);
  const [fault, , words] = taken.messages;
  expect(fault?.fix).toBe("Only its publisher can correct it, and should be told.");
  expect(words?.why).toBe("They were left out as a heading or notes.");
});

it("tells of an age, a delivery or a line of the accounts that no figure is made of, as a later year may word it", async () => {
  const later = cut.replaceAll("Age 18 to 64", "Age 18-64").replaceAll("Total,Gross current", "Total,Gross Current");
  const { messages } = await new TestWorkspace().take("exp-14-15.csv", later);
  expect(messages.filter(({ code }) => code === "check/code_known")).toMatchObject([
    {
      severity: "note",
      expected: "an age group that Yardstick knows",
      found: expect.stringMatching(/^Age 18-64 in 8 rows/),
      why: "The rows are loaded, but no page shows them.",
    },
    {
      severity: "note",
      expected: "an accounting category that Yardstick knows",
      found: expect.stringMatching(/^Gross Current expenditure in 8 rows/),
    },
  ]);
});

it("refuses two rows of one thing that differ: one of them is wrong", async () => {
  const workspace = new TestWorkspace();
  const { isRefused, sentences } = await workspace.take("exp-14-15.csv", cut.replace(",1067 ", ",1068 "));
  expect(isRefused).toBe(true);
  expect(sentences[0]).toContain("line 6 (102 - Cumbria), line 8 (102 - Cumbria)");
});

it("asks for the year where the file's name has none", async () => {
  const workspace = new TestWorkspace();
  const { isRefused, sentences } = await workspace.take("expenditure.csv", cut);
  expect(isRefused).toBe(true);
  expect(sentences[0]).toContain("in the file's name");
});

it("asks for the year where the file's name may give two, and takes no day for it", async () => {
  const two = await new TestWorkspace().take("pss exp 13-14 and 14-15.csv", cut);
  expect([two.isRefused, two.sentences[0]]).toEqual([
    true,
    expect.stringContaining("expected the one period (2013-14 or 2014-15) in the file's name"),
  ]);
  const saved = new TestWorkspace();
  await saved.take("15-12-2015 pss exp 14-15.csv", cut);
  expect(await saved.rows("select distinct period from core.pss_expenditure")).toEqual([{ period: "2014-15" }]);
});

const file = resolve(import.meta.dirname, "../../../shared/real/pssex");
const name = "pss-exp-eng-14-15-fin-coun-lev-exp-data.csv";

describe.skipIf(!existsSync(file))("the expenditure as it was published (skipped where it is absent)", () => {
  // 2,674 rows of values of which 128 are printed twice, for 152 councils: 2,546 × 152 = 386,992, less a sign of dollars.
  it("is read whole but for one cell", async () => {
    const workspace = new TestWorkspace();
    const taken = await workspace.take(name, readFileSync(join(file, name)), { computeFigures });
    expect(taken).toMatchObject({ rowCount: 386_991, leftOutCount: 1 });
    expect(taken.messages.filter(({ code }) => code === "check/code_known")).toEqual([]);
    expect(taken.sentences[0]).toContain('line 235, 902 - Cornwall: expected a number or a marker (:), found "$0.00 "');
    // Cumbria, in thousands: 2,156.83 + 12,723.42 + 12,313.75 + 44,667.88 = 71,861.88 of 177,607.74, which is 40.46%.
    const share = `select numerator, denominator, round(value, 2) as value from pub.figure
      where area_code = 'E10000006' and indicator_code = 'GCE-HOMES'`;
    expect(await workspace.rows(share)).toEqual([{ numerator: 71_861_880, denominator: 177_607_740, value: 40.46 }]);
  }, 120_000);
});
