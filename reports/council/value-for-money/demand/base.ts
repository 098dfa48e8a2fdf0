import type { Row } from "../../../../src/site/query.ts";
import { number, statusWords } from "../../../components/words/format.ts";
import { periodName } from "../../../components/words/periods.ts";
import type { demandAhead } from "./query.ts";

/** A figure from which demand and cost ahead are worked out. */
export type DemandFigure = Row<typeof demandAhead.tables.figures>;

export type AgeGroup = "18-64" | "65+";

/** Of one age group in the base year: people supported at home, and what the council spends on them and on care homes. */
export interface GroupBase {
  readonly age: AgeGroup;
  /** People of the age in the base year. */
  readonly people: number;
  readonly supported: number;
  /** Gross current expenditure of the year but for care homes, pounds. */
  readonly homeGbp: number;
  /** The same on residential and nursing care. */
  readonly careHomesGbp: number;
}

/** People of both ages in a year to come. */
export interface ProjectedYear {
  readonly year: number;
  readonly people: Readonly<Record<AgeGroup, number>>;
}

/** What the calculation starts from. */
export interface DemandBase {
  readonly groups: readonly GroupBase[];
  /** The year of the estimate of people, which the financial year of the other figures begins in. */
  readonly year: number;
  readonly spendingPeriod: string;
  readonly supportedPeriod: string;
  /** "projection from 2008". */
  readonly projection: string;
  readonly years: readonly ProjectedYear[];
}

const bands: Readonly<Record<AgeGroup, readonly string[]>> = { "18-64": ["18-64"], "65+": ["65-74", "75-84", "85+"] };
const ages: readonly AgeGroup[] = ["18-64", "65+"];

/** What the calculation starts from, or in words what it lacks. */
export function demandBase(figures: readonly DemandFigure[]): DemandBase | string {
  const served = figures.filter(({ indicator_code: code }) => code === "SERVED");
  const spending = figures.filter(({ indicator_code: code }) => code === "EX-RES");
  const [all, older] = ["all", "older_people"].map((group) =>
    spending.find(({ breakdown_value }) => breakdown_value === group),
  );
  const period = served[0]?.period.slice(0, 7);
  if (period === undefined) return "how many people are supported, by age";
  if (all?.period !== period || older === undefined)
    return `spending of ${periodName(period)} on older people and on all`;
  const hidden = served.find(({ numerator }) => numerator === null);
  if (hidden !== undefined) return `how many people are supported, by age (${statusWords(hidden.value_status)})`;
  const groups = ages.map((age) => groupOf(age, { figures, served, all, older, year: period.slice(0, 4) }));
  if (groups.some((group) => group?.supported === 0))
    return "what one person costs: nobody of an age group is supported";
  const known = groups.filter((group) => group !== null);
  if (known.length < ages.length) return `people by age in ${period.slice(0, 4)}`;
  const { projection, years } = projectionAfter(figures, Number(period.slice(0, 4)));
  if (years.length === 0) return "people by age in the years to come: no projection of them is loaded";
  return {
    groups: known,
    year: Number(period.slice(0, 4)),
    spendingPeriod: period,
    supportedPeriod: served[0]?.period ?? "",
    projection,
    years,
  };
}

interface GroupParts {
  readonly figures: readonly DemandFigure[];
  readonly served: readonly DemandFigure[];
  readonly all: DemandFigure;
  readonly older: DemandFigure;
  readonly year: string;
}

/** Spending that is not on older people is taken to be on people of 18 to 64, shared lines among it. */
function groupOf(age: AgeGroup, { figures, served, all, older, year }: GroupParts): GroupBase | null {
  const people = peopleOf(figures, "estimate", year, age);
  if (people === null) return null;
  const supported = served
    .filter(({ breakdown_value: band }) => bands[age].includes(band))
    .reduce((sum, { numerator }) => sum + (numerator ?? 0), 0);
  const [total, homes] = (["denominator", "numerator"] as const).map((side) =>
    age === "65+" ? (older[side] ?? 0) : (all[side] ?? 0) - (older[side] ?? 0),
  );
  return { age, people, supported, homeGbp: (total ?? 0) - (homes ?? 0), careHomesGbp: homes ?? 0 };
}

function peopleOf(figures: readonly DemandFigure[], definition: string, year: string, age: AgeGroup): number | null {
  const row = figures.find(
    (figure) =>
      figure.indicator_code === "POP" &&
      figure.definition === definition &&
      figure.period === year &&
      figure.breakdown_value === age,
  );
  return row?.value ?? null;
}

/** The years after one of the newest projection that has any. */
function projectionAfter(figures: readonly DemandFigure[], after: number) {
  const projected = figures.filter(({ definition }) => definition.startsWith("projection"));
  const projection =
    projected
      .map(({ definition }) => definition)
      .toSorted()
      .at(-1) ?? "";
  const periods = [...new Set(projected.filter((row) => row.definition === projection).map(({ period }) => period))];
  const years = periods.toSorted().flatMap((period): ProjectedYear[] => {
    const [adults, older] = ages.map((age) => peopleOf(figures, projection, period, age));
    if (adults == null || older == null || Number(period) <= after) return [];
    return [{ year: Number(period), people: { "18-64": adults, "65+": older } }];
  });
  return { projection, years };
}

/** "26.4": people supported of each 1,000 of the age. */
export function per1000({ supported, people }: GroupBase): number {
  return (1000 * supported) / people;
}

/** "people aged 18 to 64" */
export function ageName(age: AgeGroup): string {
  return age === "65+" ? "people aged 65 and over" : "people aged 18 to 64";
}

/** People as pages print them. */
export function peopleWords(people: number): string {
  return number(Math.round(people));
}
