/** A worked case that a reader can follow; the tests run it. */
export interface WorkedCase {
  /** The question, in words. */
  readonly question: string;
  /** A query of one row. */
  readonly query: string;
  /** The row, its columns parted by " to " or ", ", each number rounded to the decimals shown; "none" for a null. */
  readonly answer: string;
  readonly source: string;
}

/** A statistical method: DuckDB macros, and what a reader is told about them. */
export interface Method {
  /** As `out.figure.method` names it. */
  readonly name: string;
  readonly title: string;
  /** The question that it answers. */
  readonly purpose: string;
  readonly citation: string;
  /** The formula in words. */
  readonly formula: string;
  /** When it must not be used. */
  readonly refuses: string;
  /** Worked cases; every macro is in one of them. */
  readonly cases: readonly WorkedCase[];
  /** Statements that make the macros. A macro named `…_refusal` says why there is no result, and is null where there is one. */
  readonly macros: readonly string[];
}

/** A worked case in one line: the question and the answer. Where it is from is for those who check the method. */
export function caseText({ question, answer }: WorkedCase): string {
  return `${question}: ${answer}.`;
}
