import { expect, it } from "vitest";
import { TestWorkspace } from "../workspace.ts";

const leeds = "E08000035";

/** Files of one return, its header first; what is doubted of the last, after the others were loaded. */
async function doubted(header: string, ...files: readonly (readonly string[])[]): Promise<string[]> {
  const workspace = new TestWorkspace();
  let said: string[] = [];
  for (const [index, lines] of files.entries()) {
    const taken = await workspace.take(`file-${index}.csv`, [header, ...lines, ""].join("\n"));
    expect(taken).toMatchObject({ isRefused: false, leftOutCount: 0 });
    said = taken.messages.map(
      ({ code, severity, line, column, expected, found }) =>
        `${severity} ${code} line ${line} ${column}: ${found}, expected ${expected}`,
    );
  }
  return said;
}

const people = "council_code,year,kind,base_year,sex,age_band,population_count";
const band = (year: number, count: number, more = "estimate,") => `${leeds},${year},${more},female,65-69,${count}`;

it("doubts an estimate of people that is in thousands, or half as many again as in the year before", async () => {
  expect(await doubted(people, [band(2009, 20_000)], [band(2010, 20)])).toEqual([
    "note check/same_scale line 2 population_count: 20, expected near 20,000, as in 2009",
  ]);
  // 4 × root(20,000 + 30,100) = 895.3, and 30,100 / 20,000 = 1.505
  expect(await doubted(people, [band(2009, 20_000)], [band(2010, 30_100)])).toEqual([
    "note check/steady line 2 population_count: 30,100, expected near 20,000, as in 2009",
  ]);
  expect(await doubted(people, [band(2009, 20_000)], [band(2010, 29_900)])).toEqual([]);
});

it("puts a projection beside the year before in the same projection, within one file, and beside no estimate", async () => {
  const from2008 = (year: number, count: number) => band(year, count, "projection,2008");
  expect(await doubted(people, [from2008(2011, 20_000), from2008(2012, 200_000)])).toEqual([
    "note check/same_scale line 3 population_count: 200,000, expected near 20,000, as in 2011",
  ]);
  expect(await doubted(people, [band(2010, 20_000)], [from2008(2011, 200_000)])).toEqual([]);
});

const gains =
  "council_code,gain_id,title,service,first_year,end_year,gross_gbp,ongoing_cost_gbp,one_off_cost_gbp,is_cash_releasing,is_preventative,nhs_share_gbp,vintage,submission";
const gain = (gross: number, ongoing: number, vintage: string, submission: string) =>
  `${leeds},L-1,Reviews,adult_social_care,2008-09,,${gross},${ongoing},0,yes,no,,${vintage},${submission}`;

it("doubts a gain whose worth changes scale from one submission to that of the year after", async () => {
  const first = gain(382_500, 26_700, "actual", "2009-07");
  expect(await doubted(gains, [first], [gain(383, 27, "actual", "2010-07")])).toEqual([
    "note check/same_scale line 2 gross_gbp: 383, expected near 382,500, as in 2009-07",
    "note check/same_scale line 2 ongoing_cost_gbp: 27, expected near 26,700, as in 2009-07",
  ]);
  expect(await doubted(gains, [first], [gain(382_500, 267_000, "actual", "2010-07")])).toEqual([
    "note check/same_scale line 2 ongoing_cost_gbp: 267,000, expected near 26,700, as in 2009-07",
  ]);
});

it("takes October 2009 for a submission and no year, and a forecast for another thing than an actual", async () => {
  expect(
    await doubted(gains, [gain(382_500, 0, "forecast", "2008-10")], [gain(3_825_000, 0, "forecast", "2009-10")]),
  ).toEqual(["note check/same_scale line 2 gross_gbp: 3,825,000, expected near 382,500, as in 2008-10"]);
  expect(
    await doubted(gains, [gain(382_500, 0, "actual", "2009-07")], [gain(3_825_000, 0, "forecast", "2010-10")]),
  ).toEqual([]);
});

const selfFunders =
  "council_code,period,setting,definition,source,self_funder_count,total_count,lower_95,upper_95,request_count,advice_count,deferred_payment_count";
const setting = (period: string, name: string, own: number | string, all: number | string, requests = "") =>
  `${leeds},${period},${name},pays_in_full,council_return,${own},${all},,,${requests},,`;

it("doubts a total of self-funders that is not the sum of its settings", async () => {
  const parts = [setting("2010-11", "residential", 1038, 1954), setting("2010-11", "nursing", 925, 1686)];
  // 1,038 + 925 = 1,963; 1,954 + 1,686 = 3,640
  expect(await doubted(selfFunders, [setting("2010-11", "all", 1963, 3640), ...parts])).toEqual([]);
  expect(await doubted(selfFunders, [setting("2010-11", "all", 1960, 3641), ...parts])).toEqual([
    "note check/parts_make_total line 2 self_funder_count: 1,960, expected 1,963, which its parts by setting add up to",
    "note check/parts_make_total line 2 total_count: 3,641, expected 3,640, which its parts by setting add up to",
  ]);
});

it("doubts no total of self-funders of which a part is not known", async () => {
  const parts = [setting("2010-11", "residential", 1038, 1954), setting("2010-11", "nursing", "", 1686)];
  expect(await doubted(selfFunders, [setting("2010-11", "all", 3000, 3640), ...parts])).toEqual([]);
});

it("doubts counts of self-funders that change beyond belief from one year to the next", async () => {
  const before = [setting("2009-10", "all", 3600, 10_000, "466")];
  expect(await doubted(selfFunders, before, [setting("2010-11", "all", 3600, 15_100, "4660")])).toEqual([
    "note check/same_scale line 2 request_count: 4,660, expected near 466, as in 2009-10",
    "note check/steady line 2 total_count: 15,100, expected near 10,000, as in 2009-10",
  ]);
});

const spending =
  "council_code,period,funder,client_group,service,gross_current_gbp,client_contribution_gbp,other_income_gbp,activity_count,activity_unit";

it("doubts spending that is in thousands, and activity in years where it was in weeks", async () => {
  const line = (period: string, pounds: number, activity: number) =>
    `${leeds},${period},council,older_people,home_care,${pounds},,,${activity},hours`;
  expect(await doubted(spending, [line("2009-10", 9_100_000, 520_000)], [line("2010-11", 9_200, 10_000)])).toEqual([
    "note check/same_scale line 2 gross_current_gbp: 9,200, expected near 9,100,000, as in 2009-10",
    "note check/same_scale line 2 activity_count: 10,000, expected near 520,000, as in 2009-10",
  ]);
});

const activity = "period,local_code,area,line,heading,activity";

it("doubts a published count that falls to 0 from above what rounding explains, and no other", async () => {
  const of = (period: string, count: number | string) => {
    const day = `31 March 20${period.slice(-2)}`;
    const what = "Total all ages, Meals (sum of RAP P2s Pages 1, 3 and 5, column 4, row 11)";
    const heading = `ASSESSMENTS, REVIEWS AND SERVICES People receiving services at ${day} ${what}`;
    return [`${period},,212-Leeds,A4.19,"${heading}",${count}`];
  };
  const fallen = (said: readonly string[]) => said.filter((one) => one.includes("not_to_zero"));
  expect(fallen(await doubted(activity, of("2009-10", 450), of("2010-11", 0)))).toEqual([
    "note check/not_to_zero line 2 activity: 0, expected near 450, as in 2009-10",
  ]);
  expect(fallen(await doubted(activity, of("2009-10", 5), of("2010-11", 0)))).toEqual([]);
  expect(fallen(await doubted(activity, of("2009-10", 0), of("2010-11", 0)))).toEqual([]);
  expect(fallen(await doubted(activity, of("2009-10", 450), of("2010-11", "..")))).toEqual([]);
});

const zeroes = async (header: string, ...files: readonly (readonly string[])[]) =>
  (await doubted(header, ...files)).filter((one) => one.includes("not_to_zero"));

it.each([
  [
    "a council’s indicator",
    "council_code,indicator_code,period,numerator,denominator,value,vintage,note",
    (year: number, count: number) => `${leeds},NI 146,${year}-${(year % 100) + 1},${count},400,1.5,final,`,
    "numerator",
  ],
  [
    "a published figure of another area",
    "area_type,area_code,area_name,framework,edition,indicator_code,period,person_type,breakdown,breakdown_value,numerator,denominator,value,lower_95,upper_95,value_status,source,published_on",
    (year: number, count: number) =>
      `council,${leeds},Leeds,NIS,2008-09,NI 146,${year}-${(year % 100) + 1},all,all,all,20,${count},1.5,,,value,A paper,2012-01-31`,
    "denominator",
  ],
])("doubts the count of %s that falls to 0 from 10 or more, and from 9 none", async (_what, header, row, column) => {
  expect(await zeroes(header, [row(2019, 10)], [row(2020, 0)])).toEqual([
    `note check/not_to_zero line 2 ${column}: 0, expected near 10, as in 2019-20`,
  ]);
  expect(await zeroes(header, [row(2019, 9)], [row(2020, 0)])).toEqual([]);
});

it("doubts respondents of a survey that fall to 0, and no share that does", async () => {
  const workspace = new TestWorkspace();
  const header =
    "Geographical Code,Geographical Description,Geographical Level,ONS Code,ASCOF Measure Code,Disaggregation Level,Measure Type,Measure Value,Measure Group,Measure Group Description";
  const file = (outcome: number, base: number) =>
    [
      header,
      `212,Leeds,Council,${leeds},1A,Total,Outcome,${outcome},1A,Quality of life`,
      `212,Leeds,Council,${leeds},1A,Total,Base,${base},1A,Quality of life`,
      "",
    ].join("\n");
  await workspace.take("open-data-2019-20.csv", file(19.4, 455));
  const { messages } = await workspace.take("open-data-2020-21.csv", file(0, 0));
  expect(messages.map(({ code, line, expected }) => [code, line, expected])).toEqual([
    ["check/not_to_zero", 3, "near 455, as in 2019-20"],
  ]);
});

it("doubts units of a service that fall to 0 while it costs, and none of a service that ended", async () => {
  const header = "period,area,measure,heading,numerator,denominator,unit_cost";
  const heading = "Average gross hourly cost for home help/care provided by LA";
  const line = (period: string, cost: number, hours: number) =>
    `${period},404-Warwickshire,2.23,${heading},${cost},${hours},.`;
  const before = [line("2009-10", 2944, 113_776)];
  expect(await zeroes(header, before, [line("2010-11", 321, 0)])).toEqual([
    "note check/not_to_zero line 2 denominator: 0, expected near 113,776, as in 2009-10",
  ]);
  expect(await zeroes(header, before, [line("2010-11", 0, 0)])).toEqual([]);
});

it("notes a share above 100% in the years in which the indicator is a share", async () => {
  const header = "council_code,indicator_code,period,numerator,denominator,value,vintage,note";
  const row = (period: string, value: number) => [`${leeds},NI 130,${period},,,${value},final,`];
  expect(await doubted(header, row("2009-10", 104.2))).toEqual([
    "note advice/at_most_whole line 2 value: indicator_code NI 130, period 2009-10, value 104.2, expected at most 100",
  ]);
  expect(await doubted(header, row("2010-11", 100.1))).toEqual([
    "note advice/at_most_whole line 2 value: indicator_code NI 130, period 2010-11, value 100.1, expected at most 100",
  ]);
  expect(await doubted(header, row("2010-11", 100))).toEqual([]);
  // In 2008-09 it is a rate per 100,000 people.
  expect(await doubted(header, row("2008-09", 235))).toEqual([]);
});
