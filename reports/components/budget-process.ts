import { figure, nothing } from "./figure.ts";
import { figureKey } from "./figure-key.ts";
import { counted, percent } from "./format.ts";
import { whyNone } from "./not-loaded.ts";
import { pageContext } from "./page-context.ts";
import { periodName } from "./periods.ts";
import { type ProcessPoint, processDrawing, processPoints, signalPeriods, signalWords } from "./process-chart.ts";
import { possessive } from "./sentences/possessive.ts";
import { sourceOf } from "./source.ts";
import type { TimeRow } from "./time-row.ts";

const columns = [
  { key: "period", label: "At" },
  { key: "value", label: "Share", isNumber: true },
  { key: "limits", label: "Limits", isNumber: true },
  { key: "signal", label: "Signal" },
];

/** The quarterly share as a process: which quarters are more than the usual variation from one to the next. */
export function budgetProcess(name: string, rows: readonly TimeRow[]): HTMLElement {
  const series = rows.filter((row) => row.indicator_code === "PPF-12" && row.definition === "adass_eligible");
  const points = processPoints(series);
  if (points.length === 0) {
    const refusal = series.find((row) => row.process_refusal !== null)?.process_refusal ?? "there is no figure";
    return nothing(
      "No process limits",
      whyNone("Personal budgets", `No limits can be put around ${possessive(name)} quarters: ${refusal}.`),
    );
  }
  const context = pageContext();
  const keys = points.map(({ period }) => series.find((row) => row.period === period)).map(keyOf);
  return figure({
    id: "process",
    headline: headline(points).slice(0, -1),
    subtitle: `Share of eligible people with a personal budget, ${name}, by quarter, percent, with the limits of usual variation`,
    alt: `A line of ${points.length} quarters in ${name} with its mean and process limits; a triangle marks each quarter that is a signal. ${headline(points)}`,
    draw: processDrawing(points, (value) => percent(value, 0)),
    columns,
    rows: points.map((point) => ({
      period: periodName(point.period),
      value: percent(point.value),
      limits: `${percent(point.lower)} to ${percent(point.upper)}`,
      signal: signalWords(point),
    })),
    main: keys.at(-1) ?? undefined,
    rowFigures: keys,
    source: sourceOf(["personal_budgets"]),
    method:
      "An XmR chart: limits lie 2.66 times the mean distance from one quarter to the next on either side of the mean (Wheeler, 2000; NHS England, Making Data Count).",
    notes: [
      "A signal says that something has changed, not what. While a share is meant to rise, signals of a rise are what is wanted.",
      "Limits need twelve quarters without a gap, within one definition.",
    ],
    isDemonstration: context.isDemonstration,
  });
}

function keyOf(row: TimeRow | undefined) {
  return row === undefined ? null : figureKey(row);
}

/** What the signals of the whole series say, and of the latest quarter. */
export function headline(points: readonly ProcessPoint[]): string {
  const last = points.at(-1);
  const signals = signalPeriods(points).length;
  if (last === undefined || signals === 0) return "No quarter differs from the usual variation.";
  const many = `${counted(signals, "quarter")} of ${points.length} ${signals === 1 ? "differs" : "differ"} from the usual variation`;
  return `${many}; the latest is ${last.rule === null ? "within it" : signalWords(last)}.`;
}
