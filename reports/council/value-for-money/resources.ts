import { element, foldedFigure } from "../../components/figure/element.ts";
import { tableFigure } from "../../components/figure/figure.ts";
import { explainedLink, figureKey } from "../../components/figure/key.ts";
import { sourceOf } from "../../components/figure/source.ts";
import { table } from "../../components/figure/table.ts";
import { joined, money, number, statusWords, withUnit } from "../../components/words/format.ts";
import { periodName } from "../../components/words/periods.ts";
import type { VfmFigure, VfmFile } from "./rows.ts";

/** "85 and over", "65 to 74". */
function ageWords(band: string): string {
  return band.replace("+", " and over").replace("-", " to ");
}

/** What the table lists, in its order. */
const measures = [
  { code: "EX-HEAD", part: "18-64", unit: "gbp", label: "Spending per head, aged 18 to 64" },
  { code: "EX-HEAD", part: "65+", unit: "gbp", label: "Spending per head, aged 65 and over" },
  {
    code: "EX-INTENSIVE",
    part: "all",
    unit: "percent",
    label: "Intensive home care, of spending on it and on care homes",
  },
  { code: "EX-ASSESS", part: "all", unit: "percent", label: "Assessment and support services, of all spending" },
  ...["18-64", "65-74", "75-84", "85+"].map((part) => {
    const label = `Permanent admissions to care homes, aged ${ageWords(part)}, per 100,000`;
    return { code: "ACT-ADMISSION", part, unit: "per_100k", label };
  }),
];

const columns = [
  { key: "measure", label: "Measure" },
  { key: "year", label: "Year" },
  { key: "own", label: "Council", isNumber: true },
  { key: "median", label: "Comparators’ median", isNumber: true },
  { key: "range", label: "Comparators, lowest to highest", isNumber: true },
  { key: "england", label: "England", isNumber: true },
] as const;

/** The newest figure of a measure, whether it has a value or not. */
function newest(figures: readonly VfmFigure[], code: string, part: string): VfmFigure | undefined {
  return figures
    .filter(({ indicator_code, breakdown_value }) => indicator_code === code && breakdown_value === part)
    .toSorted((a, b) => a.period.localeCompare(b.period))
    .at(-1);
}

const valueWords = (value: number | null, unit: string) =>
  value === null
    ? "not available"
    : unit === "per_100k"
      ? number(value, 1)
      : withUnit(value, unit, unit === "gbp" ? 0 : 1);

/** A row for each measure that the council has, in its newest year. */
export function resourceRows(figures: readonly VfmFigure[]) {
  return measures.flatMap(({ code, part, unit, label }) => {
    const figure = newest(figures, code, part);
    if (figure === undefined) return [];
    const { comparator_lowest: low, comparator_highest: high } = figure;
    return [
      {
        measure: label,
        year: periodName(figure.period),
        own: figure.value === null ? statusWords(figure.value_status) : valueWords(figure.value, unit),
        median: valueWords(figure.comparator_median, unit),
        range:
          low === null || high === null ? "not available" : `${valueWords(low, unit)} to ${valueWords(high, unit)}`,
        england: valueWords(figure.england_value, unit),
        figure,
      },
    ];
  });
}

/**
 * "In 2010-11 assessment and support services cost £8.2 million, £1,771 for each of the 4,626 people with ongoing support
 * at its end." Empty where either is not known.
 */
export function overheadSentence(figures: readonly VfmFigure[]): string {
  const cost = newest(figures, "EX-ASSESS", "all");
  const people = figures.find(
    ({ indicator_code: code, period }) => code === "SERVED" && period === `${cost?.period} Q4`,
  )?.numerator;
  if (cost === undefined || cost.numerator === null || !people) return "";
  return `In ${periodName(cost.period)} assessment and support services cost ${money(cost.numerator)}, ${money(cost.numerator / people)} for each of the ${number(people)} people with ongoing support at its end.`;
}

/** How far the rates of admission of older people differ among comparators, beside what the guide found between councils. */
export function admissionsSentence(figures: readonly VfmFigure[]): string {
  const folds = ["65-74", "75-84", "85+"].flatMap((band) => {
    const figure = newest(figures, "ACT-ADMISSION", band);
    const [low, high] = [figure?.comparator_lowest ?? null, figure?.comparator_highest ?? null];
    if (low === null || high === null || low === 0) return [];
    return [`${number(high / low, 1)} times at ${ageWords(band)}`];
  });
  const own =
    folds.length === 0 ? "" : `Of its comparators the highest rate of admission is, of the lowest, ${joined(folds)}. `;
  const guide =
    "The Department of Health found in 2009 that councils differed three-fold for older people, and seven-fold for people with a learning disability (as the Centre for Public Scrutiny’s guide of 2010 quotes it).";
  return `${own}${guide} Admissions are returned by age and not by client group, so that the seven-fold cannot be looked at.`;
}

/** What else the guide to the use of resources looks at: spending per head, intensive home care, overheads and admissions. */
export function resourcesSection({ figures, context, name }: VfmFile): HTMLElement | null {
  const rows = resourceRows(figures);
  if (rows.length === 0) return null;
  const words = [overheadSentence(figures), admissionsSentence(figures)].filter((text) => text !== "");
  const shown = rows.map(({ figure, ...row }) => ({ ...row, own: explainedLink(row.own, keyOf(figure)) }));
  return foldedFigure(
    tableFigure(
      {
        id: "use-of-resources",
        headline: "Spending per head, intensive home care, overheads and admissions",
        subtitle: `${name} in the newest year of each, beside its comparators and England`,
        columns,
        rows: rows.map(({ figure: _figure, ...row }) => row),
        source: sourceOf(["expenditure", "population", "activity"], context),
        method:
          "Gross current expenditure of the council’s own money. Per head: on older people for each person aged 65 and over; on physical disability, learning disability and mental health for each aged 18 to 64, mid-year. Rates of admission are of each age.",
        notes: [
          "Places differ in how old and how well their people are, and in what they must pay: none of it is allowed for.",
        ],
        isDemonstration: context.isDemonstration,
      },
      table(columns, shown, "Use of resources, newest year of each", "cards"),
      ...words.map((text) => element("p", {}, text)),
    ),
  );
}

function keyOf({ indicator_code, period, breakdown, breakdown_value }: VfmFigure) {
  const who = indicator_code === "ACT-ADMISSION" ? { person_type: "client", basis: "in_year" } : {};
  return figureKey({ indicator_code, period, breakdown, breakdown_value, ...who });
}
