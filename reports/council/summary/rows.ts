import type { JudgedMeasure } from "../../components/indicator/judged.ts";

/** A measure that the council is judged by, with the same figure of its region and of its type of council. */
export interface OutcomeRow extends JudgedMeasure {
  readonly kind: "measure";
  readonly region: number | null;
  readonly council_type: number | null;
}

/** How many people of some ages live in the council. */
interface PeopleRow {
  readonly kind: "people";
  /** Which estimate or projection it is. */
  readonly code: string;
  /** The ages. */
  readonly title: string;
  readonly period: string;
  readonly value: number | null;
}

/** A row of a council's summary file. */
export type SummaryRow = OutcomeRow | PeopleRow;
