import type { Row } from "../../../../src/site/query.ts";
import { moneyTick } from "../../../components/words/format.ts";
import type { moneyItems } from "./query.ts";

/** An item of money in one year, as the page's file has it. */
export type MoneyRow = Row<typeof moneyItems.tables.items>;

/** A financial risk in the council's register. */
export type FinancialRisk = Row<typeof moneyItems.tables.risks>;

/** An item of money with its years in order. */
export interface MoneyItem extends Omit<MoneyRow, "period" | "planned_gbp" | "actual_gbp"> {
  readonly years: readonly Pick<MoneyRow, "period" | "planned_gbp" | "actual_gbp">[];
}

/** Pounds planned and pounds that came of it; null where no row says any. */
export interface PlannedAndActual {
  readonly planned: number | null;
  readonly actual: number | null;
}

/** The items of these kinds, kind by kind in that order; the rows of an item follow one another. */
export function itemsOf(rows: readonly MoneyRow[], kinds: readonly string[]): MoneyItem[] {
  return kinds.flatMap((kind) => {
    const ofKind = rows.filter((row) => row.kind === kind);
    return ofKind
      .filter((row, index) => row.item_id !== ofKind[index - 1]?.item_id)
      .map((row) => ({ ...row, years: ofKind.filter(({ item_id: id }) => id === row.item_id) }));
  });
}

/** The years that items have, in order. */
export function yearsOf(items: readonly MoneyItem[]): string[] {
  return [...new Set(items.flatMap(({ years }) => years.map(({ period }) => period)))].sort();
}

/** The newest year of which an actual is returned: plans of later years are not set against what came. Null where none is. */
export function lastActualYear(items: readonly MoneyItem[]): string | null {
  const done = items.flatMap(({ years }) => years.filter(({ actual_gbp: actual }) => actual !== null));
  return (
    done
      .map(({ period }) => period)
      .toSorted()
      .at(-1) ?? null
  );
}

/** What items come to in the years that `isIn` takes. */
export function sumOf(items: readonly MoneyItem[], isIn: (period: string) => boolean): PlannedAndActual {
  const years = items.flatMap((item) => item.years.filter(({ period }) => isIn(period)));
  return {
    planned: total(years.map(({ planned_gbp: planned }) => planned)),
    actual: total(years.map(({ actual_gbp: actual }) => actual)),
  };
}

function total(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
}

/** Pounds, with two decimals of a million: what came is near what was planned, and one decimal would print both alike. */
export function pounds(gbp: number): string {
  return moneyTick(gbp, Math.abs(gbp) >= 1e6 ? 2 : 0);
}

/** "£103,034 of £104,000": what came, of what was planned, with the one that is not returned said. */
export function spentOfPlanned({ planned, actual }: PlannedAndActual): string {
  if (planned === null) return actual === null ? "none returned" : `${pounds(actual)}, no plan returned`;
  return actual === null ? `no actual returned, of ${pounds(planned)}` : `${pounds(actual)} of ${pounds(planned)}`;
}

/** ", £44,173 more than planned": how far what came is from what was planned; in whole pounds, however large both are. */
export function differenceClause(planned: number, actual: number): string {
  return `, ${differenceWords(planned, actual, "planned")}`;
}

/** "£44,173 more than was set": the same without a comma, by what the plan is called. */
export function differenceWords(planned: number, actual: number, as: string): string {
  const gbp = Math.round(actual - planned);
  return gbp === 0 ? `as ${as}` : `${pounds(Math.abs(gbp))} ${gbp > 0 ? "more" : "less"} than ${as}`;
}

/** Which plans have no actual, of years that any actual is returned of: what came is not complete without them. */
export function gapsSentence(items: readonly MoneyItem[]): string {
  const to = lastActualYear(items);
  if (to === null) return "";
  const gaps = items.flatMap(({ title, years }) =>
    years
      .filter(
        ({ period, planned_gbp: planned, actual_gbp: actual }) => period <= to && planned !== null && actual === null,
      )
      .map(({ period }) => `${title} (${period})`),
  );
  return gaps.length === 0 ? "" : `What came is not complete: no actual is returned of ${gaps.join(", ")}.`;
}
