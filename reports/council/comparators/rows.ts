/** A council of the set in use, or one next in line. */
export interface MemberRow {
  readonly kind: "member";
  readonly scheme: string;
  readonly edition: string;
  readonly code: string;
  readonly name: string;
  /** Its region and type. */
  readonly place: string;
  /** 1 for the most alike; null where the scheme has no order. */
  readonly rank: number | null;
  /** How unlike the two are, on the scheme's own scale; null where the scheme gives none. */
  readonly distance: number | null;
  readonly is_next: boolean;
  /** Whether the council is in this one's own set; null where this one has none of the scheme. */
  readonly is_mutual: boolean | null;
  /** Whether it stands in the place of a council that the group names and that has ended. */
  readonly is_successor: boolean;
}

/** What was done to the group by rule. */
export interface NoteRow {
  readonly kind: "note";
  /** The council it is about; empty where it is about the group. */
  readonly name: string;
  readonly place: string;
}

/** What open peers are found by. */
export interface FeatureRow {
  readonly kind: "feature";
  readonly name: string;
  readonly weight: number;
  readonly value: number;
  readonly mean: number;
  /** Standard deviation over the areas compared: the feature's own scale. */
  readonly deviation: number;
  readonly area_count: number;
  readonly peer_median: number;
}

interface Values {
  readonly measure: string;
  readonly value: number | null;
  readonly lower_95: number | null;
  readonly upper_95: number | null;
}

/** One of the measures that the council is judged by, or a reading of a milestone. */
export interface OwnRow extends Values {
  readonly kind: "own";
  /** Whether it is one of the outcome measures; else it is a reading of a milestone. */
  readonly is_judged: boolean;
  readonly indicator_code: string;
  readonly title: string;
  readonly definition: string;
  readonly person_type: string;
  readonly basis: string;
  readonly period: string;
  /** Of savings whose year has not been returned: forecast. */
  readonly vintage: string;
  readonly unit: string;
  readonly decimals: number;
  readonly polarity: string;
  readonly value_status: string;
}

/** The same figure of a council of the set, or of one next in line. */
export interface PeerRow extends Values {
  readonly kind: "peer";
  readonly code: string;
}

/** A row of the data of a council's comparators page. */
export type ComparatorRow = MemberRow | NoteRow | FeatureRow | OwnRow | PeerRow;
