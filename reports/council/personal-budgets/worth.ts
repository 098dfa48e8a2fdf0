import { type ActivityFigure, type ActivityLine, activityLines } from "../../components/activity/rows.ts";
import { type ActivityPart, activitySection } from "../../components/activity/section.ts";
import { element } from "../../components/figure/element.ts";
import { nothing } from "../../components/figure/figure.ts";
import { noneSentence } from "../../components/figure/own-absence.ts";
import type { PageContext } from "../../components/figure/page-context.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { table } from "../../components/figure/table.ts";
import { type Allocation, allocationSentence } from "../../components/sentences/allocation.ts";
import { medianClause } from "../../components/sentences/comparison.ts";
import { short, valueOrWord } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";

const wilson = "People divided by those they are out of; limits by Wilson’s method.";

/** Who is new, and what budgets are worth. */
const parts: readonly ActivityPart[] = [
  {
    id: "new-and-existing",
    subject: "Personal budgets of new and of existing people",
    subtitle: "People eligible on the last day who hold a personal budget, percent",
    shown: [{ code: "ACT-PB-START", breakdown: "start" }],
    method: wilson,
    notes: [],
  },
  {
    id: "value-bands",
    subject: "Yearly value of personal budgets",
    subtitle: "People with a personal budget on the last day, by its yearly value, percent",
    shown: [{ code: "ACT-PB-BAND", breakdown: "value_band" }],
    method: wilson,
    notes: ["A budget that was agreed for part of a year is counted by what it would be in a whole one."],
  },
  {
    id: "mean-budget",
    subject: "Mean yearly personal budget",
    headline: meanHeadline,
    subtitle: "Mean yearly personal budget on the last day, pounds",
    shown: [
      { code: "ACT-PB-MEAN", name: "Everyone" },
      { code: "ACT-PB-MEAN", breakdown: "client_group" },
      { code: "ACT-PB-MEAN", breakdown: "rurality" },
    ],
    method: "The mean as the council returned it. It has no interval: the spread of budgets is not returned.",
    notes: ["Budgets differ with people’s needs: a higher mean is neither better nor worse."],
  },
  {
    id: "how-set",
    subject: "How budgets are set, helped with and managed",
    subtitle: "Shares of personal budgets, or of people who hold one, percent",
    shown: [
      { code: "ACT-PB-NEAR", name: "Final budget within 10% of the indicative amount" },
      { code: "ACT-PB-APPEAL", name: "Appealed" },
      { code: "ACT-PB-HELP", breakdown: "help" },
      { code: "ACT-PB-LIST", name: "Managed by the council and tied to its list of providers" },
    ],
    method: wilson,
    notes: ["Each share is out of its own budgets: the table says how many."],
  },
];

/** "The mean yearly budget is £7,612, half are £5,633 or less; the comparators’ median is £7,420". */
function meanHeadline(means: readonly ActivityLine[]): string {
  const figure = means[0]?.figure;
  if (figure === undefined || figure.value === null) return "Mean yearly personal budget: not known";
  const median = medianClause(figure.comparator_median, "gbp");
  return `The mean yearly budget is ${short(figure.value, "gbp", 0)}${median === "" ? "" : `; ${median}`}`;
}

/** "Half of budgets are £5,633 a year or less." */
export function medianSentence(figures: readonly ActivityFigure[]): string {
  const [line] = activityLines(figures, [{ code: "ACT-PB-MEDIAN" }]);
  if (line === undefined || line.figure.value === null) return "";
  return `Half of budgets are ${short(line.figure.value, "gbp", 0)} a year or less.`;
}

const costColumns = [
  { key: "need", label: "Need" },
  { key: "people", label: "People", isNumber: true },
  { key: "before", label: "Before", isNumber: true },
  { key: "with", label: "With a budget", isNumber: true },
  { key: "change", label: "Change", isNumber: true },
] as const;

/** The mean weekly cost of the same people before and with a budget, by need. */
export function costRows(figures: readonly ActivityFigure[]) {
  const of = (code: string) => activityLines(figures, [{ code }, { code, breakdown: "need_band" }]);
  const [before, people] = [of("ACT-COST-BEFORE"), of("ACT-COST-WITH-COUNT")];
  return of("ACT-COST-WITH").map(({ name, figure }) => {
    const same = (lines: readonly ActivityLine[]) => lines.find((line) => line.name === name)?.figure;
    const [earlier, count] = [same(before), same(people)];
    const text = (of: ActivityFigure | undefined, unit: string) =>
      of === undefined ? "none" : valueOrWord(of.value, of.value_status, unit, 0);
    const change = earlier?.value == null || figure.value === null ? null : figure.value / earlier.value - 1;
    const sign = change !== null && change > 0 ? "+" : "";
    return {
      need: name,
      people: text(count, "people"),
      before: text(earlier, "gbp"),
      with: text(figure, "gbp"),
      change: change === null ? "not known" : `${sign}${short(100 * change, "percent", 1)}`.replace("-", "−"),
    };
  });
}

function costTable(context: PageContext, figures: readonly ActivityFigure[]): HTMLElement[] {
  const rows = costRows(figures);
  const [line] = activityLines(figures, [{ code: "ACT-COST-WITH" }]);
  if (rows.length === 0 || line === undefined) return [];
  const caption = `Mean weekly cost of the same people before and with a personal budget, ${periodName(line.figure.period)}`;
  return [
    element("h3", {}, "What support cost before and with a budget"),
    table(costColumns, rows, caption, "cards"),
    element(
      "p",
      {},
      "The people are those who moved to a budget in the year and whose cost is known before and after. Needs change too, and new people are not among them: the table does not show that a budget caused the difference.",
    ),
    element("p", { class: "source" }, `Source: ${sourceOf(["activity"], context)}.`),
  ];
}

/** What budgets are worth, how they were set, and what support cost before and with one. */
export function budgetsWorth(
  context: PageContext,
  name: string,
  figures: readonly ActivityFigure[],
  allocations: readonly Allocation[],
): HTMLElement {
  if (figures.length === 0) {
    const why = noneSentence("returns of the value of personal budgets", ["activity"], context);
    return nothing("What personal budgets are worth is not known", why);
  }
  const median = medianSentence(figures);
  return element(
    "div",
    { class: "worth" },
    ...[median, allocationSentence(name, allocations)]
      .filter((words) => words !== "")
      .map((words) => element("p", {}, words)),
    ...parts.flatMap((part) => activitySection(part, { context, council: name, figures })),
    ...costTable(context, figures),
  );
}
