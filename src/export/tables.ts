import { sql } from "../contract/sql.ts";
import type { Database } from "../store/warehouse/database.ts";
import { figures } from "./figures.ts";
import { type ExportTable, type ReadyTable, readyTable } from "./table.ts";

const council = "getvariable('council')";

/** A value with its limits, and why there is none. */
const valueColumns = {
  value: { title: "Value", says: "In the unit; empty where value_status says why.", status: "value_status" },
  lower_95: { title: "Lower 95% limit", says: "In the unit; empty where no limits are made.", status: "value_status" },
  upper_95: { title: "Upper 95% limit", says: "In the unit; empty where no limits are made.", status: "value_status" },
  value_status: { title: "Status of the value", says: "value, or why there is none." },
} as const;

const indicators: ExportTable = {
  name: "indicators",
  title: "Indicators",
  says: "What each indicator with a figure is: its title, what is counted out of what, and which way is good.",
  key: ["framework", "edition", "indicator_code"],
  columns: {
    framework: { title: "Framework", says: "The list of indicators that the code is of: NIS, ASCOF, PPF." },
    edition: { title: "Edition", says: "Which issue of the list: a code may be used again in a later one." },
    indicator_code: { title: "Indicator code", says: "The code within the list." },
    indicator: { title: "Indicator", says: "The title of the indicator." },
    numerator_text: { title: "What is counted", says: "The numerator in words; empty where it is not known." },
    denominator_text: { title: "Out of what", says: "The denominator in words; empty where there is none." },
    unit: { title: "Unit", says: "The unit of its value: percent is 0 to 100, gbp is pounds." },
    decimals: { title: "Decimals", says: "How many decimals of a value mean something." },
    polarity: { title: "Which way is good", says: "high, low, or none where neither is." },
    kind: { title: "Kind", says: "proportion, rate, count, survey, money or another: it decides how limits are made." },
    source: { title: "Source of the definition", says: "Where the definition is from; empty where it is not known." },
  },
  query: sql`select framework, edition, indicator_code, title as indicator, numerator_text, denominator_text, unit,
      decimals, polarity, kind, source
    from pub.indicator
    semi join pub.figure as figure using (framework, edition, indicator_code)
    order by all`,
  ofCouncil: `(framework, edition, indicator_code) in (
    select (framework, edition, indicator_code) from export_figures where area_type = 'england' or area_code = ${council})`,
};

const councils: ExportTable = {
  name: "councils",
  title: "Councils",
  says: "The councils that the figures are of, under the code that their area has now.",
  key: ["council_code"],
  columns: {
    council_code: { title: "Council code", says: "The nine characters of the Office for National Statistics." },
    council_name: { title: "Council", says: "The name of the council." },
    region: { title: "Region", says: "The region of England that it lies in." },
    council_type: { title: "Type of council", says: "Shire County, Unitary Authority and so on." },
    first_day: { title: "First day", says: "The first day of the council, or of its area under an earlier code." },
    last_day: { title: "Last day", says: "The last day of a council that has ended; empty where it has not." },
  },
  query: sql`select council_code, council_name, region, cast(council_type as varchar) as council_type, first_day, last_day
    from pub.council order by council_code`,
  ofCouncil: `council_code = ${council}`,
};

const milestones: ExportTable = {
  name: "milestones",
  title: "Putting People First milestones",
  says: "Each milestone on each reading of it: the figure, the target and the verdict.",
  key: ["milestone", "area_type", "area_code", "definition", "person_type"],
  columns: {
    milestone: { title: "Milestone", says: "Its code, such as PPF-12." },
    target_text: { title: "What it asks", says: "The milestone as the guide states it." },
    due_date: { title: "Due date", says: "The day by which it is to be met." },
    area_type: { title: "Kind of area", says: "council or england." },
    area_code: { title: "Area code", says: "The code of the council, or of England." },
    area_name: { title: "Area", says: "The name of the area." },
    definition: { title: "Definition", says: "The reading of the measure; empty where there is one alone." },
    person_type: { title: "People", says: "client, carer, or all." },
    period: { title: "Period", says: "The period that it is judged on." },
    numerator: {
      title: "Numerator",
      says: "Who or what is counted; empty where value_status says why.",
      status: "value_status",
    },
    denominator: {
      title: "Denominator",
      says: "Out of whom; empty where there is none, or value_status says why.",
      status: "value_status",
    },
    ...valueColumns,
    target: { title: "Target", says: "What the value is to reach, in the unit." },
    unit: { title: "Unit", says: "The unit of the value and the target: percent is 0 to 100, gbp is pounds." },
    verdict: { title: "Verdict", says: "met, not met, or cannot be judged, on this reading." },
  },
  query: sql`select milestone, target_text, due_date, area_type, area_code, area_name, definition, person_type, period,
      numerator, denominator, value, lower_95, upper_95, value_status, target, unit, verdict
    from pub.milestone order by milestone, area_type, area_code, position, definition, person_type`,
  ofCouncil: `(area_type = 'england' or area_code = ${council})`,
};

const judged: ExportTable = {
  name: "judged-measures",
  title: "Measures compared with England",
  says: "The measures by which each council is judged, each in its newest year with a value, beside England.",
  key: ["area_code", "framework", "edition", "indicator_code"],
  columns: {
    area_code: { title: "Area code", says: "The code of the council." },
    area_name: { title: "Area", says: "The name of the council." },
    framework: { title: "Framework", says: "The list of indicators that the code is of." },
    edition: { title: "Edition", says: "Which issue of the list." },
    indicator_code: { title: "Indicator code", says: "The code within the list." },
    indicator: { title: "Indicator", says: "The title of the indicator." },
    period: { title: "Period", says: "The newest year with a value." },
    ...valueColumns,
    unit: { title: "Unit", says: "The unit of the values: percent is 0 to 100, gbp is pounds." },
    england_value: { title: "England", says: "England's value of the same period; empty where there is none." },
    verdict: {
      title: "Compared with England",
      says: "better, similar or worse by the council's own 95% interval; higher or lower where no side is good; not_compared.",
    },
    refusal: { title: "Why not compared", says: "The reason in words; empty where it is compared." },
    is_current: { title: "Current", says: "Whether its framework is the one that is in use." },
  },
  query: sql`select area_code, council_name as area_name, framework, edition, indicator_code, title as indicator, period,
      value, lower_95, upper_95, value_status, measure.unit, england_value, verdict, refusal, is_current
    from pub.judged_measure as measure join pub.council as council on council_code = area_code
    join pub.indicator as indicator using (framework, edition, indicator_code)
    order by area_code, framework, edition, indicator_code`,
  ofCouncil: `area_code = ${council}`,
};

const comparators: ExportTable = {
  name: "comparators",
  title: "Comparators",
  says: "The councils that each council is compared with, by scheme.",
  key: ["scheme", "edition", "council_code", "comparator_code"],
  columns: {
    scheme: { title: "Scheme", says: "Who says that they are alike, such as CIPFA or CQC." },
    edition: { title: "Edition", says: "Which issue of the scheme." },
    council_code: { title: "Council code", says: "The council that is compared." },
    comparator_code: { title: "Comparator code", says: "A council that it is compared with." },
    comparator_name: { title: "Comparator", says: "The name of that council; empty where it is not known." },
    rank: { title: "Rank", says: "1 is the most alike; empty where the scheme gives no order." },
    distance: { title: "Distance", says: "How unlike they are, as the scheme has it; empty where it gives none." },
  },
  query: sql`select scheme, edition, comparator.council_code, comparator_code, other.council_name as comparator_name,
      rank, distance
    from pub.comparator as comparator left join pub.council as other on other.council_code = comparator_code
    order by scheme, edition, comparator.council_code, comparator_code`,
  ofCouncil: `council_code = ${council}`,
};

const files: ExportTable = {
  name: "files",
  title: "Files that the figures are from",
  says: "Every file that was loaded: what it is, who made it and when it was received.",
  key: ["load_id"],
  columns: {
    load_id: { title: "Number", says: "The files in the order in which they were loaded." },
    received_on: { title: "Received on", says: "The day on which it was received." },
    return_name: { title: "Return", says: "The return or publication that it is of." },
    title: { title: "Title", says: "The title of the return or publication." },
    source: { title: "Source", says: "Who makes it." },
    file: { title: "File", says: "Its name as it was received." },
  },
  query: sql`select load_id, cast(left(received_at, 10) as date) as received_on, return_name, title, source, file
    from pub.load join pub.return using (return_name) order by load_id`,
  ofCouncil: null,
};

/** Makes every table of an export ready on a connection. */
export async function readyTables(db: Database): Promise<readonly ReadyTable[]> {
  const ready: ReadyTable[] = [];
  for (const table of exportTables) ready.push(await readyTable(db, table));
  return ready;
}

/** Every table that an export has, figures first: others are made of those that they name. */
export const exportTables: readonly ExportTable[] = [
  figures,
  indicators,
  councils,
  milestones,
  judged,
  comparators,
  files,
];
