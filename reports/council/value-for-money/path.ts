import { figure } from "../../components/figure/figure.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { money, percent } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";
import { isMade } from "./gains.ts";
import type { VfmFigure, VfmFile, VfmGain } from "./rows.ts";
import { amountIn, asked, drawSeries, newestKey, own, savingsYears, type YearAmount } from "./savings-lines.ts";
import { readings } from "./threshold.ts";

/** Gains of adult social care beside the path of the spending review of 2007 (CSR07); lines are in order of years. */
export interface SavingsPath {
  /** Gross current spending on adult social care in 2007-08, pounds; null where it is not known. */
  readonly spending: number | null;
  /** What the gains in adult social care are worth in each year, as made. */
  readonly made: readonly YearAmount[];
  /** 3% a year, compound, of the spending; empty where that is not known. */
  readonly asked: readonly YearAmount[];
  /** With the fourth percentage point that Budget 2009 added to 2010-11. */
  readonly askedAfterBudget: YearAmount | null;
}

/** What CSR07 asked for by the end of each year, percent of 2007-08 spending: 3.0, 6.1, 9.3; then 10.3 (Budget 2009). */
const askedPercents: Readonly<Record<string, number>> = {
  "2008-09": 3,
  "2009-10": 100 * (1.03 ** 2 - 1),
  "2010-11": 100 * (1.03 ** 3 - 1),
};
const askedAfterBudgetPercent = 100 * (1.03 ** 2 * 1.04 - 1);

/** What adult social care saved, and what its share of the path would be. */
export function savingsPath(figures: readonly VfmFigure[], gains: readonly VfmGain[]): SavingsPath {
  const baseline = readings(figures).find((reading) => reading.baseline === "gross current 2007-08");
  const spending = baseline?.figure.denominator ?? null;
  const made = careGains(gains);
  if (spending === null) return { spending, made, asked: [], askedAfterBudget: null };
  return {
    spending,
    made,
    asked: savingsYears.map((period) => ({ period, gbp: (spending * (askedPercents[period] ?? 0)) / 100 })),
    askedAfterBudget: { period: "2010-11", gbp: (spending * askedAfterBudgetPercent) / 100 },
  };
}

/** NI 179 by its own rules, adult social care alone, of years that had ended when the register was sent: a gain that is not sustained is worth nothing in every year. */
function careGains(gains: readonly VfmGain[]): YearAmount[] {
  const ours = gains.filter((gain) => isMade(gain) && gain.service === "adult_social_care" && gain.is_cash_releasing);
  return [...new Set(ours.map((gain) => gain.period))].sort().map((period) => {
    const ofYear = ours.filter((gain) => gain.period === period);
    return { period, gbp: ofYear.reduce((sum, gain) => sum + gain.net_gbp, 0) };
  });
}

/** The finding in words: what was saved in the last year, and what the path comes to in it. */
export function pathHeadline({ made, asked, askedAfterBudget }: SavingsPath): string {
  const last = made.at(-1);
  if (last === undefined) return "No actual gains in adult social care are known";
  const saved = `Gains in adult social care were worth ${money(last.gbp)} in ${periodName(last.period)}`;
  const path = asked.find(({ period }) => period === last.period);
  if (path === undefined) return saved;
  const isRaised = askedAfterBudget?.period === last.period;
  const raised = isRaised ? `, or ${money(askedAfterBudget.gbp)} with Budget 2009` : "";
  return `${saved}; 3% a year of its 2007-08 spending would be ${money(path.gbp)}${raised}`;
}

/** What the path is, and what it is not. */
const pathNote =
  "The spending review of 2007 (CSR07) asked for 3% a year of each council as a whole, not of adult social care: the path is context, and no reading of the 3% milestone.";

const pathColumns = [
  { key: "year", label: "Year" },
  { key: "made", label: "Gains in adult social care", isNumber: true },
  { key: "madeShare", label: "Share of 2007-08 spending", isNumber: true },
  { key: "asked", label: "CSR07 path", isNumber: true },
  { key: "askedShare", label: "Path, share of 2007-08 spending", isNumber: true },
] as const;

/** The lines as a table: a row for each year, and one for the last year with what Budget 2009 added. */
export function pathRows({ spending, made, asked, askedAfterBudget }: SavingsPath) {
  const rowOf = (period: string, path: readonly YearAmount[], share: number) => {
    const gains = made.find((amount) => amount.period === period);
    return {
      year: periodName(period),
      made: amountIn(made, period, "no figure"),
      madeShare: gains === undefined || spending === null ? "not available" : percent((100 * gains.gbp) / spending),
      asked: amountIn(path, period, "not available"),
      askedShare: percent(share),
    };
  };
  const raised = askedAfterBudget === null ? [] : [askedAfterBudget];
  const last = rowOf("2010-11", raised, askedAfterBudgetPercent);
  return [
    ...savingsYears.map((period) => rowOf(period, asked, askedPercents[period] ?? 0)),
    { ...last, year: `${last.year}, with Budget 2009` },
  ];
}

/** Gains in adult social care, and the path as a dashed line with a point of its own for what Budget 2009 added. */
function drawPath({ made, asked: path, askedAfterBudget }: SavingsPath): (width: number) => Element {
  return drawSeries([
    { ...asked, points: askedAfterBudget === null ? [] : [askedAfterBudget], label: "with Budget 2009" },
    { ...asked, points: path, label: "CSR07 path" },
    { ...own, points: made, label: "actual gains" },
  ]);
}

/** Gains in adult social care, beside the path of the spending review; null where no actual gain is known. */
export function pathFigure(file: VfmFile): HTMLElement | null {
  const path = savingsPath(file.figures, file.gains);
  if (path.made.length === 0) return null;
  const headline = pathHeadline(path);
  const unknown = path.spending === null ? ["Spending of 2007-08 is not known, so there is no path to draw."] : [];
  return figure({
    id: "savings-path",
    headline,
    subtitle:
      "Worth in each year of ongoing cash-releasing gains in adult social care made since April 2008, pounds (solid), with the path of 3% a year of the spending review of 2007 (dashed): context, and no reading of the 3% milestone",
    alt: `Lines by year. ${headline}. ${pathNote}`,
    draw: drawPath(path),
    columns: pathColumns,
    rows: pathRows(path),
    main: newestKey(file, "PPF-20"),
    source: sourceOf(["savings", "expenditure"], file.context),
    method:
      "The sum of the net worth in the year of all gains in adult social care since April 2008 that release cash and are sustained, from the latest July submission. The path is 3% a year, compound, of the council’s own gross current spending on adult social care in 2007-08 (3.0%, 6.1%, 9.3%); Budget 2009 raised the last to 10.3%.",
    notes: [...unknown, pathNote, "The government’s own baseline for all services of the council is not loaded."],
    isDemonstration: file.context.isDemonstration,
  });
}
