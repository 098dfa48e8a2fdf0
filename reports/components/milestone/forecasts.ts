import type { RowOf } from "../../../src/site/query.ts";
import type { councilForecast, coverage, milestoneForecast } from "./query.ts";

/** What a council would reach by a due date, as could have been said at an earlier quarter. */
export type ForecastRow = RowOf<typeof councilForecast>;

/** A milestone that asks for a number, or a reading of it, and why it is not forecast; null where it is. */
export type MilestoneForecast = RowOf<typeof milestoneForecast>;

/** How all councils' forecasts of one reading did: those of one quarter that were made so many quarters before it. */
export type CoverageRow = RowOf<typeof coverage>;
