import type { Rows } from "../../../src/site/query.ts";
import { thresholdNote } from "../../components/eligibility/note.ts";
import { element, showWhere } from "../../components/figure/element.ts";
import { notLoaded } from "../../components/figure/not-loaded.ts";
import { pageContext } from "../../components/figure/page-context.ts";
import type { Comparing } from "../../components/own-comparators/choose.ts";
import { notCollected } from "../../components/sentences/not-known.ts";
import { jsnaOpening } from "./answer.ts";
import { activityKey, chosenPeople, chosenRest, groupFigure } from "./beside.ts";
import { clientGroupsTable } from "./client-groups.ts";
import { concordatFigure, type EnglandPeople } from "./concordat.ts";
import { agesTable, dependencyFigure } from "./dependency.ts";
import { documentSection } from "./document.ts";
import { ethnicGroupsTable } from "./ethnic-groups.ts";
import { gapsList } from "./gaps.ts";
import { localitiesSection } from "./localities.ts";
import { needRows, needSection } from "./need.ts";
import { olderFigure } from "./older.ts";
import { prioritiesSection } from "./priorities.ts";
import { type ActivityRow, publishedActivity } from "./published/activity.ts";
import { pyramidFigure } from "./pyramid.ts";
import type { jsna } from "./query.ts";
import { representedFigure } from "./represented.ts";
import { type JsnaFile, jsnaFile } from "./rows.ts";
import { selfFundersSection } from "./self-funders.ts";
import { servedSection } from "./served.ts";
import { servicesSection } from "./services.ts";
import { needSpines } from "./spine.ts";

/** What the page has of each of the council’s own returns that may not be loaded. */
const ofReturns: Readonly<Record<string, string>> = {
  evidence: "the assessment as a document and what follows from it",
  prevalence: "how many people may have each condition",
  activity: "contacts, assessments, services and reablement",
  localities: "counts of people by ward or locality",
};

/** What is not known because no file of it is loaded, and who could supply it; empty where all are. */
export function unknownSentence(returns: readonly string[]): string {
  if (returns.length === 0) return "";
  const things = returns.map((name) => ofReturns[name] ?? name);
  return `Not known here, because no return of it is loaded: ${things.join("; ")}. The council could supply ${returns.length === 1 ? "it" : "them"}.`;
}

const peopleNotCollected = notCollected([
  "older people who live alone",
  "people in rural places",
  "carers and young carers among everyone",
]);

/** Older and younger people in the years that are projected, what was said of them, and what nobody counts. */
function peopleAhead(file: JsnaFile, england: readonly EnglandPeople[]): HTMLElement {
  return element(
    "div",
    {},
    dependencyFigure(file),
    agesTable(file),
    concordatFigure(file, england),
    element("p", {}, peopleNotCollected),
  );
}

/** Who may need support and is not known, who holds fewer budgets, what is meant to follow, and what is worse than England. */
function followsSection(file: JsnaFile, { need, represented, intentions }: Rows<typeof jsna>): HTMLElement {
  return element(
    "div",
    {},
    prioritiesSection(file.context, needRows(need, file.figures), represented, intentions),
    representedFigure(file.context, file.name, represented),
    element("h3", {}, "Measures beside England’s"),
    gapsList(file),
  );
}

/** The parts of a council’s needs assessment page, in the order of the page. */
export function needsAssessment(own: Rows<typeof jsna>, activity: readonly ActivityRow[], beside: Comparing) {
  const tables = {
    ...own,
    measures: beside.rows(own.measures),
    figures: beside.rows(own.figures),
    activity: beside.rows(own.activity),
    people: chosenPeople(beside.own, own.people),
    represented: chosenRest(beside.own, own.represented),
    groups: beside.rowsOf(own.groups, groupFigure),
  };
  const counts = beside.ranges(activity, activityKey);
  const file = jsnaFile(tables, pageContext());
  return {
    /** Leaves out what no file that is loaded is about. */
    arrange: () => {
      showWhere("own-evidence", notLoaded(["evidence"]).length === 0);
      showWhere("own-activity", notLoaded(["activity"]).length === 0);
      showWhere("own-localities", notLoaded(["localities"]).length === 0);
    },
    unknown: () => element("p", {}, unknownSentence(notLoaded(Object.keys(ofReturns)))),
    opening: () => jsnaOpening(file),
    document: () => documentSection(file.context, tables.needs),
    pyramid: () => pyramidFigure(file),
    older: () => olderFigure(file),
    ahead: () => peopleAhead(file, tables.england),
    ethnicGroups: () => ethnicGroupsTable(file),
    need: () => needSection(file.context, tables.need, file.figures),
    spines: () => needSpines(file),
    localities: () => localitiesSection(file.context, file.name, tables.localities, tables.fifths),
    served: () =>
      element("div", {}, thresholdNote(file.name, tables.threshold, beside.own !== null), servedSection(file)),
    clientGroups: () => clientGroupsTable(file.context, tables.clientGroups, file.figures),
    services: () => servicesSection(file.context, file.name, tables.activity),
    activity: () => publishedActivity(file.name, counts),
    selfFunders: () => selfFundersSection(file, tables.activity, tables.recording),
    gaps: () => followsSection(file, tables),
  };
}
