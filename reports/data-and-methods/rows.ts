import type { Row } from "../../src/site/query.ts";
import type { dataAndMethods } from "./query.ts";

/** A theme of a scrutiny review; its indicators are one text. */
export type ThemeLine = Row<typeof dataAndMethods.tables.themes>;

/** A national milestone; `judged_by` is null where no return proves it. */
export type NationalMilestoneLine = Row<typeof dataAndMethods.tables.milestones>;

/** A client group of Annex A. */
export type ClientGroupLine = Row<typeof dataAndMethods.tables.groups>;

/** Where a return counts a client group; the code is null where it does not. */
export type ClientGroupCountLine = Row<typeof dataAndMethods.tables.groupCounts>;

/** A symbol of official statistics. */
export type SymbolLine = Row<typeof dataAndMethods.tables.symbols>;

/** A return as the dictionary describes it; its rules are one a line. */
export type ReturnLine = Row<typeof dataAndMethods.tables.returns>;

/** A column of a return. */
export type DictionaryLine = Row<typeof dataAndMethods.tables.dictionary>;
