import type { Row } from "../../../src/site/query.ts";
import { dots } from "../../components/charts/dots.ts";
import { type FigureSpec, figure, nothing } from "../../components/figure/figure.ts";
import { figureKey } from "../../components/figure/key.ts";
import { noneSentence } from "../../components/figure/own-absence.ts";
import { pageContext } from "../../components/figure/page-context.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { changeSentence, changeVerdict } from "../../components/sentences/change.ts";
import { asHeadline } from "../../components/sentences/words.ts";
import { number, percent, statusWords } from "../../components/words/format.ts";
import { definitions } from "../../components/words/names.ts";
import { periodName } from "../../components/words/periods.ts";
import type { personalBudgets } from "./query.ts";

/** A quarter of a series of one council. */
export type TimeRow = Row<typeof personalBudgets.tables.overTime>;

const measures = [
  ...definitions.map(({ code, short }) => ({
    indicator: "PPF-12",
    definition: code as string,
    person: null,
    label: short,
  })),
  { indicator: "PPF-10", definition: "", person: "all", label: "Offered when new" },
  { indicator: "PPF-11", definition: "", person: "client", label: "Offered at review" },
];

const columns = [
  { key: "measure", label: "Measure" },
  { key: "now", label: "Now", isNumber: true },
  { key: "before", label: "A year before", isNumber: true },
  { key: "difference", label: "Difference, percentage points", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
  { key: "says", label: "What it says" },
];

/** The latest quarter of a measure beside the same quarter a year before. */
interface Change {
  readonly label: string;
  readonly row: TimeRow;
}

/** Each measure's latest quarter beside the same quarter of the year before, with the interval of the difference. */
export function yearChange(name: string, rows: readonly TimeRow[]): HTMLElement {
  const changes = latestChanges(rows);
  const shown = changes.filter(({ row }) => row.difference !== null);
  const [first] = shown;
  if (first === undefined) {
    const reason = `${name} has no figure both of the latest quarter and of the same quarter a year before.`;
    return nothing(
      "No change over a year can be shown",
      rows.length === 0 ? noneSentence("personal budget counts", ["personal_budgets"]) : reason,
    );
  }
  const context = pageContext();
  const quarter = periodName(first.row.period);
  const areLimited = hasLimits(shown);
  return figure({
    id: "year-change",
    headline: asHeadline(yearSentence(name, first.label, first.row)),
    subtitle: `Change from the same quarter a year before, ${name}, to ${quarter}, percentage points${areLimited ? " with 95% intervals" : ""}`,
    alt: `Dots of the change of ${shown.length} shares over a year in ${name}${areLimited ? ", each with its 95% interval," : ""} and a line at no change. ${shown.map(({ label, row }) => yearSentence(name, label, row)).join(" ")}`,
    draw: dots(changes.map(toDot), {
      axisLabel: "Percentage points",
      format: signed,
      lines: [{ label: "No change", value: 0, kind: "england" }],
    }),
    columns,
    rows: changes.map(tableRow),
    main: figureKey(first.row),
    rowFigures: changes.map(({ row }) => figureKey(row)),
    source: sourceOf(["personal_budgets", "personal_budget_offers"]),
    ...limitWords(shown),
    isDemonstration: context.isDemonstration,
  });
}

/** How the limits of the changes shown are made and what they take for granted; where none has any, why. */
function limitWords(shown: readonly Change[]): Pick<FigureSpec, "method" | "notes"> {
  const what = "The share less that of the same quarter a year before.";
  const quarters = "The same quarter is compared because a count of a year to date grows within the year.";
  if (!hasLimits(shown)) {
    const why = shown[0]?.row.change_refusal ?? "its parts are not known";
    return { method: `${what} No change here has an interval: ${why}.`, notes: [quarters] };
  }
  return {
    method: `${what} 95% intervals are Newcombe’s intervals of a difference of two shares (method 10).`,
    notes: [
      "Many people are counted in both years. The interval takes them for different people, so it is wider than it need be: a change may be missed, but is not made up.",
      quarters,
    ],
  };
}

function hasLimits(shown: readonly Change[]): boolean {
  return shown.some(({ row }) => row.lower_difference !== null);
}

/** The newest row of each measure that has one of a year before it. */
export function latestChanges(rows: readonly TimeRow[]): Change[] {
  return measures.flatMap(({ indicator, definition, person, label }) => {
    const row = rows
      .filter((row) => row.indicator_code === indicator && row.definition === definition)
      .filter((row) => person === null || row.person_type === person)
      .toSorted((a, b) => a.period.localeCompare(b.period))
      .at(-1);
    return row === undefined || row.before_period === null ? [] : [{ label, row }];
  });
}

/** "Long-term support: Eastwold’s share rose from …": no more than the interval says, and across a break nothing. */
export function yearSentence(name: string, label: string, row: TimeRow): string {
  const { value, before_value, before_period, difference, change_refusal: refusal } = row;
  if (difference === null || before_period === null) return `${label}: not compared, ${refusal ?? "no figure"}.`;
  const says = changeSentence({
    name,
    measure: "share",
    unit: "percent",
    breakIn: null,
    before: { period: before_period, basis: row.basis, value: before_value, status: "missing" },
    after: { period: row.period, basis: row.basis, value, status: row.value_status },
    lower: row.lower_difference,
    upper: row.upper_difference,
  });
  return `${label}: ${says}`;
}

function toDot({ label, row }: Change) {
  return {
    name: label,
    value: row.difference,
    lower: row.lower_difference,
    upper: row.upper_difference,
    role: "this" as const,
    word: row.change_refusal ?? statusWords(row.value_status),
  };
}

function signed(value: number): string {
  return value > 0 ? `+${number(value, 0)}` : number(value, 0);
}

function tableRow({ label, row }: Change) {
  const { lower_difference: lower, upper_difference: upper, difference } = row;
  return {
    measure: `${label}, ${periodName(row.period, row.basis)}`,
    now: row.value === null ? statusWords(row.value_status) : percent(row.value),
    before: row.before_value === null ? "no figure" : percent(row.before_value),
    difference: difference === null ? "not compared" : withSign(difference),
    interval: lower === null || upper === null ? "none" : `${withSign(lower)} to ${withSign(upper)}`,
    says: row.change_refusal ?? changeVerdict(row.verdict),
  };
}

function withSign(value: number): string {
  const text = number(value, 1);
  return value > 0 ? `+${text}` : text;
}
