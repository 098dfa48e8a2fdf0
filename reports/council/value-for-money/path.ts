import { figure } from "../../components/figure/figure.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { money } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";
import { isMade } from "./gains.ts";
import type { VfmFigure, VfmFile, VfmGain, YearAmount } from "./rows.ts";
import { amountIn, asked, drawSeries, newestKey, own, savingsYears } from "./savings-lines.ts";
import { nearTarget, readings } from "./threshold.ts";

/** Gains of adult social care against 3% of its own spending; lines are in order of years. */
export interface SavingsPath {
  /** Gross current spending on adult social care in 2009-10, pounds; null where it is not known. */
  readonly spending: number | null;
  /** What the gains in adult social care are worth in each year, as made. */
  readonly made: readonly YearAmount[];
  /** 3% of that spending in each year, as the milestone asks; empty where it is not known. */
  readonly asked: readonly YearAmount[];
}

/** The share of its spending that the milestone asks for, percent. */
const askedPercent = 3;

/** What adult social care saved, and what 3% of its spending is. */
export function savingsPath(figures: readonly VfmFigure[], gains: readonly VfmGain[]): SavingsPath {
  const baseline = readings(figures).find((reading) => reading.baseline === "gross current 2009-10");
  const spending = baseline?.figure.denominator ?? null;
  const asked =
    spending === null ? [] : savingsYears.map((period) => ({ period, gbp: (spending * askedPercent) / 100 }));
  return { spending, made: careGains(gains), asked };
}

/** NI 179 by its own rules, adult social care alone, of years that had ended when the register was sent: a gain that is not sustained is worth nothing in every year. */
function careGains(gains: readonly VfmGain[]): YearAmount[] {
  const ours = gains.filter((gain) => isMade(gain) && gain.service === "adult_social_care" && gain.is_cash_releasing);
  return [...new Set(ours.map((gain) => gain.period))].sort().map((period) => {
    const ofYear = ours.filter((gain) => gain.period === period);
    return { period, gbp: ofYear.reduce((sum, gain) => sum + gain.net_gbp, 0) };
  });
}

/** The finding in words: what was saved in the last year, and what 3% of its spending is. */
export function pathHeadline({ made, asked }: SavingsPath): string {
  const last = made.at(-1);
  if (last === undefined) return "No actual gains in adult social care are known";
  const saved = `Gains in adult social care were worth ${money(last.gbp)} in ${periodName(last.period)}`;
  const target = asked[0];
  return target === undefined ? saved : `${saved}; 3% of its spending in 2009-10 is ${money(target.gbp)}`;
}

/** Which of the readings this is. */
const pathNote =
  "This is one of the nine readings: the worth in each year of all gains since April 2008, against gross spending of 2009-10. The table of readings above has them all. The path of the spending review of 2007 was asked of each council as a whole, and is beside NI 179 alone.";

const pathColumns = [
  { key: "year", label: "Year" },
  { key: "made", label: "Gains in adult social care", isNumber: true },
  { key: "madeShare", label: "Share of 2009-10 spending", isNumber: true },
  { key: "asked", label: "3% of 2009-10 spending", isNumber: true },
] as const;

/** The lines as a table: a row for each year. */
export function pathRows({ spending, made, asked }: SavingsPath) {
  return savingsYears.map((period) => {
    const gains = made.find((amount) => amount.period === period);
    return {
      year: periodName(period),
      made: amountIn(made, period, "no figure"),
      madeShare: gains === undefined || spending === null ? "not available" : nearTarget((100 * gains.gbp) / spending),
      asked: amountIn(asked, period, "not available"),
    };
  });
}

/** Gains in adult social care, and 3% of its spending as a dashed line. */
function drawPath({ made, asked: target }: SavingsPath): (width: number) => Element {
  return drawSeries([
    { ...asked, points: target, label: "3% of 2009-10" },
    { ...own, points: made, label: "actual gains" },
  ]);
}

/** Gains in adult social care against 3% of its own spending; null where no actual gain is known. */
export function pathFigure(file: VfmFile): HTMLElement | null {
  const path = savingsPath(file.figures, file.gains);
  if (path.made.length === 0) return null;
  const headline = pathHeadline(path);
  const unknown = path.spending === null ? ["Spending of 2009-10 is not known, so 3% of it is not drawn."] : [];
  return figure({
    id: "savings-path",
    headline,
    subtitle:
      "Worth in each year of ongoing cash-releasing gains in adult social care made since April 2008, pounds (solid), with 3% of its own gross spending of 2009-10 (dashed)",
    alt: `Lines by year. ${headline}. ${pathNote}`,
    draw: drawPath(path),
    columns: pathColumns,
    rows: pathRows(path),
    main: newestKey(file, "PPF-20"),
    source: sourceOf(["savings", "expenditure"], file.context),
    method:
      "The sum of the net worth in the year of all gains in adult social care since April 2008 that release cash and are sustained, from the latest July submission; 3% of the council’s own gross current expenditure on adult social care in 2009-10.",
    notes: [...unknown, pathNote],
    isDemonstration: file.context.isDemonstration,
  });
}
