import type { Row } from "../../../../src/site/query.ts";
import { joined, money } from "../../../components/words/format.ts";
import { periodName } from "../../../components/words/periods.ts";
import type { publishedCosts as costSet } from "./query.ts";

/** A published unit cost of one council in one year. */
export type PublishedCost = Row<typeof costSet.tables.costs>;

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
