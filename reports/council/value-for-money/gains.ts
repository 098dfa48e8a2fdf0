import { money } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";
import type { VfmGain } from "./rows.ts";

/** A gain as a step of the waterfall. A gain that does not count starts at zero and moves nothing. */
export interface GainStep {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly amount: number;
  readonly isCounted: boolean;
  readonly isPreventative: boolean;
  /** Empty where it counts. */
  readonly whyNot: string;
  readonly firstYear: string;
}

/** The year that the waterfall shows: that of the milestone. */
export const gainYear = "2010-11";

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
 * The adult social care gains as steps, largest first: those that count add up, the others follow and do not. A gain
 * counts while it is sustained for two full years after its first and releases cash (definition of NI 179).
 */
export function gainSteps(gains: readonly VfmGain[]): GainStep[] {
  const ours = gains
    .filter((gain) => gain.service === "adult_social_care")
    .sort((one, other) => other.net_gbp - one.net_gbp || one.title.localeCompare(other.title));
  let total = 0;
  const counted = ours.filter(isCounted).map((gain) => {
    const start = total;
    total += gain.net_gbp;
    return step(gain, start, total);
  });
  return [...counted, ...ours.filter((gain) => !isCounted(gain)).map((gain) => step(gain, 0, gain.net_gbp))];
}

function isCounted(gain: VfmGain): boolean {
  return gain.is_sustained && gain.is_cash_releasing;
}

function step(gain: VfmGain, start: number, end: number): GainStep {
  return {
    ...{ title: gain.title, start, end, amount: gain.net_gbp, isCounted: isCounted(gain) },
    ...{ isPreventative: gain.is_preventative, whyNot: whyNot(gain), firstYear: gain.first_year },
  };
}

function whyNot(gain: VfmGain): string {
  const ended = gain.end_year === null ? "" : `, ended in ${periodName(gain.end_year)}`;
  if (!gain.is_sustained) return `not sustained${ended}`;
  return gain.is_cash_releasing ? "" : "releases no cash";
}

/** What the counted steps add up to. */
export function gainTotal(steps: readonly GainStep[]): number {
  return steps.filter((one) => one.isCounted).reduce((sum, one) => sum + one.amount, 0);
}

/** The finding of the waterfall in words. */
export function gainsHeadline(steps: readonly GainStep[], isForecast: boolean): string {
  const counted = steps.filter((one) => one.isCounted);
  const [largest] = counted;
  if (largest === undefined)
    return `No adult social care gain ${isForecast ? "is forecast to count" : "counts"} in 2010-11`;
  const verb = isForecast
    ? `gain${counted.length === 1 ? " is" : "s are"} forecast to count`
    : `gain${counted.length === 1 ? " counts" : "s count"}`;
  const prevention = gainTotal(counted.filter((one) => one.isPreventative));
  return (
    `${counted.length} adult social care ${verb} ` +
    `for ${money(gainTotal(counted))} in 2010-11, ${money(prevention)} of it from prevention`
  );
}

export const gainColumns = [
  { key: "title", label: "Gain" },
  { key: "since", label: "First made" },
  { key: "amount", label: "Worth in 2010-11", isNumber: true },
  { key: "counts", label: "Counts" },
  { key: "prevention", label: "From prevention" },
] as const;

/** The steps as a table. */
export function gainRows(steps: readonly GainStep[]) {
  return steps.map((one) => ({
    title: one.title,
    since: periodName(one.firstYear),
    amount: money(one.amount),
    counts: one.isCounted ? "yes" : `no: ${one.whyNot}`,
    prevention: one.isPreventative ? "yes" : "no",
  }));
}
