import { joined, money } from "../../../components/words/format.ts";
import { periodName } from "../../../components/words/periods.ts";

/** A published unit cost of one council in one year, as the loader writes it. */
export interface PublishedCost {
  /** The code of the measure in the publication of 2008-09. */
  readonly measure: string;
  /** "Weekly cost of nursing care, older people": the measure with its own period. */
  readonly title: string;
  /** What the units are: "Weeks of care in the year". */
  readonly units: string;
  readonly period: string;
  /** Cost of the year in thousands of pounds, and units, both as published. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** What 1,000 × cost ÷ units is multiplied by to give the value. */
  readonly factor: number;
  /** Pounds a unit, as published. */
  readonly value: number | null;
  readonly value_status: string;
  readonly comparator_n: number | null;
  readonly comparator_median: number | null;
  readonly england: number | null;
  /** "prices of 2010-11, deflators of 22 December 2023"; null where no deflator of the year is loaded. */
  readonly price_basis: string | null;
  readonly real_value: number | null;
  readonly real_median: number | null;
  /** The definition that holds in the year, and why what is before it is not comparable; null where one holds of all. */
  readonly version: string | null;
  readonly break_note: string | null;
  /** Whether the measure is drawn, or is in the table alone. */
  readonly is_drawn: boolean;
}

/** "2010-11 prices (deflators of 22 December 2023)"; null where no cost is in real terms. */
export function priceBasis(costs: readonly PublishedCost[]): string | null {
  const basis = costs.find(({ price_basis }) => price_basis !== null)?.price_basis;
  const [, year, deflators] = basis?.match(/^prices of (\d{4}-\d{2}), (.+)$/) ?? [];
  if (year === undefined) return null;
  return `${year} prices (GDP ${deflators})`;
}

/**
 * Which prices costs are told in: "real terms in 2010-11 prices (…)", with the years that no deflator is loaded of, which
 * are in cash alone.
 */
export function inReal(costs: readonly PublishedCost[]): string {
  const known = costs.filter(({ value }) => value !== null);
  const without = [
    ...new Set(known.filter(({ real_value }) => real_value === null).map(({ period }) => period)),
  ].sort();
  const basis = priceBasis(costs);
  if (basis === null)
    return `no deflator of ${periodName(without.at(-1) ?? "")} is loaded, so that there is cash alone`;
  if (without.length === 0) return `real terms in ${basis}`;
  const years = joined(without.map((period) => periodName(period)));
  return `real terms in ${basis}; no deflator of ${years} is loaded, so that there is cash alone`;
}

/** "weekly cost of nursing care, older people": a title within a sentence. */
export function measureName(title: string): string {
  return title.slice(0, 1).toLowerCase() + title.slice(1);
}

/** "£535.80", "£751": the publication of 2010-11 has whole pounds. */
export function pounds(value: number): string {
  return money(value, Number.isInteger(value) ? 0 : 2);
}

/** What holds of every figure of the published unit costs. */
const costNotes = [
  "Each measure is a week, an hour or a meal as its name says, as the publication has it. It divides the cost of a year by units of the year or of an average week, not always the same in each year: the table says which.",
  "A unit cost was made before its cost and units were rounded. England’s includes estimates for councils that sent none.",
];

/** The notes, and where the costs that are loaded end. */
export function notesOf(costs: readonly PublishedCost[]): string[] {
  const last =
    costs
      .map(({ period }) => period)
      .toSorted()
      .at(-1) ?? "";
  const end = `These costs end in ${periodName(last)}. They are not compared with outcomes of later years, which they cannot explain.`;
  return [...costNotes, end];
}
