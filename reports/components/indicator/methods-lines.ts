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
