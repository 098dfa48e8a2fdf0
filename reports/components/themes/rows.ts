import type { Row, Rows } from "../../../src/site/query.ts";
import type { scrutiny } from "./query.ts";

/** The themes, questions and milestones of the guide to scrutiny, and how many councils can answer each question. */
export type Scrutiny = Rows<typeof scrutiny>;

export type GuideMilestone = Row<typeof scrutiny.tables.milestones>;
export type GuideQuestion = Row<typeof scrutiny.tables.questions>;
export type GuideTheme = Row<typeof scrutiny.tables.themes>;
