import { expect, it } from "vitest";
import { dataAndMethods } from "../../../reports/data-and-methods/query.ts";
import { home } from "../../../reports/home/query.ts";
import { setDay } from "../../../src/store/day.ts";
import { council, figuresOf, select } from "../../analysis/core.ts";

const leeds = "E08000035";
const bradford = "E08000032";

const offers = (council_code: string, period: string) => ({
  council_code,
  period,
  person_type: "client",
  new_eligible_count: 40,
  new_offered_count: 30,
  reviewed_count: 20,
  review_offered_count: 10,
});

const loadedReturns = dataAndMethods.tables.loaded.sql;

const people = {
  council_code: leeds,
  year: "2009",
  kind: "estimate",
  sex: "female",
  age_band: "65-69",
  population_count: 9,
  load_id: 2,
};

it("is each return with its latest period, the councils in it and who owes anything, on the day it is read", async () => {
  const db = await figuresOf({
    councils: [council(leeds), council(bradford)],
    personal_budget_offers: [
      offers(leeds, "2010-11 Q2"),
      offers(bradford, "2010-11 Q1"),
      offers(leeds, "2010-11 Q1"),
      { ...offers(bradford, "2010-11 Q2"), person_type: "carer" },
      offers(leeds, "2010-11 Q3"),
    ],
    population: [people],
  });
  const on = async (day: string) => {
    await setDay(db, day);
    const columns = "latest_period, councils_in, councils_expected, late_count, late";
    return select(db, `select ${columns} from (${loadedReturns}) where title = 'Personal budget offers'`);
  };
  const line = { latest_period: "2010-11 Q3", councils_in: 1, councils_expected: 2 };
  expect(await on("2011-02-15")).toEqual([{ ...line, late_count: 0, late: "" }]);
  expect(await on("2011-02-16")).toEqual([{ ...line, late_count: 1, late: "Council 2" }]);
  expect(await on("2011-05-16")).toEqual([{ ...line, late_count: 2, late: "Council 2, Council 5" }]);
  expect(await select(db, `select title, councils_expected from (${loadedReturns}) order by title`)).toEqual([
    { title: "Personal budget offers", councils_expected: 2 },
    { title: "Population", councils_expected: null },
  ]);
  expect(await select(db, home.tables.loaded.sql)).toEqual([
    { return_count: 2, received_on: "2011-12-31", data_to: "2010-12-31" },
  ]);
  db.close();
});
