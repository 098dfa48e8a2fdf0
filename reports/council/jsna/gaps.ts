import { element, folded } from "../../components/figure/element.ts";
import { nothing } from "../../components/figure/figure.ts";
import { type PageContext, pageContext } from "../../components/figure/page-context.ts";
import { byRefusal, type JudgedMeasure } from "../../components/indicator/judged.ts";
import { comparison } from "../../components/sentences/comparison.ts";
import { fewestTold } from "../../components/sentences/few-people.ts";
import { gapSentence, gapsLead } from "../../components/sentences/gap.ts";
import { england } from "../../components/sentences/judgement.ts";
import { counted, joined, number } from "../../components/words/format.ts";
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

/** What a gap is, how sure it is, and how many people or things it is where that can be worked out. */
export function gapLine(
  name: string,
  { figure }: Gap,
  { disclosure }: Pick<PageContext, "disclosure"> = pageContext(),
): string {
  const { title, indicator_code, period, basis, polarity, england_value, unit, decimals } = figure;
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
  const says = comparison(measured, england(england_value), polarity === "low" ? "low" : "high");
  const gap = gapSentence(measured, england_value ?? 0);
  return `${title} (${indicator_code}, ${yearName(period, basis)}): ${says} ${gap}`.trim();
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

/** So many gaps stand on a telephone before the rest. */
const atOnce = 3;

/** What follows for commissioning: every gap, the largest first, and what is not known. */
export function gapsList(file: JsnaFile): HTMLElement {
  if (file.measures.length === 0) return nothing("No gap can be listed", withoutIndicators(file));
  const all = gaps(file.measures);
  const gapItems = (some: readonly Gap[], start = 1) =>
    element("ol", { start }, ...some.map((gap) => element("li", {}, gapLine(file.name, gap))));
  return element(
    "div",
    { class: "gaps" },
    element(
      "p",
      {},
      gapsLead(
        file.name,
        all.map(({ figure }) => figure),
      ),
    ),
    gapItems(all.slice(0, atOnce)),
    all.length > atOnce
      ? folded(counted(all.length - atOnce, "more gap"), gapItems(all.slice(atOnce), atOnce + 1))
      : null,
    ...unjudgedSentences(file.measures).map((sentence) => element("p", {}, sentence)),
    element("p", { class: "source" }, `Source: ${sourceWords(file, file.measures)}.`),
  );
}
