/** What a figure of an indicator is, which decides how its limits are made. */
export type IndicatorKind =
  /** Administrative counts, the numerator part of the denominator: Wilson limits. */
  | "proportion"
  /** Events per people: Byar's or exact Poisson limits. */
  | "rate"
  /** A count of people or events: Byar's or exact Poisson limits. */
  | "count"
  /** Estimated by a survey: the published limits, or none. */
  | "survey"
  /** A numerator that is not part of its denominator, or was weighted: no limits. */
  | "ratio"
  /** Money: no limits. */
  | "money";

export type Unit = "percent" | "per_100k" | "gbp" | "people" | "score" | "years" | "number";

/** How sure a fact is: found in a source that was read, or recalled and not checked. */
export type Certainty = "found" | "recalled" | "uncertain";

/** One definition of an indicator and the periods it holds for. */
export interface DefinitionVersion {
  readonly version: string;
  readonly firstPeriod: string;
  /** Null while it lasts. */
  readonly lastPeriod: string | null;
  /** Figures before it are not comparable with figures under it. */
  readonly isBreak: boolean;
  readonly unit: Unit;
  readonly kind: IndicatorKind;
  readonly note: string;
}

/** An indicator: its key is framework, edition and code, because frameworks used codes again for other measures. */
export interface Indicator {
  readonly framework: string;
  /** First year of the list of codes. */
  readonly edition: string;
  readonly code: string;
  readonly title: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly unit: Unit;
  readonly decimals: number;
  readonly polarity: "high" | "low" | "none";
  readonly kind: IndicatorKind;
  readonly source: string;
  readonly certainty: Certainty;
  readonly domain: string;
  readonly versions: readonly DefinitionVersion[];
}

/** What most entries of one framework share. */
type Shared = "framework" | "edition" | "source";

/** An entry as it is written in a list: what it leaves out is usual. */
export type Entry = Omit<Indicator, Shared | "versions" | "decimals" | "denominator" | "source"> &
  Partial<Pick<Indicator, "versions" | "decimals" | "denominator" | "source">>;

/** The indicators of one framework from their entries: one decimal, no denominator and one definition unless said. */
export function indicatorsOf(shared: Pick<Indicator, Shared>, entries: readonly Entry[]): Indicator[] {
  return entries.map((entry) => ({ ...shared, decimals: 1, denominator: "", versions: [], ...entry }));
}
