import { type Certainty, type Fact, leastSure } from "./fact.ts";
import type { Link } from "./link.ts";
import type { Reading } from "./reading.ts";

/** What a figure of an indicator is, which decides how its limits are made. */
export type IndicatorKind =
  /** Administrative counts, the numerator part of the denominator: Wilson limits. */
  | "proportion"
  /** Events per people: Byar's or exact Poisson limits. */
  | "rate"
  /** A count of people or events: Byar's or exact Poisson limits. */
  | "count"
  /** A mean of counts made on several days: the same people are counted again, so that no limits of a count fit. */
  | "mean_count"
  /** Estimated by a survey: the published limits, or none. */
  | "survey"
  /** A numerator that is not part of its denominator, or was weighted: no limits. */
  | "ratio"
  /** A rate that is standardised here, from bands: Dobson's limits. */
  | "standardised_rate"
  /** Money: no limits. */
  | "money";

export type Unit = "percent" | "per_100k" | "per_10k" | "gbp" | "people" | "score" | "years" | "number";

/** What a numerator over its denominator is multiplied by; null for a unit that is not a quotient of two counts. */
export const multipliers: Readonly<Record<Unit, number | null>> = {
  percent: 100,
  per_100k: 100_000,
  per_10k: 10_000,
  gbp: null,
  people: null,
  score: null,
  years: null,
  number: null,
};

/** What a share or a rate counts. */
export type Counted = "people" | "carers" | "providers" | "enquiries" | "discharges" | "admissions" | "deaths";

export type Frequency = "quarterly" | "twice_a_year" | "annual" | "biennial";

/** What a period of the indicator is. A rolling period is one year or more that moves on by a quarter. */
export type PeriodType = "quarter" | "financial_year" | "calendar_year" | "snapshot" | "survey_wave" | "rolling";

/** Whether the structure of the population was taken out: not, by age directly, or indirectly. */
export type Standardisation = "none" | "age" | "indirect";

/** One definition of an indicator and the periods it holds for. */
export interface DefinitionVersion {
  readonly version: string;
  readonly firstPeriod: string;
  /** Null while it lasts. */
  readonly lastPeriod: string | null;
  /** Why figures before it are not comparable with figures under it; null where they are. */
  readonly breakNote: string | null;
  readonly unit: Unit;
  readonly kind: IndicatorKind;
  /** Decimals as published under it; null where they are the indicator's. */
  readonly decimals: number | null;
  readonly note: Fact;
  /** Why areas are not compared with each other or with England under it; absent where they are. */
  readonly notCompared?: Fact;
}

/** What is known of how an indicator is made. A null is a fact that is not known here. */
export interface Facts {
  /** As its publisher, or the guide that lists it, prints it. */
  readonly publishedTitle: Fact | null;
  readonly numerator: Fact | null;
  /** The text is empty where the indicator is not divided by anything. */
  readonly denominator: Fact | null;
  /** Decimals as published; a definition version may have others. */
  readonly publishedDecimals: Fact<number> | null;
  readonly frequency: Fact<Frequency> | null;
  readonly periodType: Fact<PeriodType> | null;
  /** The return or survey it is made from. */
  readonly collection: Fact | null;
  /** Who collects, reports and publishes it. */
  readonly reporter: Fact | null;
  readonly standardisation: Fact<Standardisation> | null;
}

/** An indicator: its key is framework, edition and code, because frameworks used codes again for other measures. */
export interface Indicator extends Facts {
  readonly framework: string;
  /** First year of the list of codes. */
  readonly edition: string;
  readonly code: string;
  /** Whether its publisher gave it that code; pages do not print one that was made here. */
  readonly hasPublishedCode: boolean;
  /** As pages print it: short, in plain words, without its unit. */
  readonly title: string;
  readonly unit: Unit;
  /** Decimals that pages print: as published where that is known. */
  readonly decimals: number;
  readonly polarity: "high" | "low" | "none";
  readonly kind: IndicatorKind;
  /** What its numerator counts, so that a gap can be counted; null where that is not known or no whole thing. */
  readonly counted: Counted | null;
  /** What its publisher rounds the counts that it is made of to: 1 where they stand as counted. */
  readonly countsRoundedTo: 1 | 5;
  /** The list that the indicator is from. */
  readonly source: string;
  /** How sure the definition is: the least sure of what is known of its published title, numerator and denominator. */
  readonly certainty: Certainty;
  readonly domain: string;
  /** In the order of their periods. */
  readonly versions: readonly DefinitionVersion[];
  /** The ways in which it is counted; null where its publication alone says. */
  readonly readings: readonly Reading[] | null;
  /** What came after it; empty where nothing did, null where that is not known here. */
  readonly successors: readonly Link[] | null;
  /** What it took the place of outside this catalogue; those inside it name it as their successor. */
  readonly earlier: readonly Link[];
  /** What a reader must know: traps, and what sources leave open. */
  readonly notes: readonly Fact[];
}

/** What most entries of one framework share. */
type Shared = "framework" | "edition" | "hasPublishedCode" | "source";

/** An entry as it is written in a list: what it leaves out is usual, or not known here. */
export type Entry = Omit<Indicator, Shared | "certainty" | Optional> & Partial<Pick<Indicator, Optional | "source">>;
type Optional =
  | keyof Facts
  | "decimals"
  | "counted"
  | "countsRoundedTo"
  | "versions"
  | "readings"
  | "successors"
  | "earlier"
  | "notes";

const unsaid = {
  counted: null,
  publishedTitle: null,
  numerator: null,
  denominator: null,
  publishedDecimals: null,
  frequency: null,
  periodType: null,
  collection: null,
  reporter: null,
  standardisation: null,
  countsRoundedTo: 1,
  versions: [],
  readings: null,
  successors: null,
  earlier: [],
  notes: [],
} as const;

/** The indicators of one framework from their entries: one decimal, one definition and a recalled title unless said. */
export function indicatorsOf(
  shared: Pick<Indicator, Shared> & Partial<Pick<Indicator, "readings">>,
  entries: readonly Entry[],
): Indicator[] {
  return entries.map((entry) => {
    const definition = [entry.publishedTitle, entry.numerator, entry.denominator].filter((fact) => fact != null);
    return {
      ...unsaid,
      ...shared,
      decimals: entry.publishedDecimals?.says ?? 1,
      certainty: definition.length === 0 ? "recalled" : leastSure(definition),
      ...entry,
    };
  });
}
