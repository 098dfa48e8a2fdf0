import { trend } from "../components/charts/trend.ts";
import { figure, nothing } from "../components/figure/figure.ts";
import { englandArea } from "../components/figure/key.ts";
import type { FigureLine } from "../components/figure/lines.ts";
import { pageContext } from "../components/figure/page-context.ts";
import { sourceOf } from "../components/figure/source.ts";
import { span } from "../components/sentences/words.ts";
import { interval, number, percent } from "../components/words/format.ts";
import { definitionName, milestoneDefinitions } from "../components/words/names.ts";
import { periodName } from "../components/words/periods.ts";

const columns = [
  { key: "definition", label: "Definition" },
  { key: "period", label: "At" },
  { key: "count", label: "With a personal budget", isNumber: true },
  { key: "denominator", label: "Eligible people", isNumber: true },
  { key: "share", label: "Share", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
];

/** England's share with a personal budget over time, on the definitions of the verdict. */
export function englandShares(all: readonly FigureLine[]): HTMLElement {
  const codes: readonly string[] = milestoneDefinitions.map(({ code }) => code);
  const lines = codes.flatMap((code) => all.filter((line) => line.definition === code && line.value !== null));
  const last = lines.filter((line) => line.definition === codes[0]).at(-1);
  if (last === undefined)
    return nothing(
      "No share for England yet",
      "Too few councils’ personal budget counts are loaded to speak for England.",
    );
  const latest = codes.flatMap((code) =>
    lines.filter((line) => line.definition === code && line.period === last.period).map((line) => line.value ?? 0),
  );
  const headline = `At ${periodName(last.period)}, ${span(latest, percent)} of eligible people in England held a personal budget, depending on who is counted as eligible`;
  const context = pageContext();
  return figure({
    id: "england-shares",
    headline,
    subtitle:
      "Share of eligible people with a personal budget, England, by quarter, percent, on each definition of eligible",
    alt: `Line charts, one a definition, of England’s quarterly share with a personal budget against the 30% milestone. ${headline}.`,
    draw: trend(lines.map(point), {
      name: "England",
      format: percent,
      ceiling: 100,
      target: { value: 30, label: "30% milestone" },
    }),
    columns,
    rows: lines.map(tableRow),
    main: { ...last, area_code: englandArea },
    rowFigures: lines.map((line) => ({ ...line, area_code: englandArea })),
    source: sourceOf(["personal_budgets"]),
    method:
      "Counts of the councils that returned, added together and divided; nothing is added for a council that did not return. 95% intervals are Wilson score intervals.",
    notes: ["The definitions count different people and are never joined in one line."],
    isDemonstration: context.isDemonstration,
  });
}

function tableRow(line: FigureLine) {
  return {
    definition: definitionName(line.definition),
    period: periodName(line.period),
    count: line.numerator === null ? "not available" : number(line.numerator),
    denominator: line.denominator === null ? "not available" : number(line.denominator),
    share: percent(line.value ?? 0),
    interval: interval(line.lower_95, line.upper_95, "percent"),
  };
}

function point(line: FigureLine) {
  return {
    panel: definitionName(line.definition),
    period: line.period,
    value: line.value,
    lower: line.lower_95,
    upper: line.upper_95,
    median: null,
    lowest: null,
    highest: null,
    england: null,
    word: "",
  };
}
