import { type ActivityFigure, activityLines } from "../../components/activity/rows.ts";
import { type ActivityPart, activitySection } from "../../components/activity/section.ts";
import { element, foldedFigure, restOf } from "../../components/figure/element.ts";
import { nothing } from "../../components/figure/figure.ts";
import { noneSentence } from "../../components/figure/own-absence.ts";
import type { PageContext } from "../../components/figure/page-context.ts";
import { medianClause } from "../../components/sentences/comparison.ts";
import { number, short, valueOrWord } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";

const wilson = "People divided by those they are out of; limits by Wilson’s method.";
const byar =
  "People divided by adults of the same ages at the middle of the year; limits by Byar’s method, exact under 10.";
const overlap = "A person may use several services, so that the shares do not add up to 100%.";

/** What the council did in a year, part by part, in the order of a person's way through it. */
const parts: readonly ActivityPart[] = [
  {
    id: "contacts",
    subject: "What became of first contacts",
    subtitle: "First contacts of new people by what became of them, percent",
    shown: [{ code: "ACT-CONTACT", breakdown: "outcome" }],
    method: wilson,
    notes: ["More advice and fewer assessments may be good advice, or people who are turned away."],
  },
  {
    id: "assessed-and-reviewed",
    subject: "Assessments, reviews and results",
    subtitle: "Shares of people, percent",
    shown: [
      { code: "ACT-SDA", person: "client", name: "Self-directed assessments of clients" },
      { code: "ACT-SDA", person: "carer", name: "Self-directed assessments of carers" },
      { code: "ACT-REVIEW", name: "Reviews in the year" },
      { code: "ACT-CARER", breakdown: "support" },
      { code: "ACT-REABLED", name: "No ongoing service after reablement" },
      { code: "ACT-INTENSIVE", name: "Home care of more than 10 hours and 6 visits a week" },
      { code: "ACT-SF-ASSESSED", name: "Self-funders in contact who were assessed" },
    ],
    method: wilson,
    notes: [
      "Each share is out of its own people: the table says how many.",
      "No ongoing service may follow recovery, a refusal, a hospital stay or a death: the share does not say which.",
    ],
  },
  {
    id: "services-used",
    subject: "Services that people use",
    subtitle: "People supported in the community in the year, by service, percent",
    shown: [{ code: "ACT-SERVICE", breakdown: "service" }],
    method: wilson,
    notes: [overlap],
  },
];

/** The same by client group and by age. */
const partsByGroup: readonly ActivityPart[] = [
  {
    id: "self-directed-by-group",
    subject: "Self-directed assessment by client group",
    subtitle: "Assessments of clients that were self-directed, by client group, percent",
    shown: [{ code: "ACT-SDA", breakdown: "client_group" }],
    method: wilson,
    notes: [],
  },
  {
    id: "reablement",
    subject: "Starts of reablement",
    subtitle: "People who began reablement, per 100,000 of the same ages",
    shown: [{ code: "ACT-REABLE", breakdown: "age_band" }],
    method: byar,
    notes: [],
  },
  {
    id: "admissions",
    subject: "Permanent admissions to care homes",
    subtitle: "People admitted for good, supported by the council, per 100,000 of the same ages",
    shown: [{ code: "ACT-ADMISSION", breakdown: "age_band" }],
    method: byar,
    notes: [
      "Places differ in how old and how well their people are: the rates are of each age and not of one age for all.",
    ],
  },
];

/** "Half of people waited at most 18 days from contact to assessment in 2010-11; the comparators’ median is 20." */
export function waitSentence(figures: readonly ActivityFigure[]): string {
  const [line] = activityLines(figures, [{ code: "ACT-WAIT" }]);
  if (line === undefined || line.figure.value === null) return "";
  const { value, period, comparator_median: beside } = line.figure;
  const median = medianClause(beside, "number");
  return `Half of people waited ${number(value)} days or less from contact to assessment in ${periodName(period)}${median === "" ? "" : `; ${median} days`}.`;
}

/** "People whose own money ran out in 2010-11: 42 (39 in 2009-10)." */
export function depletedSentence(figures: readonly ActivityFigure[]): string {
  const [line] = activityLines(figures, [{ code: "ACT-SF-DEPLETED" }]);
  if (line === undefined) return "";
  const { figure, before } = line;
  const count = valueOrWord(figure.value, figure.value_status, "people");
  const earlier = before?.value == null ? "" : ` (${short(before.value, "people", 0)} in ${periodName(before.period)})`;
  return `People who paid for themselves before and were supported from ${periodName(figure.period)} on, because their money ran out: ${count}${earlier}.`;
}

/** Contacts, assessments, services, reablement and homes, each beside the comparators. */
export function servicesSection(context: PageContext, name: string, figures: readonly ActivityFigure[]): HTMLElement {
  if (figures.length === 0) {
    return nothing(
      "What the council did in the year is not known",
      noneSentence("returns of activity", ["activity"], context),
    );
  }
  const of = { context, council: name, figures };
  const byGroup = partsByGroup.flatMap((part) => activitySection(part, of));
  const said = [waitSentence(figures)].filter((sentence) => sentence !== "");
  return element(
    "div",
    { class: "services" },
    ...said.map((sentence) => element("p", {}, sentence)),
    ...parts.flatMap((part) => activitySection(part, of)).map(foldedFigure),
    restOf("By client group and age: self-directed assessment, reablement, admissions", ...byGroup),
  );
}
