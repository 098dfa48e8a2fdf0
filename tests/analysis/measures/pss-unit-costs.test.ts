import { describe, expect, it } from "vitest";
import { findFigures } from "../../../src/explain/search.ts";
import { figuresOf, select } from "../core.ts";
import { hull, leeds } from "./pss-councils.ts";

function cost(period: string, area: string, heading: string, unit_cost: number | null, measure: string | null = null) {
  return { period, area, measure, heading, numerator: 1000, denominator: 2000, unit_cost };
}

describe("published unit costs", () => {
  const nursing = "Average gross weekly expenditure per person on supporting older people in nursing care";
  const rows = [
    cost("2008-09", "212 - Leeds ", nursing, 500, "2.3"),
    cost("2009-10", "212-Leeds", nursing, 510),
    cost("2009-10", "215-Hull UA", "Average gross hourly cost for home help/care", null),
    cost("2009-10", "TOTAL England", "Average gross cost per meal", 4.5),
    cost("2008-09", "212 - Leeds ", "Average gross hourly cost for home help/care", 12.5, "2.22A"),
  ];
  const figures = `select area_name, indicator_code, period, value, value_status, marker from pub.figure
    where framework = 'PSS EX1' and definition = '' order by period, area_name, indicator_code`;

  it("are each of the measure that their code or the words of their heading say, and stand as published", async () => {
    const db = await figuresOf({
      councils: [leeds, hull],
      pss_unit_costs: rows,
      cell_note: [{ load_id: 1, source_row: 3, column_name: "unit_cost", marker: "..", status: "missing" }],
    });
    expect(await select(db, figures)).toEqual([
      {
        area_name: "Leeds",
        indicator_code: "2.22A",
        period: "2008-09",
        value: 12.5,
        value_status: "value",
        marker: null,
      },
      { area_name: "Leeds", indicator_code: "2.3", period: "2008-09", value: 500, value_status: "value", marker: null },
      {
        area_name: "England",
        indicator_code: "2.52A",
        period: "2009-10",
        value: 4.5,
        value_status: "value",
        marker: null,
      },
      {
        area_name: hull.council_name,
        indicator_code: "2.22",
        period: "2009-10",
        value: null,
        value_status: "not_published",
        marker: "..",
      },
      { area_name: "Leeds", indicator_code: "2.3", period: "2009-10", value: 510, value_status: "value", marker: null },
    ]);
  });

  // 2.22A is by a sample week in 2008-09 and by the hours of the year in 2012-13, which is what 2.22 is of in 2008-09.
  it("are of what a code says in its year: one that was used again is another measure", async () => {
    const hourly = "Average gross hourly cost for home help/care";
    const db = await figuresOf({
      councils: [leeds],
      pss_unit_costs: [
        cost("2008-09", "212 - Leeds ", hourly, 14.1, "2.22"),
        cost("2008-09", "212 - Leeds ", hourly, 12.5, "2.22A"),
        cost("2010-11", "212-Leeds", hourly, 15.2),
        cost("2012-13", "212 - Leeds ", hourly, 16.3, "2.22A"),
        cost("2013-14", "212 - Leeds ", `${hourly} provided by LA`, 30.4, "2.23A"),
      ],
    });
    const all = "select indicator_code, period, value from pub.figure where definition = '' order by 2, 1";
    expect((await select(db, all)).map((row) => Object.values(row).join(" "))).toEqual([
      ...["2.22 2008-09 14.1", "2.22A 2008-09 12.5", "2.22 2010-11 15.2"],
      ...["2.22 2012-13 16.3", "2.23 2013-14 30.4"],
    ]);
  });

  // The units of 2010-11 are the counts that its activity heads in part “Direct payments and Personal Budgets”.
  it("have no change over the break of what direct payments are over, and one within a version", async () => {
    const each = "Average gross weekly expenditure on direct payments per adult and older person receiving them";
    const db = await figuresOf({
      councils: [leeds],
      pss_unit_costs: [
        cost("2009-10", "212-Leeds", each, 150),
        cost("2010-11", "212-Leeds", each, 110),
        cost("2012-13", "212 - Leeds ", each, 230, "2.30"),
        cost("2013-14", "212 - Leeds ", each, 240, "2.30"),
        cost("2010-11", "212-Leeds", nursing, 520),
        cost("2009-10", "212-Leeds", nursing, 510),
      ],
    });
    const changes = `select indicator_code, period, difference from pub.year_change join pub.figure using (figure_id)
      where definition = '' order by 1, 2`;
    expect(await select(db, changes)).toEqual([
      { indicator_code: "2.3", period: "2010-11", difference: 10 },
      { indicator_code: "2.30", period: "2010-11", difference: null },
      { indicator_code: "2.30", period: "2013-14", difference: 10 },
    ]);
  });

  // £500 of 2008-09 where its deflator is 80 and that of 2009-10, the last year with unit costs, is 84: 500 × 84 ÷ 80 = £525.
  it("are in the prices of the last year too, which is named with the release of the deflators", async () => {
    const deflator = (released_on: string, period: string, deflator: number) => ({
      released_on,
      base_year: "2022-23",
      period,
      deflator,
    });
    const db = await figuresOf({
      councils: [leeds],
      pss_unit_costs: rows.slice(0, 2),
      gdp_deflators: [
        ...[deflator("2023-12-22", "2008-09", 80), deflator("2023-12-22", "2009-10", 84)],
        ...[deflator("2022-12-22", "2008-09", 50), deflator("2022-12-22", "2009-10", 100)],
      ],
    });
    const real = "select definition, period, value from pub.figure where definition <> '' order by period";
    const definition = "prices of 2009-10, deflators of 22 December 2023";
    expect(await select(db, real)).toEqual([
      { definition, period: "2008-09", value: 525 },
      { definition, period: "2009-10", value: 510 },
    ]);
    const question = { areaCode: "E08000035", indicator: "2.3", period: "2008-09" };
    expect((await findFigures(db, question)).map(({ value }) => value)).toEqual([500]);
    expect((await findFigures(db, { ...question, definition })).map(({ value }) => value)).toEqual([525]);
  });

  // 500 of 2008-09 in prices of 2009-10: 500 x 84 / 80.
  it("are in prices of the latest year that the deflators have, where they end before the costs", async () => {
    const deflator = (period: string, deflator: number) => ({
      released_on: "2010-12-22",
      base_year: "2009-10",
      period,
      deflator,
    });
    const meal = "Average gross cost per meal";
    const db = await figuresOf({
      councils: [leeds],
      pss_unit_costs: [cost("2008-09", "212 - Leeds ", nursing, 500, "2.3"), cost("2010-11", "212-Leeds", meal, 4)],
      gdp_deflators: [deflator("2008-09", 80), deflator("2009-10", 84)],
    });
    const real = "select definition, period, value from pub.figure where definition <> '' order by period";
    expect(await select(db, real)).toEqual([
      { definition: "prices of 2008-09, deflators of 22 December 2010", period: "2008-09", value: 500 },
    ]);
  });

  // Of 2011-12 no measure is known, of 2009-10 no heading of these: the last year with a figure is 2008-09.
  it("are of no measure, and of no price year, where what they are of is not known or is said twice", async () => {
    const deflator = (period: string, deflator: number) => ({
      released_on: "2023-12-22",
      base_year: "2022-23",
      period,
      deflator,
    });
    const db = await figuresOf({
      councils: [leeds],
      pss_unit_costs: [
        cost("2008-09", "212 - Leeds ", nursing, 500, "2.3"),
        cost("2008-09", "212 - Leeds ", nursing, 500, "2.99"),
        cost("2009-10", "212-Leeds", "Average gross cost per outing", 7),
        cost("2009-10", "212-Leeds", "Average gross cost per meal", 4),
        cost("2009-10", "212-Leeds", "Average gross cost per meal in all", 5),
        cost("2011-12", "212-Leeds", nursing, 600, "2.3"),
      ],
      gdp_deflators: [deflator("2008-09", 80), deflator("2009-10", 84), deflator("2011-12", 90)],
    });
    const all = "select period, indicator_code, definition, value from pub.figure order by definition";
    expect(await select(db, all)).toEqual([
      { period: "2008-09", indicator_code: "2.3", definition: "", value: 500 },
      {
        period: "2008-09",
        indicator_code: "2.3",
        definition: "prices of 2008-09, deflators of 22 December 2023",
        value: 500,
      },
    ]);
  });
});
