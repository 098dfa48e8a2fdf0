import { expect, it } from "vitest";
import { profile } from "../../../../reports/council/profile/query.ts";
import { council, figuresOf, select } from "../../../analysis/core.ts";

const [lasts, ended, silent, began] = ["E06000001", "E06000002", "E06000003", "E06000005"] as const;

const returned = (council_code: string, indicator_code: string, period: string, value: number | null) => ({
  council_code,
  indicator_code,
  period,
  value,
  vintage: "final",
});
const published = (area_type: string, area_code: string, value: number) => ({
  area_type,
  area_code,
  area_name: area_type,
  framework: "NIS",
  edition: "2008-09",
  indicator_code: "NI 132",
  period: "2010-11",
  person_type: "all",
  breakdown: "all",
  breakdown_value: "all",
  value,
  value_status: "value",
});
const budgets = (council_code: string, definition: string, numerator: number) => ({
  council_code,
  period: "2010-11 Q4",
  person_type: "client",
  basis: "snapshot",
  denominator_kind: definition,
  breakdown: "all",
  breakdown_value: "all",
  denominator_count: 1000,
  personal_budget_count: numerator,
});

const db = await figuresOf({
  councils: [
    council(lasts),
    council(ended, { last_day: "2010-03-31" }),
    council(silent),
    council(began, { first_day: "2011-04-01" }),
    // It sends nothing, so that there is no sum of England that would tell the 3 budgets of the silent council.
    council("E06000006"),
  ],
  ni_returns: [
    returned(lasts, "NI 132", "2009-10", 80),
    returned(lasts, "NI 132", "2010-11", 90),
    returned(ended, "NI 132", "2009-10", 70),
    // A number of households: its page would rank councils by their size.
    returned(lasts, "NI 156", "2010-11", 120),
  ],
  comparator_figures: [
    published("council", "E06000004", 50),
    { ...published("council", "E06000004", 20), breakdown: "sex", breakdown_value: "female" },
    published("england", "E92000001", 85),
    // England alone has a figure of the next year.
    { ...published("england", "E92000001", 86), period: "2011-12" },
  ],
  personal_budgets: [
    budgets(lasts, "adass_eligible", 300),
    budgets(lasts, "long_term_community_snapshot", 320),
    budgets(silent, "adass_eligible", 3),
  ],
});

const rowsOf = (code: string, columns: string) =>
  select(db, `select ${columns} from (${profile.tables.figures.sql}) where council_code = '${code}'`);

it("has the measures that a council is judged by, then each reading of each other indicator that has a page", async () => {
  const other = { is_judged: false, reading_count: 2, unit: "percent" };
  expect(await rowsOf(lasts, "slug, definition, is_judged, reading_count, unit")).toEqual([
    { slug: "nis-2008-09-ni-132", definition: "", is_judged: true, reading_count: 1, unit: "percent" },
    // A total has no page: it would rank councils by their size.
    { slug: null, definition: "", is_judged: true, reading_count: 1, unit: "number" },
    { slug: "ppf-2009-10-ppf-12", definition: "adass_eligible", ...other },
    { slug: "ppf-2009-10-ppf-12", definition: "long_term_community_snapshot", ...other },
  ]);
});

it("puts the newest figure beside England, all councils and the year before", async () => {
  const [row] = await rowsOf(
    lasts,
    "period, value, england_value, council_count, lowest, lower_quartile, highest, before_period, difference, trend",
  );
  // Two values cannot be parted into quarters: it takes four.
  expect(row).toEqual({
    period: "2010-11",
    value: 90,
    england_value: 85,
    council_count: 2,
    lowest: 50,
    lower_quartile: null,
    highest: 90,
    before_period: "2009-10",
    difference: 10,
    trend: "cannot_be_calculated",
  });
});

it("gives a council that has ended the newest period of its own time", async () => {
  expect(await rowsOf(ended, "slug, period, value")).toEqual([
    { slug: "nis-2008-09-ni-132", period: "2009-10", value: 70 },
  ]);
});

it("gives a council nothing of before it began", async () => {
  expect(await rowsOf(began, "slug")).toEqual([]);
});

it("tells what was not submitted from what is hidden", async () => {
  expect(await rowsOf(silent, "slug, definition, period, value, value_status")).toEqual([
    { slug: "nis-2008-09-ni-132", definition: "", period: "2010-11", value: null, value_status: "missing" },
    { slug: null, definition: "", period: "2010-11", value: null, value_status: "missing" },
    {
      slug: "ppf-2009-10-ppf-12",
      definition: "adass_eligible",
      period: "2010-11 Q4",
      value: null,
      value_status: "suppressed",
    },
    {
      slug: "ppf-2009-10-ppf-12",
      definition: "long_term_community_snapshot",
      period: "2010-11 Q4",
      value: null,
      value_status: "missing",
    },
  ]);
});

it("has the figure alone of a measure whose publisher bars comparison, and why", async () => {
  const barred = await figuresOf({
    councils: [council(lasts), council(silent)],
    personal_budgets: [budgets(lasts, "adass_eligible", 300), budgets(silent, "adass_eligible", 200)],
  });
  const rows = () =>
    select(
      barred,
      `select england_value, lowest, highest, refusal from (${profile.tables.figures.sql}) where council_code = '${lasts}'`,
    );
  // Of both councils together 500 of 2,000 people.
  expect(await rows()).toEqual([{ england_value: 25, lowest: 20, highest: 30, refusal: null }]);
  await barred.run(`insert into meta.indicator_version (framework, edition, indicator_code, version, first_period, not_compared)
    values ('PPF', '2009-10', 'PPF-12', 'invented', '2010-11', 'its publisher says so')`);
  expect(await rows()).toEqual([
    { england_value: null, lowest: null, highest: null, refusal: "its publisher says so" },
  ]);
});
