import { type TrendPoint, trend } from "../../components/charts/trend.ts";
import { figure, nothing } from "../../components/figure/figure.ts";
import type { FigureLine } from "../../components/figure/lines.ts";
import { type AbsentWord, noneSentence, ownAbsenceWord } from "../../components/figure/own-absence.ts";
import { pageContext } from "../../components/figure/page-context.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { withRounding } from "../../components/figure/with-rounding.ts";
import { possessive } from "../../components/sentences/words.ts";
import { interval, percent, statusWords, valueOrWord } from "../../components/words/format.ts";
import { definitionName, returnedDefinitions } from "../../components/words/names.ts";
import { periodName } from "../../components/words/periods.ts";

const columns = [
  { key: "panel", label: "Definition" },
  { key: "period", label: "At" },
  { key: "value", label: "Share", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
  { key: "median", label: "Comparators’ median", isNumber: true },
  { key: "range", label: "Comparators’ range", isNumber: true },
  { key: "england", label: "England", isNumber: true },
];

/** One point a definition and quarter, whoever has a figure for it: a quarter without this council's is a gap. */
export function trajectoryPoints(
  lines: readonly FigureLine[],
  codes: readonly string[],
  absentWord: AbsentWord = ownAbsenceWord,
): TrendPoint[] {
  const shares = lines.filter(
    (line) => line.indicator_code === "PPF-12" && line.breakdown === "all" && line.role !== "comparator",
  );
  return codes.flatMap((code) => {
    const own = shares.filter((line) => line.definition === code);
    const periods = [...new Set(own.map((line) => line.period))].sort();
    return periods.map((period) =>
      point(
        code,
        period,
        own.filter((line) => line.period === period),
        absentWord,
      ),
    );
  });
}

function point(code: string, period: string, lines: readonly FigureLine[], absentWord: AbsentWord): TrendPoint {
  const own = lines.find((line) => line.role === "this");
  const england = lines.find((line) => line.role === "england");
  return {
    panel: definitionName(code),
    period,
    value: own?.value ?? null,
    lower: own?.lower_95 ?? null,
    upper: own?.upper_95 ?? null,
    median: own?.median ?? null,
    lowest: own?.lowest ?? null,
    highest: own?.highest ?? null,
    england: england?.value ?? null,
    word: own === undefined ? absentWord("personal_budgets", period) : statusWords(own.value_status),
  };
}

/** Quarterly shares on the definitions that enter the verdict, one panel each. */
export function budgetTrajectory(name: string, lines: readonly FigureLine[]): HTMLElement {
  const points = trajectoryPoints(
    lines,
    returnedDefinitions(lines.filter(({ role }) => role === "this")).map(({ code }) => code),
  );
  const shown = points.filter((point) => point.value !== null);
  const first = shown[0];
  const panel = shown.filter((point) => point.panel === first?.panel);
  const last = panel.at(-1);
  if (first === undefined || last === undefined) {
    return nothing("No share over time", noneSentence("personal budget counts", ["personal_budgets"]));
  }
  const at = (point: TrendPoint) => `${percent(point.value ?? 0)} at ${periodName(point.period)}`;
  const ends = first === last ? at(first) : `${at(first)} and ${at(last)}`;
  const headline = `${first.panel}: ${possessive(name)} share with a personal budget was ${ends}`;
  const context = pageContext();
  return figure({
    id: "trajectory",
    headline,
    subtitle: `Share of eligible people with a personal budget, ${name}, by quarter, percent. Milestone of 30% due by April 2011, judged on 31 March 2011. Comparators: ${context.council?.comparators ?? "none"}.`,
    alt: `Line charts, one a definition, of the quarterly share with a personal budget in ${name}, with its 95% interval, the range and median of its comparators, England, and the 30% milestone as a dashed line. ${headline}.`,
    draw: trend(points, { name, format: percent, ceiling: 100, target: { value: 30, label: "30% milestone" } }),
    columns,
    rows: points.map(tableRow),
    main: ownLine(lines, last) ?? undefined,
    rowFigures: points.map((point) => ownLine(lines, point)),
    source: sourceOf(["personal_budgets"]),
    method: withRounding(
      "Shares are counts of people divided by eligible people. 95% intervals are Wilson score intervals. The comparators’ range and median leave this council out.",
      ["personal_budgets"],
    ),
    notes: [
      "The definitions count different people and are never joined in one line.",
      "A gap is a quarter without a figure, with the reason written in it.",
    ],
    isDemonstration: context.isDemonstration,
  });
}

/** The council's own figure at a point; null where it has none. */
function ownLine(lines: readonly FigureLine[], { panel, period }: TrendPoint): FigureLine | null {
  const shares = lines.filter(
    (line) => line.role === "this" && line.indicator_code === "PPF-12" && line.breakdown === "all",
  );
  return shares.find((line) => definitionName(line.definition) === panel && line.period === period) ?? null;
}

function tableRow(point: TrendPoint) {
  return {
    panel: point.panel,
    period: periodName(point.period),
    value: point.value === null ? point.word : percent(point.value),
    interval: interval(point.lower, point.upper, "percent"),
    median: valueOrWord(point.median, "", "percent"),
    range: interval(point.lowest, point.highest, "percent"),
    england: valueOrWord(point.england, "", "percent"),
  };
}
