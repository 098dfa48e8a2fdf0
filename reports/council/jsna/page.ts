import type { Rows } from "../../../src/site/query.ts";
import { pageContext } from "../../components/figure/page-context.ts";
import type { Comparing } from "../../components/own-comparators/choose.ts";
import { jsnaOpening } from "./answer.ts";
import { activityKey, chosenPeople, groupFigure } from "./beside.ts";
import { clientGroupsTable } from "./client-groups.ts";
import { documentSection } from "./document.ts";
import { ethnicGroupsTable } from "./ethnic-groups.ts";
import { gapsList } from "./gaps.ts";
import { olderFigure } from "./older.ts";
import { type ActivityRow, publishedActivity } from "./published/activity.ts";
import { pyramidFigure } from "./pyramid.ts";
import type { jsna } from "./query.ts";
import { jsnaFile } from "./rows.ts";
import { selfFundersSection } from "./self-funders.ts";
import { servedSection } from "./served.ts";
import { servicesSection } from "./services.ts";
import { needSpines } from "./spine.ts";

/** The parts of a council’s needs assessment page, in the order of the page. */
export function needsAssessment(own: Rows<typeof jsna>, activity: readonly ActivityRow[], beside: Comparing) {
  const tables = {
    ...own,
    measures: beside.rows(own.measures),
    figures: beside.rows(own.figures),
    activity: beside.rows(own.activity),
    people: chosenPeople(beside.own, own.people),
    groups: beside.rowsOf(own.groups, groupFigure),
  };
  const counts = beside.ranges(activity, activityKey);
  const file = jsnaFile(tables, pageContext());
  return {
    opening: () => jsnaOpening(file),
    document: () => documentSection(file.context, tables.needs),
    pyramid: () => pyramidFigure(file),
    older: () => olderFigure(file),
    ethnicGroups: () => ethnicGroupsTable(file),
    spines: () => needSpines(file),
    served: () => servedSection(file),
    clientGroups: () => clientGroupsTable(file.context, tables.clientGroups, file.figures),
    services: () => servicesSection(file.context, file.name, tables.activity),
    activity: () => publishedActivity(file.name, counts),
    selfFunders: () => selfFundersSection(file),
    gaps: () => gapsList(file),
  };
}
