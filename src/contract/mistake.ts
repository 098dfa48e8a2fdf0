/** A slip that people often make: how a cell looks with it, what it is called, and what to do. */
export interface Mistake {
  /** Kinds of field in which the cell means this; none for any. */
  readonly kinds: readonly string[];
  readonly looks: RegExp;
  readonly is: string;
  /** What to do; where it depends on what the cell says, made from the cell. */
  readonly fix: string | ((cell: string) => string);
}

export const again = "and run refresh again.";
