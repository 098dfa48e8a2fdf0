import { describe, expect, it } from "vitest";
import { budget, budgets } from "../budgets.ts";
import { TestWorkspace } from "../workspace.ts";

type Cells = Parameters<typeof budget>[0];

/** What is doubted of a file, after others were loaded: code, line, column, expected and found. */
async function doubted(file: readonly Cells[], before: readonly Cells[] = []): Promise<string[]> {
  const workspace = new TestWorkspace();
  if (before.length > 0) await workspace.take("before.csv", budgets(...before.map((cells) => budget(cells))));
  const taken = await workspace.take("now.csv", budgets(...file.map((cells) => budget(cells))));
  expect(taken).toMatchObject({ isRefused: false, leftOutCount: 0 });
  return taken.messages.map(({ code, severity, line, column, expected, found }) => {
    expect(severity).toBe("note");
    return `${code} line ${line} ${column}: ${found}, expected ${expected}`;
  });
}

const q = (period: string, denominator: number, budgetCount: number, more: Cells = {}): Cells => ({
  period,
  denominator_count: String(denominator),
  personal_budget_count: String(budgetCount),
  direct_payment_count: "0",
  ...more,
});
const part = (value: string, denominator: number, budgetCount: number): Cells =>
  q("2010-11 Q3", denominator, budgetCount, { breakdown: "sex", breakdown_value: value });

describe("the council's own total against the sum of its parts", () => {
  const total = q("2010-11 Q3", 1000, 300);

  it("says nothing where they agree", async () => {
    expect(await doubted([total, part("female", 600, 200), part("male", 400, 100)])).toEqual([]);
  });

  it("says both numbers where the parts are more, and where they are fewer, of each column", async () => {
    // 601 + 400 = 1,001 people against 1,000; 200 + 99 = 299 budgets against 300
    expect(await doubted([total, part("female", 601, 200), part("male", 400, 99)])).toEqual([
      "check/parts_make_total line 2 denominator_count: 1,000, expected 1,001, which its parts by sex add up to",
      "check/parts_make_total line 2 personal_budget_count: 300, expected 299, which its parts by sex add up to",
    ]);
  });

  it("says nothing of a breakdown with a row left out: its sum is not known", async () => {
    const workspace = new TestWorkspace();
    const rows = [total, part("female", 600, 200), { ...part("male", 400, 100), denominator_count: "4OO" }];
    const { messages } = await workspace.take("now.csv", budgets(...rows.map((cells) => budget(cells))));
    expect(messages.map(({ code }) => code)).toEqual(["cell/count"]);
  });

  it("says nothing of a breakdown without a total", async () => {
    expect(await doubted([part("female", 601, 200)])).toEqual([]);
  });
});

describe("a change from the quarter before", () => {
  it("is doubted where it is half or more and beyond chance", async () => {
    // 4 × root(300 + 451) = 109.6 and 451 / 300 = 1.503
    expect(await doubted([q("2010-11 Q3", 1000, 451)], [q("2010-11 Q2", 1000, 300)])).toEqual([
      "check/steady line 2 personal_budget_count: 451, expected near 300, as in 2010-11 Q2",
    ]);
    // a fall to 199 is by more than a third: 300 / 199 = 1.508, and 4 × root(499) = 89.4 is less than 101
    expect(await doubted([q("2010-11 Q3", 1000, 199)], [q("2010-11 Q2", 1000, 300)])).toHaveLength(1);
  });

  it("is not doubted from none: a council may begin", async () => {
    expect(await doubted([q("2010-11 Q3", 1000, 400)], [q("2010-11 Q2", 1000, 0)])).toEqual([]);
  });

  it("is not doubted just under half, nor where so few people change by chance", async () => {
    expect(await doubted([q("2010-11 Q3", 1000, 450)], [q("2010-11 Q2", 1000, 300)])).toEqual([]);
    // 4 × root(10 + 32) = 25.9 is more than 22
    expect(await doubted([q("2010-11 Q3", 1000, 32)], [q("2010-11 Q2", 1000, 10)])).toEqual([]);
  });

  it("is judged within one file, and across the end of a year", async () => {
    expect(await doubted([q("2009-10 Q4", 1000, 300), q("2010-11 Q1", 1000, 500)])).toEqual([
      "check/steady line 3 personal_budget_count: 500, expected near 300, as in 2009-10 Q4",
    ]);
  });

  it("is not judged against any but the quarter directly before, nor against another council, basis or kind", async () => {
    const before = [
      q("2010-11 Q1", 1000, 100),
      q("2010-11 Q2", 1000, 100, { council_code: "E08000034" }),
      q("2010-11 Q2", 1000, 100, { person_type: "carer", denominator_kind: "carers_in_year" }),
    ];
    expect(await doubted([q("2010-11 Q3", 1000, 400)], before)).toEqual([]);
  });
});

describe("a count since 1 April", () => {
  const inYear = { basis: "in_year", denominator_kind: "rap_community_in_year" };

  it("is doubted where it falls within the year, by one even", async () => {
    expect(await doubted([q("2010-11 Q3", 1000, 299, inYear)], [q("2010-11 Q2", 1000, 300, inYear)])).toEqual([
      "check/never_falls line 2 personal_budget_count: 299, expected near 300, as in 2010-11 Q2",
    ]);
  });

  it("may stay as it is, and begins again in April", async () => {
    expect(await doubted([q("2010-11 Q3", 1000, 300, inYear)], [q("2010-11 Q2", 1000, 300, inYear)])).toEqual([]);
    expect(await doubted([q("2010-11 Q1", 990, 80, inYear)], [q("2009-10 Q4", 1000, 300, inYear)])).toEqual([]);
  });
});

describe("a denominator of another scale", () => {
  it.each([
    [10_000, "10 times as much: a figure too many or too few?"],
    [9_600, "10 times"],
    [52_000, "52 times as much: weeks taken for years, or years for weeks?"],
    [1_000_000, "1,000 times as much: units taken for thousands, or thousands for units?"],
  ])("is doubted at %i after 1,000", async (denominator, why) => {
    const workspace = new TestWorkspace();
    await workspace.take("before.csv", budgets(budget(q("2010-11 Q2", 1000, 300))));
    const { messages } = await workspace.take("now.csv", budgets(budget(q("2010-11 Q3", denominator, 300))));
    expect(messages.map(({ code }) => code)).toEqual(["check/same_scale"]);
    expect(messages[0]?.why).toContain(why);
  });

  it("is doubted the other way round", async () => {
    expect(await doubted([q("2010-11 Q3", 1000, 300)], [q("2010-11 Q2", 10_000, 300)])).toEqual([
      "check/same_scale line 2 denominator_count: 1,000, expected near 10,000, as in 2010-11 Q2",
    ]);
  });

  it("is a change like any other between the scales, and no doubt at all among few people", async () => {
    expect(await doubted([q("2010-11 Q3", 9_400, 300)], [q("2010-11 Q2", 1000, 300)])).toEqual([
      "check/steady line 2 denominator_count: 9,400, expected near 1,000, as in 2010-11 Q2",
    ]);
    // 19 people before: under 20, a factor of ten says nothing; beyond chance it is still a change
    expect(await doubted([q("2010-11 Q3", 190, 5)], [q("2010-11 Q2", 19, 5)])).toEqual([
      "check/steady line 2 denominator_count: 190, expected near 19, as in 2010-11 Q2",
    ]);
  });
});

it("tells of a hundred doubts of a kind and counts the rest", async () => {
  const workspace = new TestWorkspace();
  const codes = await workspace
    .take("first.csv", budgets(budget(q("2008-09 Q1", 10, 3))))
    .then(() =>
      workspace.rows(
        "select council_code from core.councils where first_day < '2010-01-01' and last_day is null order by 1 limit 103",
      ),
    );
  const rows = codes.map(({ council_code }) => q("2010-11 Q2", 1000, 100, { council_code: String(council_code) }));
  const changed = codes.map(({ council_code }) => q("2010-11 Q3", 1000, 400, { council_code: String(council_code) }));
  await workspace.take("before.csv", budgets(...rows.map((cells) => budget(cells))));
  const { messages } = await workspace.take("now.csv", budgets(...changed.map((cells) => budget(cells))));
  const told = messages.filter(({ code }) => code === "check/steady");
  expect(told).toHaveLength(100);
  expect(told.at(-1)?.why).toContain("There are 3 more like this.");
});

it("notes a year in which no National Indicator Set was collected, and loads its rows", async () => {
  const rows = ["2010-11", "2011-12", "2012-13 Q1"].map((period) => `E08000035,NI 130,${period},1,2,50,final,`);
  const header = "council_code,indicator_code,period,numerator,denominator,value,vintage,note";
  const taken = await new TestWorkspace().take("ni.csv", [header, ...rows, ""].join("\n"));
  expect(taken.rowCount).toBe(3);
  const notes = taken.messages.filter(({ code }) => code === "check/year_known");
  expect(notes.map(({ severity, line, found }) => [severity, line, found])).toEqual([
    ["note", 3, "2011-12 in one row"],
    ["note", 4, "2012-13 in one row"],
  ]);
  expect(notes[0]?.expected).toBe("a year of the National Indicator Set: 2008-09 to 2010-11");
});
