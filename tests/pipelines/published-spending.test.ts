import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { computeFigures } from "../../src/analysis/figures.ts";
import { outturnAccounts, outturnLines } from "../../src/catalogue/outturn-lines.ts";
import { type SheetRow, workbook } from "../inputs/workbooks.ts";
import { TestWorkspace } from "../store/workspace.ts";

// Written by hand in the shape of the publication: a dash in the ages of five lines, "[note 2]" in the name of the total,
// lines of children's services and of public health, an authority that is no council, one whose return was not received,
// England with estimates, the headings again over sums by class, and a row of references. Numbers are made up.
const formulas = ["C1", "C2", "C3 = C1 + C2", "C4", "C5", "C6 = C4 + C5", "C7 = C3 - C6"];
const printedName = (heading: string) =>
  heading
    .replace(/^(.* support.*) - adults \(18-64\)$/, (text) =>
      text.includes("carer") ? text : text.replace("-64", "–64"),
    )
    .replace("TOTAL ADULT SOCIAL CARE", "TOTAL ADULT SOCIAL CARE [note 2]");
const headingsOf = (line: string) =>
  Object.keys(outturnAccounts).map((account, at) => `${line} - ${account} (${formulas[at]})`);

const children = "Children's social care - Youth Justice";
const heads: SheetRow = [
  ...["E-code", "ONS Code", "Local authority", "Notes", "Class", "Detailed Class", "Certification"],
  ...[children, ...outturnLines.map(({ heading }) => printedName(heading))].flatMap(headingsOf),
  "TOTAL PUBLIC HEALTH - Net Current Expenditure (C7 = C3 - C6)",
  "TOTAL ADULT SOCIAL CARE [note 2] - Adult Social Care - agency staff memorandum item",
];

/** Expenditure of 3 and income of 1 for each line of the total, and as much for its sub-lines; a total of 2 each, net. */
function accounts(more: Readonly<Record<string, number>> = {}): (number | string)[] {
  const lines = outturnLines.filter(({ part }) => part === "line").length;
  return outturnLines.flatMap(({ part, heading }) => {
    const times = part === "total" ? lines : 1;
    return [1, 2, 3, 1, 0, 1, 2].map((amount) => amount * times + (more[heading] ?? 0));
  });
}
const nothing = outturnLines.flatMap(() => Array.from({ length: 7 }, () => "[x]"));
const row = (start: SheetRow, amounts: readonly (number | string)[]): SheetRow => [
  ...[...start, ...Array.from({ length: 7 }, () => 0), ...amounts],
  ...[9, 4],
];

const title = "Worksheet 2: Revenue Outturn (RO) 2024-25: Social Care and Public Health (RO3) data";
const sheets: Readonly<Record<string, readonly SheetRow[]>> = {
  Front_Page: [["General Fund Revenue Account Outturn - RO3"], ["Description"]],
  "LA_drop-down": [
    ["Worksheet 1: Revenue Outturn (RO) 2024-25: Social Care and Public Health (RO3) data for ENGLAND"],
    ["ENGLAND"],
    ["Service category code", "Service line description", "Employees (C1)", "Running Expenses (C2)"],
    ["10", "Physical support - adults (18–64)", 1, 2],
  ],
  RO3_LA_Data_202425: [
    [title],
    ["Data are reported in £ thousand."],
    heads,
    row(["E4704", "E08000035", "Leeds", "", "MD", "MD", "Y"], accounts()),
    row(["E3831", "E07000223", "Adur", "", "SD", "SD", "Y"], accounts()),
    row(["E0304", "E06000039", "Slough UA", "M", "UA", "UA", "[x]"], nothing),
    row(["E5100", "E12000007", "Greater London Authority", "", "O", "GLA", "Y"], accounts()),
    row(
      ["Eng", "E92000001", "ENGLAND", "", "Eng", "Eng", "[Y]"],
      accounts({ "Physical support - adults (18-64)": -9 }),
    ),
    heads,
    row(["[Y]", "E08", "Metropolitan Districts", "", "MD", "MD", "33"], accounts()),
    heads.map((_, at) => (at < 7 ? "" : `RO3-ref-${at}`)),
  ],
};
const name = "RO3_LA_Data_2024-25_data_by_LA.ods";
const book = (rows: readonly SheetRow[] = sheets.RO3_LA_Data_202425 ?? []) =>
  workbook({ ...sheets, RO3_LA_Data_202425: rows }, "ods");
const codesOf = (messages: readonly { code: string }[]) => messages.map(({ code }) => code);

describe("revenue outturn as it is published", () => {
  it("is read for councils and England, adult lines alone, and says what it leaves out", async () => {
    const workspace = new TestWorkspace();
    const taken = await workspace.take(name, book());
    // 29 lines of 7 columns, of Leeds, Slough and England.
    expect(outturnLines).toHaveLength(29);
    expect(taken).toMatchObject({ returnName: "published_spending", rowCount: 3 * 29 * 7, leftOutCount: 0 });
    const said = taken.messages.map(({ code, found }) => [code, found]);
    expect(said).toContainEqual([
      "row/others",
      "5 rows about districts, police, fire, combined and other authorities, and sums by class",
    ]);
    expect(said).toContainEqual([
      "header/others",
      "11 columns about children’s services, public health and classes of authorities",
    ]);
    expect(said).toContainEqual(["header/extra", "TOTAL ADULT SOCIAL CARE [note 2] - Adult Social Care - ag…"]);
    const query = `select period, area_code, notes, line, account, amount from core.published_spending
      where line = 'Physical support - adults (18-64)' and account = 'net_current_expenditure' order by area_code`;
    const line = { period: "2024-25", line: "Physical support - adults (18-64)", account: "net_current_expenditure" };
    expect(await workspace.rows(query)).toEqual([
      { ...line, area_code: "E06000039", notes: "M", amount: null },
      { ...line, area_code: "E08000035", notes: null, amount: 2 },
      { ...line, area_code: "E92000001", notes: null, amount: -7 },
    ]);
  });

  it("makes totals of lines that add up to them, without sub-lines, and England of its own row", async () => {
    const workspace = new TestWorkspace();
    await workspace.take(name, book(), { computeFigures });
    const totals = `select area_name, indicator_code, value, value_status, marker from pub.figure
      where breakdown = 'all' and indicator_code in ('RO3-EXP', 'RO3-NET') order by 1, 2`;
    // Of 18 lines of £3,000 spent and £1,000 received, £54,000 and £36,000; the sub-lines are in them.
    const value = { value_status: "value", marker: null };
    const none = { value: null, value_status: "not_published", marker: "[x]" };
    expect(await workspace.rows(totals)).toEqual([
      { area_name: "England", indicator_code: "RO3-EXP", value: 54_000, ...value },
      { area_name: "England", indicator_code: "RO3-NET", value: 36_000, ...value },
      { area_name: "Leeds", indicator_code: "RO3-EXP", value: 54_000, ...value },
      { area_name: "Leeds", indicator_code: "RO3-NET", value: 36_000, ...value },
      { area_name: "Slough", indicator_code: "RO3-EXP", ...none },
      { area_name: "Slough", indicator_code: "RO3-NET", ...none },
    ]);
    const parts = `select breakdown, count(*)::integer as lines, sum(value) as value from pub.figure
      where area_name = 'Leeds' and indicator_code = 'RO3-NET' group by 1 order by 1`;
    expect(await workspace.rows(parts)).toEqual([
      { breakdown: "age_band+support_reason", lines: 10, value: 20_000 },
      { breakdown: "all", lines: 1, value: 36_000 },
      { breakdown: "service", lines: 8, value: 16_000 },
      { breakdown: "service+age_band", lines: 10, value: 20_000 },
    ]);
  });

  it("is doubted where the total is not what its lines add up to, but for rounding", async () => {
    const changed = (more: Readonly<Record<string, number>>) =>
      book([[title], heads, row(["E4704", "E08000035", "Leeds", "", "MD", "MD", "Y"], accounts(more))]);
    const doubts = async (file: Buffer) => {
      const { messages } = await new TestWorkspace().take(name, file);
      return messages.filter(({ code }) => code === "check/lines_make_total");
    };
    expect(await doubts(changed({ "Support with memory and cognition - older people (65+)": 10 }))).toEqual([]);
    const far = await doubts(changed({ "Support with memory and cognition - older people (65+)": 11 }));
    expect(far).toHaveLength(7);
    expect(far[6]).toMatchObject({
      severity: "note",
      expected: "47, which its lines add up to (E08000035, net_current_expenditure)",
      found: "36",
    });
  });

  it("is doubted where a line has another name, which would be missing from the total unseen", async () => {
    const renamed = heads.map((text) => String(text).replace("Mental health support", "Psychiatric support"));
    const taken = await new TestWorkspace().take(
      name,
      book([[title], renamed, row(["E4704", "E08000035", "Leeds", "", "MD", "MD", "Y"], accounts())]),
    );
    expect(taken.sentences.find((each) => each.includes("lines are there"))).toContain(
      "(E08000035, employees, 16 of 18 lines are there)",
    );
    expect(taken.sentences.find((each) => each.includes("Psychiatric support"))).toContain(
      "These columns were not read.",
    );
  });

  // A line or an account that begins with "Total" is no row of totals that people wrote below a table.
  it("leaves out a row of a council that was not there in the year, and an amount with a letter in it", async () => {
    const taken = await new TestWorkspace().take(
      name,
      book([
        [title],
        heads,
        row(["E4704", "E08000035", "Leeds", "", "MD", "MD", "Y"], ["1O", ...accounts().slice(1)]),
        row(["E0901", "E10000006", "Cumbria", "", "SC", "SC", "Y"], accounts()),
      ]),
    );
    expect(taken.leftOutCount).toBe(1 + 29 * 7);
    expect(codesOf(taken.messages)).toContain("rule/exists_in");
  });
});

const folder = resolve(import.meta.dirname, "../../../shared/real/revenue");

describe.skipIf(!existsSync(folder))("the outturn of 2024-25 as it was published (skipped where it is absent)", () => {
  // Ministry of Housing, Communities and Local Government, RO3 2024-25, second release, in thousands: Leeds 322,733 and
  // England's own row 25,243,898. Councils add up to less: four sent no return, and England has estimates.
  it("has net current expenditure of Leeds and of England, each equal to its lines", async () => {
    const workspace = new TestWorkspace();
    const taken = await workspace.take(name, readFileSync(join(folder, name)), { computeFigures });
    // 154 areas: 153 councils and England.
    expect(taken).toMatchObject({ returnName: "published_spending", rowCount: 154 * 29 * 7, leftOutCount: 0 });
    expect(taken.messages.filter(({ code }) => code.startsWith("check/"))).toEqual([]);
    const query = (
      breakdowns: string,
    ) => `select area_name, round(sum(value) / 1000)::integer as thousands from pub.figure
      where indicator_code = 'RO3-NET' and area_name in ('Leeds', 'England') and breakdown in (${breakdowns})
      group by 1 order by 1`;
    const published = [
      { area_name: "England", thousands: 25_243_898 },
      { area_name: "Leeds", thousands: 322_733 },
    ];
    expect(await workspace.rows(query("'all'"))).toEqual(published);
    expect(await workspace.rows(query("'service', 'age_band+support_reason'"))).toEqual(published);
  }, 120_000);
});
