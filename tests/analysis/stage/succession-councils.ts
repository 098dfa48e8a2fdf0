import { council } from "../core.ts";

export const [newest, middle, oldest] = ["E06000057", "E06000048", "E10000022"];

export const [west, east, joined] = ["E06000011", "E06000012", "E06000021"];

export const [county, north, south] = ["E10000031", "E06000032", "E06000033"];

export const [shire, town, rest, port] = ["E10000041", "E06000042", "E06000043", "E06000044"];

const until = (last_day: string, successor_codes: string, change: string) => ({ last_day, successor_codes, change });

const from = (first_day: string) => ({ first_day });

/**
 * One area of three codes; two councils that merged; one that was split; one of which a part went to the council that
 * another became.
 */
export const councils = [
  council(oldest, until("2009-03-31", middle, "recode")),
  council(middle, { ...from("2009-04-01"), ...until("2013-03-31", newest, "recode") }),
  council(newest, { ...from("2013-04-01"), local_code: "104" }),
  council(west, until("2010-03-31", joined, "merge")),
  council(east, until("2010-03-31", joined, "merge")),
  council(joined, from("2010-04-01")),
  council(county, until("2010-03-31", `${north} ${south}`, "split")),
  council(north, from("2010-04-01")),
  council(south, from("2010-04-01")),
  council(shire, until("2010-03-31", `${town} ${rest}`, "transfer")),
  council(port, until("2010-03-31", town, "merge")),
  council(town, from("2010-04-01")),
  council(rest, from("2010-04-01")),
];

/** Self-funders of a council and year: so many, of so many in all settings. */
export function funders(council_code: string, period: string, self_funder_count: number, total_count: number) {
  return {
    council_code,
    period,
    setting: "all",
    definition: "all",
    source: "A survey",
    self_funder_count,
    total_count,
  };
}

export const rate = (council_code: string, period: string, numerator: number, denominator: number) => ({
  council_code,
  indicator_code: "NI 131",
  period,
  vintage: "final",
  numerator,
  denominator,
  value: (100_000 * numerator) / denominator,
});
