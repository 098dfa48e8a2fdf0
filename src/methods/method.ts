/** A statistical method: DuckDB macros, and what a reader is told about them. */
export interface Method {
  /** As `out.figure.method` names it. */
  readonly name: string;
  readonly title: string;
  readonly citation: string;
  /** The formula in words. */
  readonly formula: string;
  /** When it must not be used. */
  readonly refuses: string;
  /** Statements that make the macros. */
  readonly macros: readonly string[];
}
