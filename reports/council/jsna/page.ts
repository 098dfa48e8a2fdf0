import type { Rows } from "../../../src/site/query.ts";
import { pageContext } from "../../components/figure/page-context.ts";
import { jsnaOpening } from "./answer.ts";
import { ethnicGroupsTable } from "./ethnic-groups.ts";
import { gapsList } from "./gaps.ts";
import { olderFigure } from "./older.ts";
import { pyramidFigure } from "./pyramid.ts";
import type { jsna } from "./query.ts";
import { jsnaFile } from "./rows.ts";
import { selfFundersSection } from "./self-funders.ts";
import { servedSection } from "./served.ts";
import { needSpines } from "./spine.ts";

/** The parts of a council’s needs assessment page, in the order of the page. */
export function needsAssessment(tables: Rows<typeof jsna>) {
  const file = jsnaFile(tables, pageContext());
  return {
    opening: () => jsnaOpening(file),
    pyramid: () => pyramidFigure(file),
    older: () => olderFigure(file),
    ethnicGroups: () => ethnicGroupsTable(file),
    spines: () => needSpines(file),
    served: () => servedSection(file),
    selfFunders: () => selfFundersSection(file),
    gaps: () => gapsList(file),
  };
}
