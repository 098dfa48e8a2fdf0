import { describe, expect, it } from "vitest";
import { activityLines, groupName } from "../../../../reports/components/activity/rows.ts";
import { activityHeadline, activityTable } from "../../../../reports/components/activity/section.ts";
import { activityFigureOf } from "./activity-rows.ts";

const band = (breakdown_value: string, value: number | null, parts = {}) =>
  activityFigureOf({ indicator_code: "ACT-REABLE", breakdown: "age_band", breakdown_value, value, ...parts });

describe("rows of activity", () => {
  it("are of the newest year, each with the year before, ages in their order", () => {
    const figures = [band("85+", 2900), band("65-74", 420), band("65-74", 400, { period: "2009-10" })];
    const lines = activityLines(figures, [{ code: "ACT-REABLE", breakdown: "age_band" }]);
    expect(lines.map(({ name, before }) => [name, before?.value])).toEqual([
      ["Aged 65 to 74", 400],
      ["Aged 85 and over", undefined],
    ]);
  });

  it("are in the order of their size where their groups have none", () => {
    const service = (breakdown_value: string, value: number) =>
      activityFigureOf({ indicator_code: "ACT-SERVICE", breakdown: "service", breakdown_value, value });
    const lines = activityLines(
      [service("meals", 7), service("home_care", 41)],
      [{ code: "ACT-SERVICE", breakdown: "service" }],
    );
    expect(lines.map(({ name }) => name)).toEqual(["Home care", "Meals"]);
  });

  it("are told apart by whom they are of", () => {
    const figures = [activityFigureOf({}), activityFigureOf({ person_type: "carer", value: 20 })];
    expect(activityLines(figures, [{ code: "ACT-REVIEW", person: "carer", name: "Carers" }])).toMatchObject([
      { name: "Carers", figure: { value: 20 } },
    ]);
  });

  it.each([
    ["value_band", "1000_to_9999", "£1,000 to £9,999"],
    ["client_group", "learning_disability", "Learning disability"],
    ["outcome", "advice_only", "Advice or information alone"],
    ["all", "all", "Everyone"],
  ])("of %s name %s in words", (breakdown, breakdown_value, name) => {
    expect(groupName(activityFigureOf({ breakdown, breakdown_value }))).toBe(name);
  });
});

describe("the headline of activity", () => {
  const line = (name: string, lower_95: number, upper_95: number) => {
    return { name, figure: activityFigureOf({ lower_95, upper_95, comparator_median: 50 }), before: undefined };
  };

  it("names the rows whose whole interval leaves the median behind", () => {
    const lines = [
      line("Meals", 51, 60),
      line("Home care", 40, 49),
      line("£1,000 to £9,999", 52, 58),
      line("Day care", 45, 55),
    ];
    expect(activityHeadline("Services", lines)).toBe(
      "Services: clearly above the comparators’ median for meals and £1,000 to £9,999 and clearly below it for home care",
    );
  });

  it("has room for two names on a side, and says how many more there are", () => {
    const lines = ["Aged 18 to 64", "Meals", "Telecare", "Day care"].map((name) => line(name, 40, 49));
    expect(activityHeadline("Services", lines)).toBe(
      "Services: clearly below the comparators’ median for people aged 18 to 64, meals and 2 more",
    );
  });

  it("says that none does, and no more", () => {
    expect(activityHeadline("Services", [line("Meals", 45, 55)])).toBe(
      "Services: none clearly different from the comparators’ median",
    );
  });

  it("says how many rows are not known, so that those are not taken for like the others", () => {
    const hidden = {
      name: "Meals",
      figure: activityFigureOf({ value: null, value_status: "suppressed", lower_95: null, upper_95: null }),
      before: undefined,
    };
    expect(activityHeadline("Services", [line("Home care", 45, 55), hidden])).toBe(
      "Services: none clearly different from the comparators’ median; 1 of 2 not known",
    );
    expect(activityHeadline("Services", [line("Home care", 40, 49), hidden, hidden])).toBe(
      "Services: clearly below the comparators’ median for home care; 2 of 3 not known",
    );
  });

  it("says that nothing is known where every row is hidden", () => {
    const hidden = {
      name: "Meals",
      figure: activityFigureOf({ value: null, value_status: "suppressed" }),
      before: undefined,
    };
    expect(activityHeadline("Services", [hidden])).toBe("Services: not known");
  });
});

it("a hidden number is said to be so in the table, its whole with it", () => {
  const parts = {
    value: null,
    numerator: null,
    denominator: null,
    value_status: "suppressed",
    lower_95: null,
    upper_95: null,
  };
  const [row] = activityTable([
    { name: "Meals", figure: activityFigureOf(parts), before: activityFigureOf({ period: "2009-10" }) },
  ]);
  expect(row).toMatchObject({
    count: "suppressed",
    of: "suppressed",
    value: "suppressed",
    interval: "none",
    before: "70.0%",
    median: "74.9%",
  });
});

it("the table says that a mean amount is out of nobody", () => {
  const mean = activityFigureOf({ unit: "gbp", numerator: null, denominator: null });
  expect(activityTable([{ name: "Meals", figure: mean, before: undefined }])).toMatchObject([{ of: "not applicable" }]);
});

it.each([
  ["a mean amount, which counts nobody", "gbp", "not applicable"],
  ["a survey’s share, whose answers were weighted", "percent", "weighted"],
])("the table says why %s has no number of people", (_, unit, count) => {
  const of = activityFigureOf({ unit, numerator: null });
  expect(activityTable([{ name: "Meals", figure: of, before: undefined }])).toMatchObject([{ count }]);
});
