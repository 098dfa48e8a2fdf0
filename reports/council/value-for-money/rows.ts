import type { Row, Rows } from "../../../src/site/query.ts";
import type { ActivityFigure } from "../../components/activity/rows.ts";
import { noneSentence } from "../../components/figure/own-absence.ts";
import type { PageContext } from "../../components/figure/page-context.ts";
import type { RegisterEntry } from "../../components/themes/rows.ts";
import type { valueForMoney } from "./query.ts";

/** A sum of money in one year. */
export interface YearAmount {
  readonly period: string;
  readonly gbp: number;
}

/** A figure of the council, with England and its comparators beside it and the milestone's verdict where it has one. */
export type VfmFigure = Row<typeof valueForMoney.tables.figures>;

/** What a gain of the council’s register behind NI 179 is worth in one year, in the newest submission of its vintage. */
export type VfmGain = Row<typeof valueForMoney.tables.gains>;

/** A gain of adult social care that was reported as made and is counted no longer. */
export type WithdrawnGain = Row<typeof valueForMoney.tables.withdrawn>;

/** What two returns say of one thing: here NI 179 as returned (`value_one`) and the register of gains (`value_two`). */
export type VfmReconciliation = Row<typeof valueForMoney.tables.reconciliations>;

/** Of one service and one kind of provider in the newest year: pounds, units, or pounds per unit. */
export type ProvidedService = Row<typeof valueForMoney.tables.services>;

/** Everything the value-for-money page is made of. */
export interface VfmFile {
  readonly context: PageContext;
  readonly name: string;
  readonly figures: readonly VfmFigure[];
  readonly services: readonly ProvidedService[];
  /** Providers and personal assistants, of the two newest years. */
  readonly market: readonly ActivityFigure[];
  readonly gains: readonly VfmGain[];
  readonly withdrawn: readonly WithdrawnGain[];
  readonly reconciliations: readonly VfmReconciliation[];
  /** Targets of NI 179 as the council recorded them, by year. */
  readonly targets: readonly YearAmount[];
  /** Entries of the register of evidence on how costs and benefits are shared. */
  readonly agreements: readonly RegisterEntry[];
  readonly comparators: readonly string[];
}

/** What the page is made of, from the council's file. */
export function vfmFile(tables: Rows<typeof valueForMoney>, context: PageContext): VfmFile {
  return {
    context,
    name: context.council?.name ?? "",
    figures: tables.figures,
    services: tables.services,
    market: tables.market,
    gains: tables.gains,
    withdrawn: tables.withdrawn,
    reconciliations: tables.reconciliations,
    targets: tables.targets.map(({ period, target }) => ({ period, gbp: target })),
    agreements: tables.agreements,
    comparators: tables.comparators.map((row) => row.comparator_code),
  };
}

/** Why a section about savings has nothing to show: not that none were made. */
export function withoutSavings({ context }: VfmFile): string {
  return `${noneSentence("registers of savings", ["savings"], context)} Whether savings were made is not known.`;
}

/** Why a section about spending has nothing to show. */
export function withoutSpending({ context }: VfmFile): string {
  return noneSentence("expenditure returns", ["expenditure"], context);
}
