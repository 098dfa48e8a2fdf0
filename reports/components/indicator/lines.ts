import type { Row, RowOf, Rows } from "../../../src/site/query.ts";
import type { indicatorKey } from "../figure/query.ts";
import type { catalogue, methods } from "./catalogue-query.ts";

/** Names an indicator: codes were used again by later lists of the same framework. */
export type IndicatorName = RowOf<typeof indicatorKey>;

/** An indicator of the catalogue. */
export type IndicatorLine = Row<typeof catalogue.tables.indicators>;

/** One fact of an indicator; the text is null where it is not known, empty where there is nothing to say. */
export type FactLine = Row<typeof catalogue.tables.facts>;

/** A definition of an indicator and the periods it holds for. */
export type VersionLine = Row<typeof catalogue.tables.versions>;

/** What came before or after an indicator: one of the catalogue, or one in words. */
export type StepLine = Row<typeof catalogue.tables.steps>;

/** A statistic; its worked cases are one a line. */
export type MethodLine = Row<typeof methods.tables.methods>;

/** How figures are calculated. */
export type Methods = Rows<typeof methods>;
