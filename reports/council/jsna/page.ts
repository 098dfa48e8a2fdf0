import { pageContext } from "../../components/figure/page-context.ts";
import { jsnaEthnicGroups } from "./ethnic-groups.ts";
import { jsnaGaps, jsnaSpines } from "./need.ts";
import { jsnaOlder, jsnaOpening, jsnaPyramid } from "./population-sections.ts";
import { type JsnaRow, jsnaFile } from "./rows.ts";
import { jsnaSelfFunders, jsnaServed } from "./served-sections.ts";

/** The parts of a council’s needs assessment page, in the order of the page. */
export function needsAssessment(rows: readonly JsnaRow[]) {
  const file = jsnaFile(rows, pageContext());
  return {
    opening: () => jsnaOpening(file),
    pyramid: () => jsnaPyramid(file),
    older: () => jsnaOlder(file),
    ethnicGroups: () => jsnaEthnicGroups(file),
    spines: () => jsnaSpines(file),
    served: () => jsnaServed(file),
    selfFunders: () => jsnaSelfFunders(file),
    gaps: () => jsnaGaps(file),
  };
}
