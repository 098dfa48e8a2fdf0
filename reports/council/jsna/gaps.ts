import { element } from "../../components/figure/element.ts";
import { nothing } from "../../components/figure/figure.ts";
import { explainedLink, figureKey } from "../../components/figure/key.ts";
import { type PageContext, pageContext } from "../../components/figure/page-context.ts";
import { table } from "../../components/figure/table.ts";
import { byRefusal, type JudgedMeasure } from "../../components/indicator/judged.ts";
import { fewestTold } from "../../components/sentences/few-people.ts";
import { gapSentence, gapsLead } from "../../components/sentences/gap.ts";
import { interval, joined, number, valueOrWord } from "../../components/words/format.ts";
import { yearName } from "../../components/words/periods.ts";
import type { JsnaFile } from "./rows.ts";
import { sourceWords, withoutIndicators } from "./spine.ts";

/** A measure on which the council is worse than England, and by how much. */
export interface Gap {
  readonly figure: JudgedMeasure;
  /** Distance from England as a share of England’s value, percent. */
  readonly size: number;
}

/** The gaps, largest first by their share of England’s value: the one scale that different units have in common. */
export function gaps(measures: readonly JudgedMeasure[]): Gap[] {
  return measures
    .filter(({ verdict }) => verdict === "worse")
    .map((figure) => ({ figure, size: sizeOf(figure) }))
    .sort((a, b) => b.size - a.size);
}

/** Where England’s value is 0 any distance is larger than every share of it. */
function sizeOf({ value, england_value: beside }: JudgedMeasure): number {
  return (100 * Math.abs((value ?? 0) - (beside ?? 0))) / Math.abs(beside ?? 0);
}

const columns = [
  { key: "measure", label: "Measure" },
  { key: "year", label: "Year", isPlain: true },
  { key: "value", label: "Council (95% interval)", isNumber: true },
  { key: "england", label: "England", isNumber: true },
  { key: "gap", label: "Gap" },
] as const;

/** What a gap is, how sure it is, and how many people or things it is where that can be worked out. */
export function gapRow(name: string, { figure }: Gap, { disclosure }: Pick<PageContext, "disclosure"> = pageContext()) {
  const { title, indicator_code, period, basis, england_value, unit, decimals } = figure;
  const measured = {
    name,
    measure: "figure",
    unit,
    decimals,
    value: figure.value,
    status: figure.value_status,
    lower: figure.lower_95,
    upper: figure.upper_95,
    denominator: figure.denominator,
    counted: figure.counted_many,
    fewestTold: fewestTold(disclosure),
  };
  const limits = interval(figure.lower_95, figure.upper_95, unit, decimals);
  return {
    measure: `${title} (${indicator_code})`,
    year: yearName(period, basis),
    value: `${valueOrWord(figure.value, figure.value_status, unit, decimals)} (${limits})`,
    england: valueOrWord(england_value, "missing", unit, decimals),
    gap: gapSentence(measured, england_value ?? 0).replace(/^The gap is (.*)\.$/, "$1"),
  };
}

/** What the list leaves out because it cannot be compared, by the reason. */
export function unjudgedSentences(measures: readonly JudgedMeasure[]): string[] {
  const unjudged = measures.filter(({ verdict }) => verdict === "not_compared");
  if (unjudged.length === 0) return ["Every measure could be compared."];
  return [
    `${number(unjudged.length)} of its measures cannot be compared: a gap may hide there.`,
    ...byRefusal(unjudged).map(([why, rows]) => `${joined(rows.map(({ indicator_code: code }) => code))}: ${why}.`),
  ];
}

/** What follows for commissioning: every gap, the largest first, and what is not known. */
export function gapsList(file: JsnaFile): HTMLElement {
  if (file.measures.length === 0) return nothing("No gap can be listed", withoutIndicators(file));
  const all = gaps(file.measures);
  const lead = gapsLead(
    file.name,
    all.map(({ figure }) => figure),
  );
  const rows = all.map((gap) => {
    const row = gapRow(file.name, gap);
    return { ...row, value: explainedLink(row.value, figureKey(gap.figure)) };
  });
  return element(
    "div",
    { class: "gaps" },
    element("p", {}, lead),
    rows.length === 0 ? null : table(columns, rows, "Gaps beside England, the largest first", "cards"),
    ...unjudgedSentences(file.measures).map((sentence) => element("p", {}, sentence)),
    element("p", { class: "source" }, `Source: ${sourceWords(file, file.measures)}.`),
  );
}
