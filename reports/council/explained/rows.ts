import type { Row } from "../../../src/site/query.ts";
import type { IndicatorLine, MethodLine, VersionLine } from "../../components/indicator/lines.ts";
import type { explained } from "./query.ts";

/** A figure of the page's council with what its explanation says of it alone. */
export type ExplainedRow = Row<typeof explained.tables.figures>;

/** A file that figures of the page were made from. */
export type LoadLine = Row<typeof explained.tables.loads>;

/** Everything that the page of explanations reads: the council's figures, and what is said of many figures alike. */
export interface ExplainedData {
  readonly figures: readonly ExplainedRow[];
  readonly indicators: readonly IndicatorLine[];
  readonly versions: readonly VersionLine[];
  readonly methods: readonly MethodLine[];
  readonly loads: readonly LoadLine[];
}
