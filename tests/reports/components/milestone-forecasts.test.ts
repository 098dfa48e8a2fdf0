import { describe, expect, it } from "vitest";
import type { ForecastRow, MilestoneForecast } from "../../../reports/components/forecast-rows.ts";
import { milestoneForecastRows, unforecastWords } from "../../../reports/components/milestone-forecasts.ts";

const asked: MilestoneForecast = { milestone: "PPF-12", target: 30, due_period: "2010-11 Q4", refusal: null };
const savings = { ...asked, milestone: "PPF-20", due_period: "2010-11", refusal: "it is judged once a year" };
const forecast: ForecastRow = {
  ...{
    milestone: "PPF-12",
    definition: "adass_eligible",
    person_type: "client",
    basis: "snapshot",
    origin_period: "2010-11 Q2",
  },
  ...{ horizon: 2, due_period: "2010-11 Q4", target: 30, forecast: 32.07, lower_80: 30.78, upper_80: 33.4 },
  ...{ chance: 0.966, chance_refusal: null, refusal: null, outcome: null },
};

describe("the milestones that ask for a number", () => {
  it("have the last forecast to the due date, its interval and the chance in words and number", () => {
    const earlier = { ...forecast, origin_period: "2010-11 Q1", forecast: 28 };
    const later = { ...forecast, origin_period: "2010-11 Q3", forecast: null, refusal: "too few" };
    expect(milestoneForecastRows([asked], [earlier, forecast, later])).toEqual([
      {
        ...{ milestone: "Eligible for a budget", due: "31 March 2011", forecast: "32.1%, from 30 September 2010" },
        ...{ interval: "30.8% to 33.4%", chance: "very likely (97%)", outcome: "not known yet" },
      },
    ]);
  });

  it("have a row for each reading, with what happened", () => {
    const other = { ...forecast, definition: "rap_community_in_year", outcome: 31 };
    const rows = milestoneForecastRows([asked], [forecast, other]);
    expect(rows.map(({ milestone, outcome }) => [milestone, outcome])).toEqual([
      ["Eligible for a budget", "not known yet"],
      ["Served in the year", "31.0%"],
    ]);
  });

  it("say why there is no forecast, or no chance", () => {
    const none = { ...forecast, forecast: null, lower_80: null, upper_80: null, chance: null, refusal: "too few" };
    const all = {
      ...forecast,
      milestone: "PPF-10",
      definition: "",
      target: 100,
      chance: null,
      chance_refusal: "never",
    };
    const rows = milestoneForecastRows([asked, savings, { ...asked, milestone: "PPF-10" }], [none, all]);
    expect(rows.map(({ forecast: said, chance }) => [said, chance])).toEqual([
      ["none: too few", "none"],
      ["none: it is judged once a year", "none"],
      ["32.1%, from 30 September 2010", "none: never"],
    ]);
    expect(milestoneForecastRows([asked], [])[0]?.forecast).toBe("none: no quarter before the due date has a figure");
    const flag = { ...savings, milestone: "PPF-05", due_period: null };
    const outcomes = milestoneForecastRows([savings, flag], []).map(({ due, outcome }) => [due, outcome]);
    expect(outcomes).toEqual([
      ["2010 to 2011", "as given above"],
      ["no return", "no return"],
    ]);
    expect(unforecastWords([asked, savings])).toEqual(["3% cashable savings: it is judged once a year."]);
  });
});
