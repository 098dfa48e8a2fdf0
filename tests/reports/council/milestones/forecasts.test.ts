import { describe, expect, it } from "vitest";
import type { ForecastRow, MilestoneForecast } from "../../../../reports/components/milestone/forecasts.ts";
import { milestoneForecastRows } from "../../../../reports/council/milestones/forecasts.ts";
import { unforecastWords } from "../../../../reports/milestones/past-forecasts.ts";

const asked: MilestoneForecast = {
  milestone: "PPF-12",
  definition: "adass_eligible",
  target: 30,
  due_period: "2010-11 Q4",
  refusal: null,
};
const inYear = {
  ...asked,
  definition: "rap_community_in_year",
  refusal: "it is counted from April and begins again each year",
};
const savings: MilestoneForecast = {
  milestone: "PPF-20",
  definition: null,
  target: 3,
  due_period: "2010-11",
  refusal: "it is judged once a year",
};
const forecast: ForecastRow = {
  milestone: "PPF-12",
  definition: "adass_eligible",
  person_type: "client",
  basis: "snapshot",
  origin_period: "2010-11 Q2",
  horizon: 2,
  due_period: "2010-11 Q4",
  target: 30,
  forecast: 32.07,
  lower_80: 30.78,
  upper_80: 33.4,
  refusal: null,
  outcome: null,
};
const refused = { ...forecast, forecast: null, lower_80: null, upper_80: null };

describe("the milestones that ask for a number", () => {
  it("have the last forecast to the due date, its interval, and where that lies", () => {
    const earlier = { ...forecast, origin_period: "2010-11 Q1", forecast: 28 };
    const later = { ...refused, origin_period: "2010-11 Q3", refusal: "too few" };
    expect(milestoneForecastRows([asked], [earlier, forecast, later])).toEqual([
      {
        milestone: "Eligible for a budget",
        due: "31 March 2011",
        forecast: "32.1%, from 30 September 2010",
        interval: "30.8% to 33.4%",
        target: "The whole interval is above the milestone of 30%",
        outcome: "not known",
      },
    ]);
  });

  it("have a row for each reading, with the actual share, forecast or not", () => {
    const counted = { ...refused, definition: inYear.definition, outcome: 31, refusal: inYear.refusal };
    const rows = milestoneForecastRows([asked, inYear], [forecast, counted]);
    expect(rows.map(({ milestone, forecast: text, outcome }) => [milestone, text, outcome])).toEqual([
      ["Eligible for a budget", "32.1%, from 30 September 2010", "not known"],
      ["Served in the year", "none: it is counted from April and begins again each year", "31.0%"],
    ]);
  });

  it("say why there is no forecast: the council's own reason or the milestone's, and not that of other councils", () => {
    const rows = milestoneForecastRows([asked, savings], [{ ...refused, refusal: "too few" }]);
    expect(rows.map(({ forecast: text, target }) => [text, target])).toEqual([
      ["none: too few", "none"],
      ["none: it is judged once a year", "none"],
    ]);
    expect(milestoneForecastRows([asked], [])[0]?.forecast).toBe("none: no quarter before the due date has a figure");
    expect(milestoneForecastRows([inYear], [])[0]?.forecast).toBe("none: no quarter before the due date has a figure");
    const flag = { ...savings, milestone: "PPF-05", due_period: null };
    expect(milestoneForecastRows([savings, flag], []).map(({ outcome }) => outcome)).toEqual([
      "see above",
      "no return",
    ]);
    expect(unforecastWords([asked, inYear, savings])).toEqual([
      "Served in the year: it is counted from April and begins again each year.",
      "3% cashable savings: it is judged once a year.",
    ]);
  });
});
