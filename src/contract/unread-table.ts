/** A table of a publisher, or somebody's copy of one, that is known and is not what a return is made of. */
export interface UnreadTable {
  /** Headings that it has, among others: as they are written, or whole headings by a pattern. */
  readonly headings: readonly (string | RegExp)[];
  /** What every one of its headings is; left out where it may have any others. */
  readonly only?: RegExp;
  /** A cell of one of those columns that tells it from others under the same headings. */
  readonly cell: { readonly heading: string | RegExp; readonly pattern: RegExp };
  /** What it is: completes "found …". */
  readonly what: string;
  /** Why it is not read, as a sentence. */
  readonly why: string;
  /** What to do, or to take in its place, in sentences. */
  readonly take: string;
}
