/** Names an indicator: codes were used again by later lists of the same framework. */
export interface IndicatorName {
  readonly framework: string;
  readonly edition: string;
  readonly indicator_code: string;
}

/** An indicator of the catalogue. */
export interface IndicatorLine extends IndicatorName {
  readonly title: string;
  /** What is counted, and of what; empty where it is not divided by anything. */
  readonly numerator_text: string;
  readonly denominator_text: string;
  /** Decimals that pages print. */
  readonly decimals: number;
  readonly unit: string;
  /** What the quotient is multiplied by; null where the unit has no such number. */
  readonly multiplier: number | null;
  readonly polarity: string;
  readonly source: string;
  readonly certainty: string;
  readonly is_succession_known: boolean;
  /** The name of its page; null where it has none. */
  readonly slug: string | null;
}

/** One fact of an indicator; the text is null where it is not known, empty where there is nothing to say. */
export interface FactLine extends IndicatorName {
  readonly fact: string;
  readonly text: string | null;
  readonly certainty: string | null;
  readonly found_in: string | null;
}

/** A definition of an indicator and the periods it holds for. */
export interface VersionLine extends IndicatorName {
  readonly version: string;
  readonly first_period: string;
  readonly last_period: string | null;
  /** Null where it is comparable with the one before. */
  readonly break_note: string | null;
  readonly note: string;
  readonly certainty: string;
}

/** What came before or after an indicator: one of the catalogue, or one in words. */
export interface StepLine extends IndicatorName {
  readonly direction: string;
  readonly other_framework: string | null;
  readonly other_edition: string | null;
  readonly other_code: string | null;
  readonly other_words: string | null;
  readonly certainty: string;
}

/** A theme of a scrutiny review; its indicators are one text. */
export interface ThemeLine {
  readonly theme: string;
  readonly position: number;
  readonly title: string;
  readonly question: string;
  readonly indicators: string;
  readonly also_relevant: string;
}

/** A national milestone; `judged_by` is null where no return proves it. */
export interface NationalMilestoneLine {
  readonly milestone: string;
  readonly theme: string;
  readonly target_text: string;
  readonly due_date: string;
  readonly evidence_kind: string;
  readonly proof: string;
  readonly judged_by: string | null;
}

/** A client group of Annex A. */
export interface ClientGroupLine {
  readonly client_group: string;
  readonly title: string;
  readonly ages: string | null;
  readonly note: string | null;
  readonly source: string;
}

/** Where a return counts a client group; the code is null where it does not. */
export interface ClientGroupCountLine {
  readonly client_group: string;
  readonly scheme: string;
  readonly status: string;
  readonly code: string | null;
  readonly part: string | null;
  readonly is_wider: boolean | null;
}

/** A symbol of official statistics. */
export interface SymbolLine {
  readonly symbol: string;
  readonly used_by: string;
  readonly meaning: string;
  readonly place: string;
  readonly status: string | null;
  readonly certainty: string;
}

/** A return as the dictionary describes it; its rules are one a line. */
export interface ReturnLine {
  readonly return_name: string;
  readonly title: string;
  readonly description: string;
  readonly source: string;
  readonly rules: string;
}

/** A column of a return. */
export interface DictionaryLine {
  readonly return_name: string;
  readonly column_name: string;
  readonly heading: string;
  readonly is_optional: boolean;
  readonly expected: string;
  readonly example: string;
  readonly description: string;
}

/** A statistic; its worked cases are one a line. */
export interface MethodLine {
  readonly name: string;
  readonly title: string;
  readonly purpose: string;
  readonly citation: string;
  readonly formula: string;
  readonly refuses: string;
  readonly cases: string;
}

/** A file that was loaded. */
export interface LoadLine {
  readonly load_id: number;
  readonly received_at: string;
  readonly title: string;
  readonly file: string;
  readonly sha256: string;
  readonly row_count: number;
  readonly left_out_count: number;
}
