import { drawRates, rateLane } from "../../components/charts/rate-lanes.ts";
import { element } from "../../components/figure/element.ts";
import { figure, nothing } from "../../components/figure/figure.ts";
import { figureKey } from "../../components/figure/key.ts";
import { noneSentence } from "../../components/figure/own-absence.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { table } from "../../components/figure/table.ts";
import { withRounding } from "../../components/figure/with-rounding.ts";
import { medianClause } from "../../components/sentences/comparison.ts";
import { outsideInterval } from "../../components/sentences/judgement.ts";
import { notKnown } from "../../components/sentences/not-known.ts";
import { capitalised, interval, joined, number, short, valueOrWord } from "../../components/words/format.ts";
import { nameOf } from "../../components/words/names.ts";
import { periodName } from "../../components/words/periods.ts";
import { knownColumns, knownRows } from "./known.ts";
import { type JsnaFigure, type JsnaFile, newestPeriod } from "./rows.ts";

/** A group of people served: the rate of this council beside its comparators'. */
export interface ServedRow {
  readonly name: string;
  readonly figure: JsnaFigure;
}

const bandOrder = ["18-64", "65-74", "75-84", "85+"];

/** The newest position of people served per 100,000, by one breakdown; largest rate first, ages in order of age. */
export function servedRows(
  figures: readonly JsnaFigure[],
  breakdown: "all" | "client_group" | "age_band",
): ServedRow[] {
  const served = figures.filter((figure) => figure.indicator_code === "SERVED");
  const period = newestPeriod(served);
  const rows = served
    .filter((figure) => figure.period === period && figure.breakdown === breakdown)
    .map((figure) => ({ name: groupName(figure), figure }));
  if (breakdown === "age_band") {
    return rows.sort(
      (a, b) => bandOrder.indexOf(a.figure.breakdown_value) - bandOrder.indexOf(b.figure.breakdown_value),
    );
  }
  return rows.sort((a, b) => (b.figure.value ?? -1) - (a.figure.value ?? -1));
}

function groupName({ breakdown, breakdown_value: value }: JsnaFigure): string {
  if (breakdown !== "age_band") return capitalised(nameOf(value));
  return value.endsWith("+") ? `Aged ${value.slice(0, -1)} and over` : `Aged ${value.replace("-", " to ")}`;
}

/** The finding: everyone served, beside the comparators. */
export function servedSentence(figures: readonly JsnaFigure[]): string {
  const [all] = servedRows(figures, "all");
  const figure = all?.figure;
  if (figure === undefined || figure.value === null) return "How many people are served is not known.";
  const median = medianClause(figure.comparator_median, "people");
  const beside = median === "" ? "" : `; ${median}`;
  return (
    `${number(figure.value)} of every 100,000 adults had ongoing support outside residential care ` +
    `(95% interval ${interval(figure.lower_95, figure.upper_95, "people", 0)})${beside}.`
  );
}

/** The same as if the council's adults had the ages of the European standard population: what compares councils. */
export function standardisedSentence(figures: readonly JsnaFigure[]): string {
  const standardised = figures.filter((figure) => figure.indicator_code === "SERVED-STD");
  const figure = standardised.find(({ period }) => period === newestPeriod(standardised));
  if (figure === undefined) return "";
  if (figure.value === null) {
    const reason = reasons[figure.value_status] ?? "it is not known";
    return `The rate cannot be standardised by age: ${reason}.`;
  }
  const median = medianClause(figure.comparator_median, "people");
  return (
    `Standardised by age it is ${number(figure.value)} (95% interval ` +
    `${interval(figure.lower_95, figure.upper_95, "people", 0)})${median === "" ? "" : `; ${median}`}. ` +
    "That is the rate if the council’s adults had the ages of the European standard population of 2013, so that councils with older and younger people can be compared."
  );
}

const reasons: Readonly<Record<string, string>> = {
  suppressed: "it would reveal an age band that is not shown",
  missing: "not every age band was returned",
  not_applicable: "there are fewer than 10 people",
};

/** Which groups stand apart from the same group of the comparators: those whose whole interval is on one side. */
export function servedHeadline(rows: readonly ServedRow[], what: string): string {
  if (rows.every(({ figure }) => figure.value === null)) return `People served by ${what} are not known`;
  const groups = rows.map(({ name, figure: { lower_95: lower, upper_95: upper, comparator_median: beside } }) => {
    return { name: name.toLowerCase().replace(/^aged /, "people aged "), lower, upper, beside };
  });
  const [above, below] = [outsideInterval(groups, "higher"), outsideInterval(groups, "lower")];
  const rest = notKnown(rows);
  if (above.length + below.length === 0)
    return `By ${what}, no rate is clearly different from the comparators’ median${rest}`;
  const parts = [
    above.length === 0 ? "" : `clearly above the comparators’ median for ${joined(above)}`,
    below.length === 0
      ? ""
      : `clearly below ${above.length === 0 ? "the comparators’ median" : "it"} for ${joined(below)}`,
  ].filter((part) => part !== "");
  return `By ${what}, rates are ${joined(parts)}${rest}`;
}

const servedColumns = [
  { key: "group", label: "Group" },
  { key: "people", label: "People served", isNumber: true },
  { key: "population", label: "Population", isNumber: true },
  { key: "rate", label: "Per 100,000", isNumber: true },
  { key: "interval", label: "95% interval", isNumber: true },
  { key: "median", label: "Comparators’ median", isNumber: true },
] as const;

/** The groups as a table. */
export function servedTable(rows: readonly ServedRow[]) {
  return rows.map(({ name, figure }) => ({
    group: name,
    people: valueOrWord(figure.numerator, figure.value_status, "people"),
    population: figure.denominator === null ? "not available" : number(figure.denominator),
    rate: valueOrWord(figure.value, figure.value_status, "per_100k", 0),
    interval: interval(figure.lower_95, figure.upper_95, "per_100k", 0),
    median: figure.comparator_median === null ? "not available" : short(figure.comparator_median, "per_100k", 0),
  }));
}

const servedReturns = ["personal_budgets", "population"];

/** Who is served: the rate of everyone, by client group and age, then the groups that have no population. */
export function servedSection(file: JsnaFile): HTMLElement {
  const [all] = servedRows(file.figures, "all");
  if (all === undefined) return nothing("The rate of people supported is not known", withoutServed(file));
  return element(
    "div",
    { class: "served" },
    element("p", {}, `${servedSentence(file.figures)} ${standardisedSentence(file.figures)}`.trim()),
    servedFigure(file, servedRows(file.figures, "client_group"), "client group"),
    servedFigure(file, servedRows(file.figures, "age_band"), "age"),
    element(
      "p",
      {},
      "By ethnic group, by rural or urban area, and for carers there are numbers of people but no population to divide them by: no rate is given.",
    ),
    table(knownColumns, knownRows(file.figures), "People served by ethnic group, by rural or urban area, and carers"),
    element("p", { class: "source" }, `Source: ${sourceOf(["personal_budgets"], file.context)}.`),
  );
}

function withoutServed({ context }: JsnaFile): string {
  const lacking = servedReturns.filter((name) => context.freshness[name] === undefined);
  if (lacking.length === 0) return noneSentence("personal budget counts", ["personal_budgets"], context);
  return "It is made from counts of eligible people in the council’s returns and from its population: not both are loaded.";
}

function servedFigure(file: JsnaFile, rows: readonly ServedRow[], what: string): HTMLElement {
  const headline = servedHeadline(rows, what);
  const period = rows[0]?.figure.period ?? "";
  return figure({
    id: `served-by-${what.replace(" ", "-")}`,
    headline,
    subtitle: `People with ongoing support outside residential care at ${periodName(period)} per 100,000 ${what === "age" ? "people of the same age" : "adults"}, ${file.name} (diamond) with 95% interval, comparators’ median (square)`,
    alt: `Dots with intervals, one row for each group. ${headline}.`,
    draw: drawRates(rows.map(rateLane), number),
    columns: servedColumns,
    rows: servedTable(rows),
    main: rows.map((row) => figureKey(row.figure))[0],
    rowFigures: rows.map((row) => figureKey(row.figure)),
    source: sourceOf(servedReturns, file.context),
    method: withRounding(
      "Eligible clients at 31 March divided by the mid-year estimate before it; limits by Byar’s method, exact for counts under 10.",
      servedReturns,
      file.context,
    ),
    notes: [
      "Being served is not need: a low rate may be less need, a higher threshold, or people who are not reached.",
    ],
    isDemonstration: file.context.isDemonstration,
  });
}
