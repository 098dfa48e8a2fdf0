import { judgementKey } from "../../components/charts/judgement-marks.ts";
import { drawSpine } from "../../components/charts/spine.ts";
import { element } from "../../components/figure/element.ts";
import { figure, nothing } from "../../components/figure/figure.ts";
import { figureKey } from "../../components/figure/key.ts";
import { noneSentence } from "../../components/figure/own-absence.ts";
import { sourceOf } from "../../components/figure/source.ts";
import type { JudgedMeasure } from "../../components/indicator/judged-measure.ts";
import { publishedMargins } from "../../components/indicator/published-margins.ts";
import { gapsLead } from "../../components/sentences/gap.ts";
import { gapLine, gaps, unjudgedSentences } from "./gaps.ts";
import { lane } from "./lane.ts";
import type { JsnaFile } from "./rows.ts";
import { type SpineDomain, spine, spineColumns, spineHeadline, spineRows, spineSides } from "./spine.ts";

const returns = ["comparator_figures", "ni_returns", "ascof_open_data", "ascof_time_series"];

/** Need and context: a spine for each domain. */
export function jsnaSpines(file: JsnaFile): HTMLElement {
  const domains = spine(file);
  if (domains.length === 0) return nothing("No indicator of need or context is known", withoutIndicators(file));
  return element("div", { class: "spines" }, ...domains.map((domain) => spineFigure(file, domain)));
}

/** Why a section about indicators has nothing to show. */
function withoutIndicators({ context }: JsnaFile): string {
  return noneSentence("indicators", returns, context);
}

function spineFigure(file: JsnaFile, domain: SpineDomain): HTMLElement {
  const headline = spineHeadline(domain);
  return figure({
    id: `spine-${domain.domain.toLowerCase().replaceAll(/[^a-z]+/g, "-")}`,
    headline,
    subtitle: `Each measure by its newest year with a value, ${file.name} with its 95% interval: ${judgementKey}, each on its own scale with England in the middle; pale band: range of the comparators, square: their median`,
    alt: `Spine chart, one row for each indicator, England in the middle. ${headline}. ${spineSides(domain)}`.trim(),
    draw: drawSpine(domain.rows.map(lane)),
    columns: spineColumns,
    rows: spineRows(domain),
    main: domain.rows.map((row) => figureKey(row.figure))[0],
    rowFigures: domain.rows.map((row) => figureKey(row.figure)),
    source: sourceWords(
      file,
      domain.rows.map((row) => row.figure),
    ),
    method:
      "Better, similar or worse: England’s value lies outside or inside the council’s 95% interval, read by whether high or low is good; without an interval there is no judgement, nor of fewer than 30 people or 10 events. " +
      publishedMargins,
    notes: [
      "Better is to the right; where neither high nor low is good, higher is to the right. Distances of different indicators cannot be compared.",
      "Earlier figures are given with their years, and those before a change of definition only as what cannot be compared.",
    ],
    isDemonstration: file.context.isDemonstration,
  });
}

/** Who defined or published the indicators, and the returns they came in. */
function sourceWords({ context }: JsnaFile, measures: readonly JudgedMeasure[]): string {
  const publishers = [...new Set(measures.map(({ source }) => source))];
  const isLoaded = returns.some((one) => context.freshness[one] !== undefined);
  return [...publishers, ...(isLoaded ? [sourceOf(returns, context)] : [])].join("; ");
}

/** What follows for commissioning: every gap, the largest first, and what is not known. */
export function jsnaGaps(file: JsnaFile): HTMLElement {
  if (file.measures.length === 0) return nothing("No gap can be listed", withoutIndicators(file));
  const found = gaps(file.measures);
  return element(
    "div",
    { class: "gaps" },
    element(
      "p",
      {},
      gapsLead(
        file.name,
        found.map(({ figure }) => figure),
      ),
    ),
    element("ol", {}, ...found.map((gap) => element("li", {}, gapLine(file.name, gap)))),
    ...unjudgedSentences(file.measures).map((sentence) => element("p", {}, sentence)),
    element("p", { class: "source" }, `Source: ${sourceWords(file, file.measures)}.`),
  );
}
