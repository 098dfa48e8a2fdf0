import { describe, expect, it } from "vitest";
import { figureLinesSql } from "../../reports/components/figure/query.ts";
import { computeFigures } from "../../src/analysis/figures.ts";
import { TestWorkspace } from "../store/workspace.ts";

const leeds = "E08000035";
const comparators = [
  ["E08000012", "Liverpool"],
  ["E08000019", "Sheffield"],
  ["E08000032", "Bradford"],
] as const;

/** What Leeds returned, and nobody else. */
const ownReturns: Readonly<Record<string, string>> = {
  "personal-budgets": `council_code,period,person_type,basis,denominator_kind,breakdown,breakdown_value,denominator_count,personal_budget_count,direct_payment_count,council_managed_count,third_party_count,mixed_count,one_off_payment_count
${leeds},2010-11 Q4,client,snapshot,adass_eligible,all,all,1000,320,200,100,10,10,
${leeds},2010-11 Q4,client,snapshot,long_term_community_snapshot,all,all,900,310,,,,,
${leeds},2010-11 Q4,client,in_year,rap_community_in_year,all,all,1500,400,,,,,
${leeds},2010-11 Q4,carer,in_year,carers_in_year,all,all,300,90,80,10,0,0,40
${leeds},2010-11 Q4,carer,snapshot,carers_snapshot,all,all,200,50,,,,,
`,
  offers: `council_code,period,person_type,new_eligible_count,new_offered_count,reviewed_count,review_offered_count
${leeds},2010-11 Q2,client,100,90,200,150
${leeds},2010-11 Q2,carer,40,30,50,20
`,
  expenditure: `council_code,period,funder,client_group,service,gross_current_gbp,client_contribution_gbp,other_income_gbp,activity_count,activity_unit
${leeds},2007-08,council,older_people,residential_care,50000000,0,0,,
${leeds},2007-08,council,older_people,home_care,50000000,0,0,,
${leeds},2009-10,council,older_people,residential_care,40000000,0,0,80000,resident_weeks
${leeds},2009-10,council,older_people,home_care,50000000,0,0,2500000,hours
${leeds},2009-10,council,older_people,reablement,10000000,0,0,,
`,
  savings: `council_code,gain_id,title,service,first_year,end_year,gross_gbp,ongoing_cost_gbp,one_off_cost_gbp,is_cash_releasing,is_preventative,nhs_share_gbp,vintage,submission
${leeds},G1,Reablement,adult_social_care,2010-11,,2000000,0,0,yes,yes,,actual,2011-07
`,
  "self-funders": `council_code,period,setting,definition,source,self_funder_count,total_count,lower_95,upper_95,request_count,advice_count,deferred_payment_count
${leeds},2010-11,all,pays the full cost,council,400,1000,,,120,90,30
`,
  "ni-returns": `council_code,indicator_code,period,numerator,denominator,value,vintage,note
${leeds},NI 130,2010-11,490,1800,27.2,final,
`,
  groups: [
    "scheme,edition,council_code,comparator_code,rank,distance",
    ...comparators.map(([code], index) => `CQC,2009,${leeds},${code},${index + 1},`),
  ].join("\n"),
};

/** A reading that is published of each comparator: its columns, and the values of the three. */
type Published = readonly [
  code: string,
  period: string,
  reading: string,
  breakdown: string,
  values: readonly [number, number, number],
];

const ppf: readonly Published[] = [
  ["PPF-10", "2010-11 Q2", ",all,in_quarter", "all,all", [95, 91, 88]],
  ["PPF-11", "2010-11 Q2", ",client,", "all,all", [70, 75, 80]],
  ["PPF-12", "2010-11 Q4", "adass_eligible,client,snapshot", "all,all", [28, 31, 40]],
  ["PPF-12", "2010-11 Q4", "adass_eligible_with_carers,all,snapshot", "all,all", [27, 30, 39]],
  ["PPF-12", "2010-11 Q4", "rap_community_in_year,all,", "all,all", [25, 26, 35]],
  ["PPF-20", "2010-11", '"gross current 2009-10, first made in the year",all,', "all,all", [1, 1.5, 3.2]],
];
const own: readonly Published[] = [
  ["EX-RES", "2009-10", ",all,", "all,all", [45, 47, 50]],
  ["EX-CLASS", "2009-10", ",all,", "class,preventative", [8, 9, 12]],
  ["UC", "2009-10", ",all,", "service,home_care", [14, 18, 21]],
  ["SF-SHARE", "2010-11", "pays the full cost (council),all,", "setting,all", [30, 35, 45]],
];
const nis: readonly Published[] = [["NI 130", "2010-11", ",all,", "all,all", [24, 29, 33]]];

const columns =
  "area_type,area_code,area_name,framework,edition,indicator_code,definition,period,person_type,basis,breakdown,breakdown_value,numerator,denominator,value,lower_95,upper_95,value_status,source,published_on";

function rowsOf(framework: string, edition: string, published: readonly Published[]): string[] {
  return published.flatMap(([code, period, reading, breakdown, values]) => {
    const [, definition = "", person = "", basis = ""] = /^(".*"|[^,]*),([^,]*),([^,]*)$/.exec(reading) ?? [];
    return comparators.map(
      ([area, name], index) =>
        `council,${area},${name},${framework},${edition},${code},${definition},${period},${person},${basis},${breakdown},,,${values[index]},,,value,A publication,2011-09-01`,
    );
  });
}

const publishedFile = [
  columns,
  ...rowsOf("PPF", "2009-10", ppf),
  ...rowsOf("Yardstick", "2008-09", own),
  ...rowsOf("NIS", "2008-09", nis),
].join("\n");

/** A workspace of one council, with all that it loaded. */
async function workspaceOfLeeds(): Promise<TestWorkspace> {
  const workspace = new TestWorkspace();
  const files = { ...ownReturns, "comparator-figures": publishedFile };
  const paths = Object.entries(files).map(([name, text]) => workspace.receive(`${name}.csv`, text));
  const { results } = await workspace.refresh({ files: paths, computeFigures });
  expect(results.filter(({ isRefused, leftOutCount }) => isRefused || leftOutCount > 0)).toEqual([]);
  return workspace;
}

describe("one council’s returns, with published figures of its comparators by reading", () => {
  /** The middle of the three published values is the median. */
  it("are compared, each figure with the figures of its own reading", async () => {
    const workspace = await workspaceOfLeeds();
    const found = await workspace.rows(
      `select indicator_code, definition, breakdown_value, n, median from pub.comparison join pub.figure using (figure_id)
       where area_code = '${leeds}' and scheme = 'CQC' order by all`,
    );
    const expected = [...ppf, ...own, ...nis].map(([code, , reading, breakdown, values]) => ({
      indicator_code: code,
      definition:
        /^(?:"(.*)"|([^,]*)),/
          .exec(reading)
          ?.slice(1)
          .find((text) => text !== undefined) ?? "",
      breakdown_value: breakdown.split(",")[1] ?? "",
      n: 3,
      median: values[1],
    }));
    expect(found).toEqual(expect.arrayContaining(expected));
    expect(found).toHaveLength(expected.length);
  });

  it("stand with their comparators’ median, and each comparator, on the personal budgets page", async () => {
    const workspace = await workspaceOfLeeds();
    const sql = figureLinesSql({ reported: "indicator_code in ('PPF-10', 'PPF-11', 'PPF-12')", placed: "PPF-12" });
    const lines = await workspace.rows(
      `select role, definition, median from (${sql}) where council_code = '${leeds}' and breakdown = 'all'
         and definition in ('adass_eligible', 'adass_eligible_with_carers') order by all`,
    );
    expect(lines.filter(({ role }) => role === "this")).toEqual([
      { role: "this", definition: "adass_eligible", median: 31 },
      { role: "this", definition: "adass_eligible_with_carers", median: 30 },
    ]);
    expect(lines.filter(({ role }) => role === "comparator")).toHaveLength(6);
  });
});
