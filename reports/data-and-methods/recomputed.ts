import type { Row } from "../../src/site/query.ts";
import { element } from "../components/figure/element.ts";
import { table } from "../components/figure/table.ts";
import { counted, interval, joined, number, short } from "../components/words/format.ts";
import { periodName } from "../components/words/periods.ts";
import type { dataAndMethods } from "./query.ts";

/** How many values of an indicator in a period agree with their own numerators and denominators. */
export type RecomputedLine = Row<typeof dataAndMethods.tables.recomputed>;

/** A published value that its own numerator and denominator do not give. */
export type FindingLine = Row<typeof dataAndMethods.tables.findings>;

const columns = [
  { key: "measure", label: "Measure" },
  { key: "period", label: "Period" },
  { key: "checked", label: "Values", isNumber: true },
  { key: "inside", label: "Within rounding", isNumber: true },
  { key: "exact", label: "To the last decimal", isNumber: true },
];

const findingColumns = [
  { key: "area", label: "Area" },
  { key: "measure", label: "Measure" },
  { key: "period", label: "Period" },
  { key: "parts", label: "Numerator and denominator" },
  { key: "value", label: "Published", isNumber: true },
  { key: "allowed", label: "Rounding allows", isNumber: true },
  { key: "cause", label: "Likely cause" },
];

/** Each publication: how many of its values its own parts give, and those that they do not. */
export function recomputedList(lines: readonly RecomputedLine[], findings: readonly FindingLine[]): HTMLElement {
  const names = [...new Set(lines.map(({ return_name }) => return_name))];
  if (names.length === 0) {
    return element("p", {}, "No publication was loaded that prints values with their numerators and denominators.");
  }
  const parts = names.flatMap((name) =>
    publication(
      lines.filter((line) => line.return_name === name),
      findings.filter((finding) => finding.return_name === name),
    ),
  );
  return element("div", {}, ...parts);
}

function publication(lines: readonly RecomputedLine[], findings: readonly FindingLine[]): HTMLElement[] {
  const title = lines[0]?.publication ?? "";
  const rows = lines.filter(({ checked_count }) => checked_count > 0).map(row);
  const list = element("details", {}, element("summary", {}, "By measure and period"), table(columns, rows, title));
  return [
    element("h3", {}, title),
    element("p", {}, recomputedWords(lines)),
    ...(findings.length === 0 ? [] : [table(findingColumns, findings.map(findingRow), `${title}: findings`)]),
    ...(rows.length === 0 ? [] : [list]),
  ];
}

/** How many values were recomputed, how many agree, and what was left out by rule. */
export function recomputedWords(lines: readonly RecomputedLine[]): string {
  const total = (key: "checked_count" | "inside_count" | "exact_count" | LeftOut) =>
    lines.reduce((sum, line) => sum + line[key], 0);
  const [checked, inside, exact] = [total("checked_count"), total("inside_count"), total("exact_count")];
  const left = leftOut.flatMap(({ key, one, many }) => (total(key) === 0 ? [] : [counted(total(key), one, many)]));
  const without = left.length === 0 ? "" : ` Left out by rule: ${joined(left)}.`;
  if (checked === 0) return `No value was recomputed.${without}`;
  const outside = checked - inside;
  const agree =
    outside === 0 ? `All ${number(checked)} values lie` : `${number(inside)} of ${number(checked)} values lie`;
  const findings = outside === 0 ? "" : ` ${counted(outside, "value does", "values do")} not: listed below.`;
  return `${agree} within what rounding allows; ${number(exact)} are what the printed parts give to the last decimal.${findings}${without}`;
}

type LeftOut = "weighted_count" | "estimated_count" | "no_parts_count" | "no_quotient_count" | "nought_count";

const leftOut: readonly { readonly key: LeftOut; readonly one: string; readonly many: string }[] = [
  { key: "weighted_count", one: "score of a survey, which is weighted", many: "scores of surveys, which are weighted" },
  { key: "estimated_count", one: "value with estimates in it", many: "values with estimates in them" },
  { key: "no_parts_count", one: "value without its parts", many: "values without their parts" },
  { key: "no_quotient_count", one: "value that is no quotient", many: "values that are no quotients" },
  { key: "nought_count", one: "value with a part of 0", many: "values with a part of 0" },
];

function row(line: RecomputedLine) {
  return {
    measure: `${line.indicator_code}: ${line.title}`,
    period: periodName(line.period),
    checked: number(line.checked_count),
    inside: number(line.inside_count),
    exact: number(line.exact_count),
  };
}

function findingRow(finding: FindingLine) {
  const { unit, decimals, lowest, highest } = finding;
  const group = finding.group === "all" ? "" : ` (${finding.group.replaceAll("_", " ")})`;
  return {
    area: finding.area_name,
    measure: `${finding.indicator_code}: ${finding.title}${group}`,
    period: periodName(finding.period),
    parts: `${number(finding.numerator)} and ${number(finding.denominator)}`,
    value: short(finding.value, unit, decimals),
    allowed: interval(lowest, highest, unit, decimals),
    cause: finding.cause ?? "not known",
  };
}
