import { answer } from "./answer.ts";
import { yearChanges } from "./council-indicator-changes.ts";
import { judged } from "./council-indicator-judged.ts";
import { cannotBeSaid, doesNotDiffer, otherFigures, whatDiffers, whatStandsOut } from "./council-indicator-lists.ts";
import type { CouncilIndicator } from "./council-indicator-row.ts";
import { indicatorSpine, spineParts } from "./council-indicator-spine.ts";
import { fiveYearTrends } from "./council-indicator-trends.ts";
import { indicatorsAnswer } from "./council-indicator-words.ts";
import { element } from "./element.ts";
import { nothing } from "./figure.ts";
import { pageContext } from "./page-context.ts";

/** The parts of a council’s page over all indicators, in the order of the page. */
export function councilIndicators(rows: readonly CouncilIndicator[]) {
  const { council } = pageContext();
  if (council === null) throw new Error("the page is not of a council");
  const all = rows.map(judged);
  const measures = all.filter(({ row }) => row.is_judged);
  const others = all.filter(({ row }) => !row.is_judged);
  return {
    answer: () => answer(indicatorsAnswer(council.name, measures)),
    differs: () => whatDiffers(council, measures),
    standsOut: () => whatStandsOut(council, measures),
    spines: () =>
      measures.length === 0
        ? nothing("No outcome measure has a figure", "No outcome measure of any council is loaded.")
        : element("div", { class: "spines" }, ...spineParts(measures).map((part) => indicatorSpine(council, part))),
    similar: () => doesNotDiffer(council, measures),
    unsaid: () => cannotBeSaid(council, measures),
    others: () => otherFigures(council, others),
    changes: () => yearChanges(rows, council.code),
    trends: () => fiveYearTrends(rows, council.code),
  };
}
