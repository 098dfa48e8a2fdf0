import { council, figuresOf } from "../core.ts";

/** A gain of the register of July 2011, with more or other cells. */
export const gain = (gain_id: string, first_year: string, gross_gbp: number, more = {}) => ({
  council_code: "E06000001",
  gain_id,
  title: gain_id,
  service: "adult_social_care",
  first_year,
  gross_gbp,
  is_cash_releasing: true,
  is_preventative: false,
  vintage: "actual",
  submission: "2011-07",
  ...more,
});

/** A line of the expenditure return. */
export const spent = (period: string, funder: string, gross: number, charges = 0, other = 0) => ({
  council_code: "E06000001",
  period,
  funder,
  client_group: "older_people",
  service: "home_care",
  gross_current_gbp: gross,
  client_contribution_gbp: charges,
  other_income_gbp: other,
});

/**
 * An example worked by hand. The council spent £10 million gross in 2009-10, £8 million net of income, and £9 million
 * gross in 2007-08. Its register of July 2011 has, for adult social care:
 * - A, since 2008-09, £100,000 a year less £10,000 to keep, £30,000 to make: 60,000 then 90,000 and 90,000;
 * - B, since 2009-10, £200,000 a year, preventative: 200,000 and 200,000;
 * - C, 2008-09 to 2009-10, £500,000: not sustained for two full years after its first, so it counts in no year;
 * - D, 2008-09 to 2010-11, £40,000: sustained, 40,000 in each year;
 * - E, since 2010-11, £70,000, does not release cash: counts in neither measure;
 * - F, since 2010-11, £50,000, of another service: counts in national indicator 179 only.
 * - G, since 2010-11, £130,000 a year less £10,000 to make, preventative: 120,000.
 * First made in the year: 120,000. Worth in the year of all gains since April 2008: 90,000 + 200,000 + 40,000 + 120,000 =
 * 450,000. Summed over three years: 100,000 + 330,000 + 450,000 = 880,000.
 * Its register of October 2010 expected of A £150,000 a year, since 2008-09, and of G £300,000 in 2010-11: 300,000 first
 * made in the year, 450,000 worth in it, 150,000 + 150,000 + 450,000 = 750,000 summed.
 */
export const db = await figuresOf({
  councils: [council("E06000001")],
  service_classes: [{ service: "home_care", class: "maintaining" }],
  expenditure: [
    spent("2007-08", "council", 9_000_000),
    spent("2009-10", "council", 10_000_000, 1_500_000, 500_000),
    spent("2009-10", "nhs", 4_000_000),
  ],
  savings: [
    gain("A", "2008-09", 100_000, { ongoing_cost_gbp: 10_000, one_off_cost_gbp: 30_000 }),
    gain("B", "2009-10", 200_000, { is_preventative: true }),
    gain("C", "2008-09", 500_000, { end_year: "2009-10" }),
    gain("D", "2008-09", 40_000, { end_year: "2010-11" }),
    gain("E", "2010-11", 70_000, { is_cash_releasing: false }),
    gain("F", "2010-11", 50_000, { service: "other" }),
    gain("G", "2010-11", 130_000, { one_off_cost_gbp: 10_000, is_preventative: true }),
    gain("A", "2008-09", 120_000, { submission: "2010-07" }),
    gain("A", "2008-09", 150_000, { vintage: "forecast", submission: "2010-10" }),
    gain("G", "2010-11", 300_000, { vintage: "forecast", submission: "2010-10" }),
    gain("A", "2008-09", 900_000, { vintage: "forecast", submission: "2009-10" }),
  ],
});
