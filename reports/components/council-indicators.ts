import { answer } from "./answer.ts";
import { yearChanges } from "./council-indicator-changes.ts";
import { judged } from "./council-indicator-judged.ts";
import { cannotBeSaid, doesNotStandOut, standsOut } from "./council-indicator-lists.ts";
import type { CouncilIndicator } from "./council-indicator-row.ts";
import { indicatorSpine, spineParts } from "./council-indicator-spine.ts";
import { fiveYearTrends } from "./council-indicator-trends.ts";
import { standsOutAnswer } from "./council-indicator-words.ts";
import { element } from "./element.ts";
import { nothing } from "./figure.ts";
import { pageContext } from "./page-context.ts";

/** The parts of a council’s page over all indicators, in the order of the page. */
export function councilIndicators(rows: readonly CouncilIndicator[]) {
  const { council } = pageContext();
  if (council === null) throw new Error("the page is not of a council");
  const all = rows.map(judged);
  return {
    answer: () => answer(standsOutAnswer(council.name, all)),
    standsOut: () => standsOut(council, all),
    spines: () =>
      all.length === 0
        ? nothing(
            "No indicator has a figure",
            "National indicator returns, published figures and ASCOF open data fill this page.",
          )
        : element("div", { class: "spines" }, ...spineParts(all).map((part) => indicatorSpine(council, part))),
    similar: () => doesNotStandOut(council, all),
    unsaid: () => cannotBeSaid(council, all),
    changes: () => yearChanges(rows, council.code),
    trends: () => fiveYearTrends(rows, council.code),
  };
}
