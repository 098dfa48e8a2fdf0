import type { Rows } from "../../../src/site/query.ts";
import { answer, showWhere } from "../../components/figure/element.ts";
import { nothing } from "../../components/figure/figure.ts";
import { notLoaded } from "../../components/figure/not-loaded.ts";
import { pageContext } from "../../components/figure/page-context.ts";
import { indicatorsLead } from "./answer.ts";
import { yearChanges } from "./changes.ts";
import { judged } from "./judged.ts";
import { cannotBeSaid, doesNotDiffer, otherFigures, whatDiffers, whatStandsOut } from "./lists.ts";
import type { profile } from "./query.ts";
import { indicatorSpines } from "./spine.ts";
import { targetsSection } from "./targets.ts";
import { fiveYearTrends } from "./trends.ts";

/** The parts of a council’s page over all indicators, in the order of the page. */
export function councilIndicators({ figures: rows, past, targets }: Rows<typeof profile>) {
  const context = pageContext();
  const { council } = context;
  if (council === null) throw new Error("the page is not of a council");
  const of = { council, past };
  const all = rows.map(judged);
  const measures = all.filter(({ row }) => row.is_judged);
  const others = all.filter(({ row }) => !row.is_judged);
  return {
    /** Leaves out targets where no council's are loaded. */
    arrange: () => showWhere("own-targets", notLoaded(["local_targets"], context).length === 0),
    targets: () => targetsSection(context, council.name, targets),
    answer: () => answer(indicatorsLead(council.name, measures)),
    differs: () => whatDiffers(of, measures),
    standsOut: () => whatStandsOut(of, measures),
    spines: () =>
      measures.length === 0
        ? nothing("No outcome measure has a figure", "No outcome measure of any council is loaded.")
        : indicatorSpines(of, measures),
    similar: () => doesNotDiffer(council, measures),
    unsaid: () => cannotBeSaid(council, measures),
    others: () => otherFigures(of, others),
    changes: () => yearChanges(rows, council.code),
    trends: () => fiveYearTrends(rows, council.code),
  };
}
