import { fan } from "../../../components/charts/fan.ts";
import { figure } from "../../../components/figure/figure.ts";
import { figureKey } from "../../../components/figure/key.ts";
import { sourceOf } from "../../../components/figure/source.ts";
import { projectedSentence } from "../../../components/sentences/projected.ts";
import { asHeadline } from "../../../components/sentences/words.ts";
import { money, moneyTick } from "../../../components/words/format.ts";
import { periodName } from "../../../components/words/periods.ts";
import type { VfmFile } from "../rows.ts";
import { type DemandBase, peopleWords } from "./base.ts";
import type { YearCost } from "./scenarios.ts";

const columns = [
  { key: "year", label: "Year" },
  { key: "adults", label: "People aged 18 to 64", isNumber: true },
  { key: "older", label: "People aged 65 and over", isNumber: true },
  { key: "low", label: "Low", isNumber: true },
  { key: "central", label: "Central", isNumber: true },
  { key: "high", label: "High", isNumber: true },
] as const;

function rowOf({ year, people, gbp }: YearCost) {
  return {
    year: String(year),
    adults: peopleWords(people["18-64"]),
    older: peopleWords(people["65+"]),
    low: money(gbp.low),
    central: money(gbp.central),
    high: money(gbp.high),
  };
}

/** The finding: the last year on each scenario, beside what was spent in the base year whatever a reader assumes. */
export function demandHeadline(name: string, base: DemandBase, costs: readonly YearCost[]): string {
  const last = costs.at(-1);
  if (last === undefined) return "";
  return asHeadline(
    projectedSentence({
      name,
      basePeriod: base.spendingPeriod,
      baseGbp: base.groups.reduce((sum, { homeGbp, careHomesGbp }) => sum + homeGbp + careHomesGbp, 0),
      year: last.year,
      ...last.gbp,
    }),
  );
}

/** What support would cost in the years to come, low, central and high. */
export function demandFigure(file: VfmFile, base: DemandBase, costs: readonly YearCost[]): HTMLElement {
  const headline = demandHeadline(file.name, base, costs);
  const populationKeys = (breakdown_value: string) =>
    costs.map(({ year }) =>
      figureKey({
        indicator_code: "POP",
        period: String(year),
        definition: year === base.year ? "estimate" : base.projection,
        breakdown: "age_band",
        breakdown_value,
      }),
    );
  return figure({
    id: "demand-ahead",
    headline,
    subtitle: `Gross current expenditure on adult social care in ${periodName(base.spendingPeriod)} prices, pounds: the ${base.projection} of people aged 18 to 64 and 65 and over × the rate supported × cost, on the assumptions below`,
    alt: `A line by year for the central assumptions, in a band from the low to the high. ${headline}.`,
    draw: fan(
      costs.map(({ year, gbp }) => ({ year, ...gbp })),
      moneyTick,
    ),
    columns,
    rows: costs.map(rowOf),
    main: figureKey({ indicator_code: "EX-RES", period: base.spendingPeriod }),
    rowFigures: populationKeys("18-64"),
    columnFigures: { older: populationKeys("65+") },
    source: sourceOf(["population", "personal_budgets", "expenditure"], file.context),
    method:
      "People of each age group in the year, times the share of them who are supported, times what one costs a year; care homes as spending for each person of the age, because who lives in them is not returned by age. Changes of rate and cost are compounded yearly.",
    notes: [
      "The first year is worked out from the assumptions, which are rounded: it differs a little from what was spent, with which changes are counted.",
      "A calculation from its assumptions, not a forecast: central is a constant rate and a constant price, and low and high are round numbers that no source gives. The projection itself has one variant.",
      "People become older within the groups too: of those aged 65 and over more will be 85 and over, who are supported far more often. A constant rate for the group leaves that out.",
    ],
    isDemonstration: file.context.isDemonstration,
  });
}
