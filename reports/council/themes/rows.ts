import type { Row, Rows } from "../../../src/site/query.ts";
import type { themes } from "./query.ts";

/** What a council's pages of themes read of the council. */
export type CouncilThemes = Rows<typeof themes>;

export type Answered = Row<typeof themes.tables.questions>;
export type ThemeMeasure = Row<typeof themes.tables.measures>;
