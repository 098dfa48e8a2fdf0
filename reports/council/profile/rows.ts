import type { Row } from "../../../src/site/query.ts";
import type { profile } from "./query.ts";

/** A figure of a council on its page of indicators: what it is beside, and what changed. */
export type CouncilIndicator = Row<typeof profile.tables.figures>;
