import type { RowOf } from "../../../src/site/query.ts";
import type { reading } from "../figure/query.ts";
import type { area, councilPeriod, listedIndicator, pastFigure, period } from "./query.ts";

/** One reading of an indicator: who is counted, of whom, and how. */
export type Reading = RowOf<typeof reading>;

/** The newest figure of a council or of England. */
export type AreaRow = RowOf<typeof area>;

/** A period of an indicator: England, the spread of councils, and its definition version. */
export type PeriodRow = RowOf<typeof period>;

/** An earlier figure of a measure that a council is judged by. */
export type PastFigure = RowOf<typeof pastFigure>;

/** A figure of a council in one period. */
export type CouncilPeriod = RowOf<typeof councilPeriod>;

/** An indicator in the list of all that have a page. */
export type ListRow = RowOf<typeof listedIndicator>;

/** What an indicator's page says of it everywhere: its name, unit, decimals and which side is good. */
export type IndicatorName = Pick<ListRow, "indicator_code" | "title" | "unit" | "decimals" | "polarity" | "kind">;

/** Whether two rows are of one reading. */
export function isSameReading(a: Reading, b: Reading): boolean {
  return a.definition === b.definition && a.person_type === b.person_type && a.basis === b.basis;
}
