import { areaY, axisX, dot, line, plot, ruleY, text } from "@observablehq/plot";
import { dashes, palette } from "./palette.ts";
import { periodEnd, periodName } from "./periods.ts";
import { isNarrow, theme } from "./theme.ts";
import type { TimeRow } from "./time-row.ts";
import { valueAxis } from "./value-axis.ts";

/** A quarter with its limits, all of them known. */
export interface ProcessPoint {
  readonly period: string;
  readonly value: number;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly rule: string | null;
  readonly direction: number | null;
}

/** The quarters of a series in order; none where it has no limits. */
export function processPoints(rows: readonly TimeRow[]): ProcessPoint[] {
  return rows
    .toSorted((a, b) => a.period.localeCompare(b.period))
    .flatMap(({ period, process_value: value, mean, lower_limit: lower, upper_limit: upper, rule, direction }) =>
      value === null || mean === null || lower === null || upper === null
        ? []
        : [{ period, value, mean, lower, upper, rule, direction }],
    );
}

/** Quarters as a line between their limits: the mean a line, the limits dashed, a triangle where a quarter is a signal. */
export function processDrawing(points: readonly ProcessPoint[], format: (value: number) => string) {
  const placed = points.map((point) => ({ ...point, date: periodEnd(point.period) }));
  const signals = placed.filter((point) => point.rule !== null);
  const [first] = placed;
  return (width: number): Element =>
    plot(
      theme(width, {
        height: 300,
        marginLeft: 52,
        marginRight: isNarrow(width) ? 28 : 90,
        marginTop: 20,
        marginBottom: 36,
        x: { type: "utc", label: null },
        y: { label: null, nice: true },
        marks: [
          ...valueAxis(format),
          axisX({
            ticks: placed.filter((point) => point.date.getUTCMonth() === 2).map(({ date }) => date),
            tickFormat: (date: Date) => `Mar ${date.getUTCFullYear()}`,
            tickSize: 4,
          }),
          areaY(placed, { x: "date", y1: "lower", y2: "upper", fill: palette.quietBand }),
          ...(first === undefined
            ? []
            : limitMarks(first, isNarrow(width) ? first.date : (placed.at(-1) ?? first).date, isNarrow(width))),
          line(placed, { x: "date", y: "value", stroke: palette.accent, strokeWidth: 2 }),
          dot(placed, { x: "date", y: "value", r: 3, fill: palette.accent }),
          dot(signals, {
            ...{ x: "date", y: "value", r: 6, fill: palette.accent, stroke: palette.ink },
            symbol: (point: ProcessPoint) => (point.direction === -1 ? "triangle2" : "triangle"),
          }),
        ],
      }),
    );
}

/** The mean and the limits as lines with their names at the end, or above their beginning where there is no room. */
function limitMarks({ mean, lower, upper }: ProcessPoint, at: Date, isSmall: boolean) {
  const lines = [
    { value: upper, label: "upper limit" },
    { value: mean, label: "mean" },
    { value: lower, label: "lower limit" },
  ];
  const names = text(lines, {
    ...{ x: () => at, y: "value", text: "label", fill: palette.ink, stroke: palette.paper, strokeWidth: 4 },
    ...(isSmall ? { textAnchor: "start" as const, dy: -8 } : { textAnchor: "start" as const, dx: 8 }),
  });
  return [
    ruleY([upper, lower], { stroke: palette.quiet, strokeWidth: 1.5, strokeDasharray: dashes.target }),
    ruleY([mean], { stroke: palette.quiet, strokeWidth: 1.5 }),
    names,
  ];
}

const ruleWords: Readonly<Record<string, string>> = {
  outside_limits: "outside the limits",
  trend: "part of seven quarters that all rise or all fall",
  two_of_three: "one of two of three quarters near one limit",
  shift: "one of seven quarters on one side of the mean",
};

/** What a quarter is a signal of: "outside the limits, above"; "usual variation" for none. */
export function signalWords({ rule, direction }: Pick<ProcessPoint, "rule" | "direction">): string {
  if (rule === null) return "usual variation";
  return `${ruleWords[rule] ?? rule}, ${direction === -1 ? "downwards" : "upwards"}`;
}

/** "31 March 2011" for the quarters that a rule names, newest last. */
export function signalPeriods(points: readonly ProcessPoint[]): string[] {
  return points.filter((point) => point.rule !== null).map((point) => periodName(point.period));
}
