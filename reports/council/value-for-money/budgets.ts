import { type Bar, bars } from "../../components/charts/bars.ts";
import { figure, nothing } from "../../components/figure/figure.ts";
import { figureKey } from "../../components/figure/key.ts";
import { palette } from "../../components/figure/palette.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { medianClause } from "../../components/sentences/comparison.ts";
import { capitalised, money, percent } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";
import { differenceWords, pounds } from "./change/items.ts";
import type { VfmFigure, VfmFile } from "./rows.ts";

/** What was set and what was spent in a year, in all or of one class of service. */
export interface BudgetLine {
  readonly serviceClass: string;
  readonly period: string;
  readonly budget: number;
  /** Of the year's whole budget, percent; null of the whole. */
  readonly share: number | null;
  readonly median: number | null;
  /** Null where no outturn of the year is returned. */
  readonly spent: number | null;
  readonly spentShare: number | null;
}

const classes = ["all", "reactive", "maintaining", "preventative", "infrastructure"] as const;

/** Every budget, year by year, in all and then by class, with what was spent. */
export function budgetLines(figures: readonly VfmFigure[]): BudgetLine[] {
  const find = (code: string, period: string, part: string) =>
    figures.find(
      (of) => of.indicator_code === code && of.period === period && of.breakdown_value === part && of.value !== null,
    );
  const periods = [...new Set(figures.filter((of) => of.indicator_code === "EX-BUDGET").map(({ period }) => period))];
  return periods.toSorted().flatMap((period) =>
    classes.flatMap((serviceClass) => {
      const budget = find("EX-BUDGET", period, serviceClass)?.value ?? null;
      if (budget === null) return [];
      const share = find("EX-BUDGET-CLASS", period, serviceClass);
      return [
        {
          serviceClass,
          period,
          budget,
          share: share?.value ?? null,
          median: share?.comparator_median ?? null,
          spent: find("EX-GCE", period, serviceClass)?.value ?? null,
          spentShare: find("EX-CLASS", period, serviceClass)?.value ?? null,
        },
      ];
    }),
  );
}

/** The finding: what was spent of the newest budget that has an outturn, and what the newest budget sets for prevention. */
export function budgetsHeadline(name: string, lines: readonly BudgetLine[]): string {
  const done = lines.findLast(({ serviceClass, spent }) => serviceClass === "all" && spent !== null);
  const ahead = lines.findLast(({ serviceClass, share }) => serviceClass === "preventative" && share !== null);
  const parts = [
    done === undefined || done.spent === null
      ? ""
      : `In ${periodName(done.period)} ${name} spent ${pounds(done.spent)}, ${differenceWords(done.budget, done.spent, "was set")}`,
    ahead === undefined || ahead.share === null
      ? ""
      : `${percent(ahead.share)} of the budget for ${periodName(ahead.period)} is for prevention`,
    ahead === undefined ? "" : medianClause(ahead.median, "percent"),
  ].filter((part) => part !== "");
  return parts.length === 0 ? "What was set to be spent is not known" : parts.join("; ");
}

/** Of reactive and preventative services: the share of the newest outturn, of its budget, and of each budget ahead. */
export function budgetBars(lines: readonly BudgetLine[]): Bar[] {
  return ["reactive", "preventative"].flatMap((serviceClass) => {
    const of = lines.filter((line) => line.serviceClass === serviceClass);
    const last = of.findLast(({ spentShare }) => spentShare !== null);
    const panel = capitalised(serviceClass);
    const bar = (name: string, value: number | null, fill: string): Bar => {
      return { panel, name, value, label: value === null ? "not available" : percent(value), fill };
    };
    return [
      ...(last === undefined ? [] : [bar(`${periodName(last.period)} spent`, last.spentShare, palette.accent)]),
      ...of
        .filter(({ period }) => period >= (last?.period ?? ""))
        .map(({ period, share }) => bar(`${periodName(period)} budget`, share, palette.accentBand)),
    ];
  });
}

const columns = [
  { key: "year", label: "Year" },
  { key: "name", label: "Class" },
  { key: "budget", label: "Budget", isNumber: true },
  { key: "spent", label: "Spent", isNumber: true },
  { key: "difference", label: "Spent, beside what was set", isNumber: true },
  { key: "share", label: "Share of the budget", isNumber: true },
  { key: "median", label: "Comparators’ median", isNumber: true },
  { key: "spentShare", label: "Share of what was spent", isNumber: true },
] as const;

const shareCell = (share: number | null, isAll: boolean) =>
  share === null ? (isAll ? "100%" : "not available") : percent(share);

/** The lines as a table. */
export function budgetRows(lines: readonly BudgetLine[]) {
  return lines.map((line) => {
    const isAll = line.serviceClass === "all";
    return {
      year: periodName(line.period),
      name: isAll ? "All classes" : capitalised(line.serviceClass),
      budget: money(line.budget),
      spent: line.spent === null ? "not returned yet" : money(line.spent),
      difference: line.spent === null ? "not known yet" : differenceWords(line.budget, line.spent, "was set"),
      share: shareCell(line.share, isAll),
      median: isAll ? "not compared" : shareCell(line.median, false),
      spentShare: line.spent === null ? "not known yet" : shareCell(line.spentShare, isAll),
    };
  });
}

function keyOf({ serviceClass, period }: BudgetLine) {
  const part = serviceClass === "all" ? {} : { breakdown: "class", breakdown_value: serviceClass };
  return figureKey({ indicator_code: "EX-BUDGET", period, ...part });
}

/** What was set to be spent beside what was, by class of service, years ahead too. */
export function budgetsFigure(file: VfmFile): HTMLElement {
  const lines = budgetLines(file.figures);
  if (lines.length === 0)
    return nothing(
      "What was set to be spent is not known",
      `The expenditure returns of ${file.name} hold no budget, of a year that has passed or of one ahead.`,
    );
  const headline = budgetsHeadline(file.name, lines);
  return figure({
    id: "budgets",
    headline,
    subtitle: `Share of the council’s own spending and of its budgets by class of service, percent: ${file.name}, the newest outturn and the budgets from that year on`,
    alt: `Bars from zero, for reactive and for preventative services the newest outturn and each budget from its year on. ${headline}.`,
    draw: bars(budgetBars(lines), percent),
    columns,
    rows: budgetRows(lines),
    main: lines.map(keyOf).at(-1),
    rowFigures: lines.map(keyOf),
    source: sourceOf(["expenditure"], file.context),
    method:
      "Pounds that the council set to be spent of its own money, gross of income, by class of service; of a year that has passed beside gross current expenditure.",
    notes: [
      "The table has every class and year. A budget of a year ahead is what the council has set so far, in cash: it is no forecast and may be set again.",
      "Classes are those of the figure before.",
    ],
    isDemonstration: file.context.isDemonstration,
  });
}
