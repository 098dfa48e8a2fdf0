/** A table of a publisher, or somebody's copy of one, that is known and is not what a return is made of. */
export interface UnreadTable {
  /** Headings that it has, among others. */
  readonly headings: readonly string[];
  /** A cell of one of those columns that tells it from others under the same headings. */
  readonly cell: { readonly heading: string; readonly pattern: RegExp };
  /** What it is: completes "found …". */
  readonly what: string;
  /** Why it is not read, as a sentence. */
  readonly why: string;
  /** What to take in its place, as a sentence. */
  readonly take: string;
}
