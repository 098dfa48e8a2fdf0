import { figureKeyColumns } from "../contract/figure-key.ts";
import { sql } from "../contract/sql.ts";
import type { ExportTable } from "./table.ts";

/** Every figure that may be shown: the table that an export is for. */
export const figures: ExportTable = {
  name: "figures",
  title: "Figures",
  says: "Every figure that may be shown, one in each row, with its limits and, where it has no value, the reason.",
  key: figureKeyColumns,
  partitions: ["framework", "year"],
  columns: {
    area_type: {
      title: "Kind of area",
      says: "council, region, council_type, england, or other_code: a code that is no council's.",
      isForPrograms: true,
    },
    area_code: { title: "Area code", says: "The code of the Office for National Statistics where there is one." },
    area_name: { title: "Area", says: "The name of the area." },
    framework: {
      title: "Framework",
      says: "The list of indicators that the code is of: NIS, ASCOF, PPF.",
      isForPrograms: true,
    },
    edition: { title: "Edition", says: "Which issue of the list: a code may be used again in a later one." },
    indicator_code: { title: "Indicator code", says: "The code within the list." },
    indicator: { title: "Indicator", says: "The title of the indicator." },
    definition: { title: "Definition", says: "Who counts, or which variant is meant; empty where there is one alone." },
    person_type: { title: "People", says: "client, carer, or all." },
    basis: { title: "Basis", says: "snapshot, in_year or in_quarter; empty where the definition says it." },
    period: { title: "Period", says: "2010-11 Q4, 2010-11, or 2010. A snapshot of a period is of its last day." },
    year: {
      title: "Year",
      says: "The financial year of the period, 2010-11, or its calendar year, 2010.",
      isForPrograms: true,
    },
    period_start: { title: "First day", says: "The first day of the period.", isForPrograms: true },
    period_end: { title: "Last day", says: "The last day of the period.", isForPrograms: true },
    breakdown: { title: "Breakdown", says: "By what people are grouped; all where they are not." },
    breakdown_value: { title: "Group", says: "The group of the breakdown; all where there is none." },
    vintage: {
      title: "Vintage",
      says: "How settled it is: forecast, provisional, final, actual, published and so on.",
    },
    is_latest: { title: "Latest", says: "Whether no vintage of the same figure is more settled." },
    unit: { title: "Unit", says: "The unit of the value and its limits: percent is 0 to 100, gbp is pounds." },
    numerator: {
      title: "Numerator",
      says: "Who or what is counted; empty where numerator_status says why.",
      status: "numerator_status",
    },
    numerator_status: { title: "Status of the numerator", says: "value, or why there is none." },
    denominator: {
      title: "Denominator",
      says: "Out of whom, or over what; empty where denominator_status says why.",
      status: "denominator_status",
    },
    denominator_status: { title: "Status of the denominator", says: "value, or why there is none." },
    value: {
      title: "Value",
      says: "In the unit, with every decimal there is; empty where value_status says why.",
      status: "value_status",
    },
    value_status: { title: "Status of the value", says: "value, or why there is none." },
    lower_95: {
      title: "Lower 95% limit",
      says: "In the unit; empty where the method is none.",
      status: "value_status",
    },
    upper_95: {
      title: "Upper 95% limit",
      says: "In the unit; empty where the method is none.",
      status: "value_status",
    },
    lower_998: {
      title: "Lower 99.8% limit",
      says: "In the unit; empty where none is made.",
      status: "value_status",
      isForPrograms: true,
    },
    upper_998: {
      title: "Upper 99.8% limit",
      says: "In the unit; empty where none is made.",
      status: "value_status",
      isForPrograms: true,
    },
    method: { title: "Method", says: "How the limits are made; none where there are none." },
    marker: {
      title: "Marker",
      says: "What its publisher printed beside or in place of the value; empty where nothing.",
    },
    is_incomplete: { title: "Incomplete", says: "Whether part of what it is made from was left out." },
    rounded_to: { title: "Rounded to", says: "What its counts are multiples of; empty where they are as returned." },
  },
  query: sql`select area_type, area_code, area_name, framework, edition, indicator_code, indicator.title as indicator,
      definition, person_type, basis, period, split_part(period, ' ', 1) as year, period_start, period_end, breakdown, breakdown_value, vintage, is_latest,
      figure.unit, numerator, numerator_status, denominator, denominator_status, value, value_status, lower_95, upper_95,
      lower_998, upper_998, method, marker, is_incomplete, rounded_to
    from pub.figure as figure join pub.indicator as indicator using (framework, edition, indicator_code)
    order by framework, edition, indicator_code, definition, person_type, basis, breakdown, breakdown_value, period,
      area_type, area_code, vintage`,
  ofCouncil: "(area_type = 'england' or area_code = getvariable('council'))",
};
