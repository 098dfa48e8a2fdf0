import type { Row } from "../../../src/site/query.ts";
import type { comparators } from "./query.ts";

/** A council of the set in use, or one next in line. */
export type MemberRow = Row<typeof comparators.tables.members>;

/** What was done to the group by rule. */
export type NoteRow = Row<typeof comparators.tables.notes>;

/** What open peers are found by. */
export type FeatureRow = Row<typeof comparators.tables.features>;

/** One of the measures that the council is judged by, or a reading of a milestone. */
export type OwnRow = Row<typeof comparators.tables.own>;

/** The same figure of a council of the set, or of one next in line. */
export type PeerRow = Row<typeof comparators.tables.peers>;
