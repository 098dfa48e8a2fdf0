import { type Explained, explanationSections, type Section, type Spelling } from "../../../src/explain/words.ts";
import { capitalised, interval, joined, number, statusWords, withUnit } from "../../components/words/format.ts";
import { definitionName, definitions, nameOf } from "../../components/words/names.ts";
import { dateName, periodName, periodPhrase } from "../../components/words/periods.ts";
import { fileParts } from "./files.ts";
import type { ExplainedData, ExplainedRow } from "./rows.ts";

interface Indicated {
  readonly framework: string;
  readonly edition: string;
  readonly indicator_code: string;
}

/** Whether two rows are of one indicator: codes were used again in later lists. */
export function isSameIndicator(a: Indicated, b: Indicated): boolean {
  return a.framework === b.framework && a.edition === b.edition && a.indicator_code === b.indicator_code;
}

/** The indicator of a figure; the catalogue has every one. */
export function indicatorOf(row: Indicated, { indicators }: Pick<ExplainedData, "indicators">) {
  const indicator = indicators.find((indicator) => isSameIndicator(indicator, row));
  if (indicator === undefined) throw new Error(`the catalogue has no indicator ${row.indicator_code}`);
  return indicator;
}

/** Whom a figure is of and how they are counted: "Eligible for a budget, clients, by client group: learning disability". */
export function groupWords(row: ExplainedRow): string {
  const reading = row.definition === "" ? "" : definitionName(row.definition);
  const people = row.person_type === "all" ? "" : nameOf(row.person_type);
  const isSaid = people !== "" && reading.toLowerCase().includes(people);
  const parts = [reading, isSaid ? "" : people, breakdownWords(row)].filter((part) => part !== "");
  return capitalised(parts.join(", ") || "everyone");
}

/** "by age and sex: 85+, women"; the plus of an open age band divides nothing. */
function breakdownWords({ breakdown, breakdown_value }: ExplainedRow): string {
  if (breakdown === "all") return "";
  const by = breakdown.split("+").map(nameOf);
  return `by ${joined(by)}: ${breakdown_value.split("|").map(nameOf).join(", ")}`;
}

/** The sentence that a figure's explanation opens with. */
export function explainedAnswer(name: string, row: ExplainedRow, decimals: number): string {
  const when = periodPhrase(row.period, row.basis);
  if (row.value === null)
    return `${name}, ${when}: no figure is shown, because it is ${statusWords(row.value_status)}.`;
  const limits =
    row.lower_95 === null ? "" : ` (95% interval ${interval(row.lower_95, row.upper_95, row.unit, decimals)})`;
  return `${name}, ${when}: ${withUnit(row.value, row.unit, decimals)}${limits}.`;
}

/** The parts of a figure's explanation beside its files, in the words of the command. */
export function explainedSections(row: ExplainedRow, data: ExplainedData): readonly Section[] {
  const says = definitions.find(({ code }) => code === row.definition)?.says;
  const counted: Section[] = says === undefined ? [] : [["Who is counted", [says]]];
  return [...counted, ...explanationSections(explained(row, data), spelling(row))];
}

function explained(row: ExplainedRow, data: ExplainedData): Explained {
  const year = row.period.slice(0, 7);
  const before = { until: row.restated_on ?? "", value: row.old_value };
  return {
    figure: row,
    indicator: indicatorOf(row, data),
    method: data.methods.find(({ name }) => name === row.method) ?? null,
    versions: data.versions
      .filter((version) => isSameIndicator(version, row))
      .map((version) => ({
        ...version,
        is_break: version.break_note !== null,
        is_own: version.first_period <= year && year <= (version.last_period ?? "9999"),
      })),
    vintages: data.figures.filter((figure) => isSameIndicator(figure, row) && keyText(figure) === keyText(row)),
    earlier: row.old_status === null ? [] : [{ ...before, value_status: row.old_status }],
    isHidden: row.is_hidden,
    rounding: row.rounded_to === null ? null : { to: row.rounded_to, isShown: true },
    roles: fileParts(row).map(({ role }) => role),
  };
}

function keyText({ definition, person_type, basis, period, breakdown, breakdown_value }: ExplainedRow): string {
  return [definition, person_type, basis, period, breakdown, breakdown_value].join("/");
}

function spelling({ basis }: ExplainedRow): Spelling {
  return {
    value: (value, status, unit, decimals) => (value === null ? statusWords(status) : withUnit(value, unit, decimals)),
    number: (value) => number(value, Number.isInteger(value) ? 0 : 2),
    period: (period) => periodName(period, basis),
    day: dateName,
  };
}
