import { jsnaEthnicGroups } from "./jsna-ethnic-groups.ts";
import { jsnaGaps, jsnaSpines } from "./jsna-need-sections.ts";
import { jsnaOlder, jsnaOpening, jsnaPyramid } from "./jsna-population-sections.ts";
import { type JsnaRow, jsnaFile } from "./jsna-row.ts";
import { jsnaSelfFunders, jsnaServed } from "./jsna-served-sections.ts";
import { pageContext } from "./page-context.ts";

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
