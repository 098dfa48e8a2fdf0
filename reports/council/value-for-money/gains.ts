import { type Bar, barBlocks } from "../../components/charts/bars.ts";
import { figure, nothing } from "../../components/figure/figure.ts";
import { palette } from "../../components/figure/palette.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { money, moneyTick } from "../../components/words/format.ts";
import { monthName, periodName } from "../../components/words/periods.ts";
import { type VfmFile, type VfmGain, withoutSavings } from "./rows.ts";
import { newestKey } from "./savings-lines.ts";

/** A gain, and whether it counts. */
export interface Gain {
  readonly title: string;
  readonly amount: number;
  readonly isCounted: boolean;
  readonly isPreventative: boolean;
  /** Empty where it counts. */
  readonly whyNot: string;
  readonly firstYear: string;
}

/** The year that the gains are shown of: that of the milestone. */
const gainYear = "2010-11";

/** Whether what a gain was worth in a year was known: its register was sent after the year had ended. */
export function isMade({ vintage, period, submission }: VfmGain): boolean {
  return vintage === "actual" && period.slice(0, 4) < submission.slice(0, 4);
}

/**
 * What was made in the year shown; until a register says that, what was forecast. A register of July 2010 says what gains
 * will be worth in 2010-11: without a forecast that is one.
 */
export function latestGains(gains: readonly VfmGain[]): { readonly isForecast: boolean; readonly gains: VfmGain[] } {
  const ofYear = gains.filter((gain) => gain.period === gainYear);
  const made = ofYear.filter(isMade);
  if (made.length > 0) return { isForecast: false, gains: made };
  const forecast = ofYear.filter((gain) => gain.vintage === "forecast");
  return { isForecast: true, gains: forecast.length > 0 ? forecast : ofYear };
}

/**
 * The adult social care gains, largest first: those that count, then the others. A gain counts while it is sustained for
 * two full years after its first and releases cash (definition of NI 179).
 */
export function careGains(gains: readonly VfmGain[]): Gain[] {
  const ours = gains
    .filter((gain) => gain.service === "adult_social_care")
    .sort((a, b) => b.net_gbp - a.net_gbp || a.title.localeCompare(b.title))
    .map(gainOf);
  return [...ours.filter(({ isCounted }) => isCounted), ...ours.filter(({ isCounted }) => !isCounted)];
}

function gainOf(gain: VfmGain): Gain {
  return {
    title: gain.title,
    amount: gain.net_gbp,
    isCounted: gain.is_sustained && gain.is_cash_releasing,
    isPreventative: gain.is_preventative,
    whyNot: whyNot(gain),
    firstYear: gain.first_year,
  };
}

function whyNot(gain: VfmGain): string {
  const ended = gain.end_year === null ? "" : `, ended in ${periodName(gain.end_year)}`;
  if (!gain.is_sustained) return `not sustained${ended}`;
  return gain.is_cash_releasing ? "" : "releases no cash";
}

/** What the gains that count add up to. */
export function gainTotal(gains: readonly Gain[]): number {
  return gains.filter(({ isCounted }) => isCounted).reduce((sum, { amount }) => sum + amount, 0);
}

/** What the gains come to, in words. */
export function gainsHeadline(gains: readonly Gain[], isForecast: boolean): string {
  const counted = gains.filter(({ isCounted }) => isCounted);
  const [largest] = counted;
  if (largest === undefined)
    return `No adult social care gain ${isForecast ? "is forecast to count" : "counts"} in 2010-11`;
  const verb = isForecast
    ? `gain${counted.length === 1 ? " is" : "s are"} forecast to count`
    : `gain${counted.length === 1 ? " counts" : "s count"}`;
  const prevention = gainTotal(counted.filter(({ isPreventative }) => isPreventative));
  return (
    `${counted.length} adult social care ${verb} ` +
    `for ${money(gainTotal(counted))} in 2010-11, ${money(prevention)} of it from prevention`
  );
}

const gainColumns = [
  { key: "title", label: "Gain" },
  { key: "since", label: "First made" },
  { key: "amount", label: "Worth in 2010-11", isNumber: true },
  { key: "counts", label: "Counts" },
  { key: "prevention", label: "From prevention" },
] as const;

/** The gains as a table. */
export function gainRows(gains: readonly Gain[]) {
  return gains.map((gain) => ({
    title: gain.title,
    since: periodName(gain.firstYear),
    amount: money(gain.amount),
    counts: gain.isCounted ? "yes" : `no: ${gain.whyNot}`,
    prevention: gain.isPreventative ? "yes" : "no",
  }));
}

/**
 * Each gain as a bar from zero, with its worth at its end; gains from prevention say so and are in the accent, the others
 * toned. A gain that does not count has no bar.
 */
export function gainBars(gains: readonly Gain[]): Bar[] {
  return gains.map((gain) => ({
    panel: gain.isCounted ? "These count" : "These do not count",
    name: titleOf(gain, gains),
    value: gain.isCounted ? gain.amount : null,
    label: wordsOf(gain),
    fill: gain.isPreventative ? palette.accent : palette.quiet,
  }));
}

/** Gains of several years may share a title: the first year tells them apart. */
function titleOf({ title, firstYear }: Gain, gains: readonly Gain[]): string {
  const isShared = gains.filter((gain) => gain.title === title).length > 1;
  return isShared && firstYear !== "" ? `${title}, from ${firstYear}` : title;
}

function wordsOf({ amount, isCounted, isPreventative, whyNot }: Gain): string {
  if (!isCounted) return `${money(amount)}: ${whyNot}`;
  return isPreventative ? `${money(amount)}, prevention` : money(amount);
}

/** What each gain is worth. */
export function gainsFigure(file: VfmFile): HTMLElement {
  const { isForecast, gains } = latestGains(file.gains);
  const ours = careGains(gains);
  if (ours.length === 0) return nothing("No gain in adult social care is known", withoutSavings(file));
  const submission = gains[0]?.submission ?? "";
  const headline = gainsHeadline(ours, isForecast);
  return figure({
    id: "gains",
    headline,
    subtitle:
      `Net worth in 2010-11 of each adult social care gain, pounds, largest first; ` +
      `${isForecast ? "forecast" : "actual"}${submission === "" ? "" : `, submitted in ${monthName(`${submission}-01`)}`}`,
    alt: `Bars of ${ours.length} gains in adult social care, largest first. ${headline}.`,
    draw: barBlocks(gainBars(ours), moneyTick),
    columns: gainColumns,
    rows: gainRows(ours),
    main: newestKey(file, "PPF-20"),
    source: sourceOf(["savings"], file.context),
    method: "The gain in a year less what it costs to keep it, less in its first year what it cost to make it.",
    notes: [
      "A gain counts if it releases cash and lasts at least two full years after the year in which it was first made; one that does not is taken out of every year.",
      "Gains in other services of the council are not shown.",
    ],
    isDemonstration: file.context.isDemonstration,
  });
}
