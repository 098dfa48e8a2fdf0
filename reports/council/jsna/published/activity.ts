import { absenceWord } from "../../../../src/explain/absence.ts";
import type { Row } from "../../../../src/site/query.ts";
import { element } from "../../../components/figure/element.ts";
import { type AreaFigureKey, explainedLink } from "../../../components/figure/key.ts";
import { sourceOf } from "../../../components/figure/source.ts";
import { table } from "../../../components/figure/table.ts";
import { capitalised, number } from "../../../components/words/format.ts";
import { nameOf } from "../../../components/words/names.ts";
import { periodName } from "../../../components/words/periods.ts";
import type { publishedActivity as activitySet } from "./query.ts";

/** A measure of PSS EX1 activity of one council in the newest year of it. */
export type ActivityRow = Row<typeof activitySet.tables.counts>;

const columns = [
  { key: "measure", label: "Measure" },
  { key: "period", label: "Year" },
  { key: "count", label: "People", isNumber: true },
  { key: "before", label: "Edition before", isNumber: true },
  { key: "rate", label: "Per 100,000 people", isNumber: true },
  { key: "median", label: "Comparators’ median", isNumber: true },
  { key: "england", label: "England", isNumber: true },
  { key: "coverage", label: "Councils with a figure", isNumber: true },
];

/** What a council did for people as published: reviews, assessments, care at home and in homes, carers. Nothing without a row. */
export function publishedActivity(name: string, rows: readonly ActivityRow[]): HTMLElement {
  if (rows.length === 0) return element("div");
  const title = `${name}: people assessed, reviewed and supported, as published`;
  return element(
    "section",
    { class: "published-activity" },
    element("h3", {}, title),
    element("p", {}, activityNotes(rows).join(" ")),
    table(
      columns,
      rows.map((row) => ({ ...activityCells(row), count: explainedLink(countWords(row), keyOf(row)) })),
      title,
    ),
    element("p", { class: "source" }, `Source: PSS EX1 (NHS Information Centre), ${sourceOf(["pss_activity"])}.`),
  );
}

function keyOf({
  council_code,
  indicator_code,
  person_type,
  basis,
  period,
  breakdown,
  breakdown_value,
}: ActivityRow): AreaFigureKey {
  return {
    area_code: council_code,
    indicator_code,
    definition: "",
    person_type,
    basis,
    period,
    breakdown,
    breakdown_value,
  };
}

/** A row in words. */
export function activityCells(row: ActivityRow) {
  return {
    measure: measureName(row),
    period: periodName(row.period),
    count: countWords(row),
    before: beforeWords(row),
    rate: row.rate === null ? "no rate" : number(row.rate),
    median:
      row.comparator_median === null
        ? "not available"
        : `${number(row.comparator_median)} (${number(row.comparator_n ?? 0)} councils)`,
    england: englandWords(row),
    coverage: `${number(row.reporter_count)} of ${number(row.council_count)}`,
  };
}

function countWords({ value, value_status }: ActivityRow): string {
  if (value !== null) return number(value);
  return value_status === "suppressed" ? "1 to 5" : absenceWord("not_published");
}

/** "People with home care, aged 65 and over". */
function measureName({ title, breakdown_value, basis }: ActivityRow): string {
  const [age = "", group] = breakdown_value.split("|");
  const ages = age.endsWith("+") ? `aged ${age.slice(0, -1)} and over` : `aged ${age.replace("-", " to ")}`;
  const who = breakdown_value === "all" ? [] : [ages, ...(group === undefined ? [] : [nameOf(group)])];
  return [title, ...who, basis === "snapshot" ? "at 31 March" : "in the year"].join(", ");
}

function beforeWords({ before_period, before_value, break_note }: ActivityRow): string {
  if (before_period === null || before_value === null) return "none";
  const year = periodName(before_period);
  return break_note === null ? `${number(before_value)} (${year})` : `not comparable with ${year}`;
}

function englandWords({ england_value, england_rate, reporter_count, council_count }: ActivityRow): string {
  if (england_rate !== null) return number(england_rate);
  if (england_value !== null) return `${number(england_value)} people`;
  return reporter_count < council_count ? "none: not every council reported" : "not published";
}

/** What holds of the table: rounding, markers, what rates are over, breaks, and what England's figures are. */
export function activityNotes(rows: readonly ActivityRow[]): string[] {
  const breaks = [...new Set(rows.flatMap(({ break_note }) => break_note ?? []))];
  const isRated = rows.some(({ rate }) => rate !== null);
  return [
    "Counts are rounded to 5 by their publisher.",
    isRated
      ? "Rates, those of England and of comparators among them, are over people of all ages at the mid-year."
      : "No population of that year is loaded, so there is no rate.",
    "England has no figure where the publication adds up only the councils that reported.",
    ...breaks.map((words) => `${capitalised(words)}.`),
  ];
}
