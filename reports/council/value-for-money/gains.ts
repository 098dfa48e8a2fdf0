import { barX, plot, ruleX, text } from "@observablehq/plot";
import { figure, nothing } from "../../components/figure/figure.ts";
import { palette } from "../../components/figure/palette.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { isNarrow, theme } from "../../components/figure/theme.ts";
import { money } from "../../components/words/format.ts";
import { monthName, periodName } from "../../components/words/periods.ts";
import { type VfmFile, type VfmGain, withoutSavings } from "./rows.ts";
import { newestKey } from "./savings-lines.ts";

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
 * The adult social care gains as steps, largest first: those that count add up, the others follow and do not. A gain
 * counts while it is sustained for two full years after its first and releases cash (definition of NI 179).
 */
export function gainSteps(gains: readonly VfmGain[]): GainStep[] {
  const ours = gains
    .filter((gain) => gain.service === "adult_social_care")
    .sort((a, b) => b.net_gbp - a.net_gbp || a.title.localeCompare(b.title));
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
    title: gain.title,
    start,
    end,
    amount: gain.net_gbp,
    isCounted: isCounted(gain),
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

/** What the counted steps add up to. */
export function gainTotal(steps: readonly GainStep[]): number {
  return steps.filter((step) => step.isCounted).reduce((sum, one) => sum + one.amount, 0);
}

/** The finding of the waterfall in words. */
export function gainsHeadline(steps: readonly GainStep[], isForecast: boolean): string {
  const counted = steps.filter((step) => step.isCounted);
  const [largest] = counted;
  if (largest === undefined)
    return `No adult social care gain ${isForecast ? "is forecast to count" : "counts"} in 2010-11`;
  const verb = isForecast
    ? `gain${counted.length === 1 ? " is" : "s are"} forecast to count`
    : `gain${counted.length === 1 ? " counts" : "s count"}`;
  const prevention = gainTotal(counted.filter((step) => step.isPreventative));
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

/** The steps as a table. */
export function gainRows(steps: readonly GainStep[]) {
  return steps.map((step) => ({
    title: step.title,
    since: periodName(step.firstYear),
    amount: money(step.amount),
    counts: step.isCounted ? "yes" : `no: ${step.whyNot}`,
    prevention: step.isPreventative ? "yes" : "no",
  }));
}

const rowHeight = 42;

/**
 * The waterfall: each gain a bar that starts where the one before ended, its title above it, its worth at its end.
 * Gains from prevention are filled and say so; the others are toned; gains that do not count are words alone.
 */
function drawGains(steps: readonly GainStep[], total: number): (width: number) => Element {
  const rows = [
    ...steps.map((step, row) => ({ ...step, row: String(row), words: wordsOf(step) })),
    { ...sumStep(total), row: String(steps.length), words: money(total) },
  ];
  const ends = rows.flatMap((row) => [row.start, row.end]);
  const domain = [Math.min(0, ...ends), Math.max(1, ...ends)];
  return (width) =>
    plot(
      theme(width, {
        height: rows.length * rowHeight + 12,
        marginLeft: 2,
        marginRight: Math.min(250, width * 0.5),
        marginTop: 6,
        marginBottom: 6,
        x: { domain, axis: null },
        y: { domain: rows.map((row) => row.row), axis: null, padding: 0 },
        marks: [
          barX(rows.filter(isBar), {
            x1: "start",
            x2: "end",
            y: "row",
            insetTop: 20,
            insetBottom: 8,
            fill: (row: GainStep) => (row.isPreventative ? palette.accent : palette.quiet),
          }),
          ruleX([0], { stroke: palette.grid }),
          ...names(rows, domain[0] ?? 0, width),
        ],
      }),
    );
}

/** Above each bar its title, and at its end what it is worth. */
function names(rows: readonly (GainStep & { readonly words: string })[], left: number, width: number) {
  const labels = { y: "row", textAnchor: "start", lineWidth: 40, textOverflow: "ellipsis-end" } as const;
  return [
    text(rows, {
      ...labels,
      x: left,
      text: isNarrow(width) ? "title" : titleOf,
      dy: -11,
      fontWeight: 600,
      lineWidth: width / 13,
    }),
    text(rows, { ...labels, x: endOf, text: "words", dx: 6, dy: 6 }),
  ];
}

/** Words of a gain that does not count stand where its bar would begin. */
function endOf(row: GainStep): number {
  return row.isCounted ? Math.max(row.start, row.end) : 0;
}

function isBar(row: GainStep): boolean {
  return row.isCounted;
}

/** Gains of several years may share a title: the first year tells them apart. */
function titleOf({ title, firstYear }: GainStep): string {
  return firstYear === "" ? title : `${title}, from ${firstYear}`;
}

function wordsOf(step: GainStep): string {
  if (!step.isCounted) return `not counted: ${step.whyNot}`;
  return step.isPreventative ? `${money(step.amount)} from prevention` : money(step.amount);
}

function sumStep(total: number): GainStep {
  return {
    title: "Together",
    start: 0,
    end: total,
    amount: total,
    isCounted: true,
    isPreventative: false,
    whyNot: "",
    firstYear: "",
  };
}

/** The waterfall of gains. */
export function gainsFigure(file: VfmFile): HTMLElement {
  const { isForecast, gains } = latestGains(file.gains);
  const steps = gainSteps(gains);
  if (steps.length === 0) return nothing("No gain in adult social care is known", withoutSavings(file));
  const submission = gains[0]?.submission ?? "";
  const headline = gainsHeadline(steps, isForecast);
  return figure({
    id: "gains",
    headline,
    subtitle:
      `Net worth in 2010-11 of each adult social care gain, pounds, largest first; ` +
      `${isForecast ? "forecast" : "actual"}${submission === "" ? "" : `, submitted in ${monthName(`${submission}-01`)}`}`,
    alt: `Waterfall of ${steps.length} gains in adult social care, largest first. ${headline}.`,
    draw: drawGains(steps, gainTotal(steps)),
    columns: gainColumns,
    rows: gainRows(steps),
    main: newestKey(file, "PPF-20"),
    source: sourceOf(["savings"], file.context),
    method: "The gain in a year less what it costs to keep it, less in its first year what it cost to make it.",
    notes: [
      "A gain counts if it releases cash and lasts at least two full years after the year in which it was first made; one that does not is taken out of every year.",
      "Bars begin where the one above ends; the last is their sum. Gains in other services of the council are not shown.",
    ],
    isDemonstration: file.context.isDemonstration,
  });
}
