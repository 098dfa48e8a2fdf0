import { type ColumnDot, dotColumns } from "../../components/charts/dot-columns.ts";
import { element } from "../../components/figure/element.ts";
import { figure, nothing } from "../../components/figure/figure.ts";
import { type FigureLine, latestPeriod } from "../../components/figure/lines.ts";
import { noneSentence } from "../../components/figure/own-absence.ts";
import { pageContext } from "../../components/figure/page-context.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { withRounding } from "../../components/figure/with-rounding.ts";
import { rankWords } from "../../components/sentences/comparison.ts";
import { range } from "../../components/sentences/words.ts";
import { counted, interval, percent, statusWords, valueOrWord } from "../../components/words/format.ts";
import { definitionName, milestoneDefinitions } from "../../components/words/names.ts";
import { periodName } from "../../components/words/periods.ts";

/** One definition at the newest quarter: the council and its comparators, and England. */
interface Reading {
  readonly label: string;
  readonly councils: readonly FigureLine[];
  /** The council of the page; null where it has no row. */
  readonly own: FigureLine | null;
  readonly england: number | null;
}

/** This council among its comparators at the newest quarter, on every definition on one scale; without it, they alone. */
export function budgetStanding(name: string, lines: readonly FigureLine[]): HTMLElement {
  const shares = lines.filter((line) => line.indicator_code === "PPF-12" && line.breakdown === "all");
  const period = latestPeriod(shares);
  const readings = readingsAt(shares, period);
  if (period === null || readings.length === 0)
    return nothing("Not placed among its comparators", noneSentence("personal budget counts", ["personal_budgets"]));
  const { isDemonstration, council } = pageContext();
  const headline = headlineOf(name, readings);
  const first = readings[0]?.councils ?? [];
  const about = `Share with a personal budget on each definition, ${periodName(period)}, percent with 95% intervals`;
  return figure({
    id: "standing",
    headline,
    subtitle: `${about}. Comparators: ${council?.comparators ?? "none"}; England dotted.`,
    alt: `Dots in one row per council, in ${counted(readings.length, "column")} on one scale from zero, each with its 95% interval. ${headline}. ${placeNotes(readings).join(" ")}`,
    draw: dotColumns(readings.flatMap(toDots), {
      columns: readings.map(({ label }) => label),
      format: percent,
      target: { value: 30, label: "30%" },
      england: readings.map(({ england }) => england),
    }),
    columns: columnsOf(readings),
    rows: first.map(({ area_code }) => rowOf(area_code, readings)),
    main: readings[0]?.own ?? undefined,
    rowFigures: first,
    source: sourceOf(["personal_budgets"]),
    method: withRounding(
      "95% intervals are Wilson score intervals. Where intervals overlap, the order of two councils may be chance.",
      ["personal_budgets"],
    ),
    notes: [...placeNotes(readings), "A comparator without a figure is listed with the reason and is not ranked."],
    isDemonstration,
  });
}

/** The definitions on which any council has a figure, in their order. */
function readingsAt(shares: readonly FigureLine[], period: string | null): Reading[] {
  const now = shares.filter((line) => line.period === period);
  return milestoneDefinitions.flatMap(({ code }) => {
    const about = now.filter((line) => line.definition === code);
    const councils = about.filter(({ role }) => role !== "england");
    if (councils.every(({ value }) => value === null)) return [];
    const own = councils.find(({ role }) => role === "this") ?? null;
    const england = about.find(({ role }) => role === "england")?.value ?? null;
    return [{ label: definitionName(code), councils, own, england }];
  });
}

function headlineOf(name: string, readings: readonly Reading[]): string {
  const placed = readings.flatMap(({ own }) => (own === null || own.value === null ? [] : [own]));
  if (placed.length === 0) {
    const values = readings.flatMap(({ councils }) => councils.flatMap(({ value }) => value ?? []));
    return `The comparators of ${name}: ${range(values, percent)}`;
  }
  const places = [...new Set(placed.map((own) => standingWords(own).split(" (")[0] ?? ""))];
  return `${name} is ${places.length === 1 ? places[0] : `${places.join(", ")}, depending on the definition`}`;
}

/** "Eligible for a budget: 32.5%, 12th highest of 16 (high is good); the interval of 1 comparator overlaps it." */
function placeNotes(readings: readonly Pick<Reading, "label" | "own">[]): string[] {
  return readings.flatMap(({ label, own }) =>
    own === null || own.value === null ? [] : [`${label}: ${percent(own.value)}, ${standingWords(own)}.`],
  );
}

/** A council’s rank among its comparators, itself one of them: a high share is good. */
export function standingWords(own: FigureLine): string {
  return rankWords(own, "high");
}

function columnsOf(readings: readonly Reading[]) {
  const ofReadings = readings.flatMap(({ label }) => [
    { key: label, label, isNumber: true },
    { key: `${label} interval`, label: "95% interval", isNumber: true },
  ]);
  return [{ key: "name", label: "Council" }, ...ofReadings];
}

function rowOf(code: string, readings: readonly Reading[]): Record<string, string> {
  const cells = readings.flatMap(({ label, councils }) => {
    const line = councils.find(({ area_code }) => area_code === code);
    const value = line === undefined ? "no row" : valueOrWord(line.value, line.value_status, "percent");
    const limits = line === undefined ? "none" : interval(line.lower_95, line.upper_95, "percent");
    return [
      [label, value],
      [`${label} interval`, limits],
    ];
  });
  const name =
    readings.flatMap(({ councils }) => councils).find(({ area_code }) => area_code === code)?.area_name ?? code;
  return Object.fromEntries([["name", name], ...cells]);
}

function toDots({ label, councils }: Reading): ColumnDot[] {
  return councils.map((line) => ({
    column: label,
    name: line.area_name,
    value: line.value,
    lower: line.lower_95,
    upper: line.upper_95,
    role: line.role === "this" ? "this" : "comparator",
    word: statusWords(line.value_status),
  }));
}

/** For a council that has sent nothing: one box that says so, before what can be shown without it. */
export function nothingSent(name: string): HTMLElement {
  const kinds = [
    ["personal budget counts", "personal_budgets"],
    ["offers of personal budgets", "personal_budget_offers"],
  ] as const;
  const reasons = kinds.map(([things, returnName]) => element("p", {}, noneSentence(things, [returnName])));
  return element("section", { class: "nothing" }, element("h2", {}, `No figure of ${name} can be shown`), ...reasons);
}
