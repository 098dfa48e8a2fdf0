/**
 * How a publication lays out a return whose own form is long: wider than the return, with years, ages or councils as
 * columns. Every cell under a heading of `spread` becomes a row of the return; what is not filled is blank.
 */
export interface Layout {
  /** The file's name, where it says what the file does not; its named parts are columns. */
  readonly fileName?: RegExp;
  /** The column that takes the financial year in the file's name. */
  readonly yearInName?: string;
  /** Such a name, for messages; there where `fileName` or `yearInName` is. */
  readonly fileNameExample?: string;
  /**
   * What the title or the sheet's name says: their named parts are columns. It stands in for the file's name, and a table
   * of which two of them say different things is refused.
   */
  readonly titles?: readonly RegExp[];
  /** What tells the table from others under the same headings. */
  readonly about?: About;
  /** Its publisher puts several such tables into one workbook, which was never seen: each is read from a file of its own. */
  readonly isAlone?: boolean;
  /** The name of a sheet that is laid out so; its named parts are columns. Without one any sheet may be, and any text. */
  readonly sheet?: RegExp;
  /** A cell above the headings that only tables laid out so have; its named parts are columns. */
  readonly title?: RegExp;
  /** Cells above the headings, such as the title; the named parts of each are columns, blank where no cell is like it. */
  readonly above?: readonly RegExp[];
  /** Columns that stand in every row of the publication, each with its heading there, or several that it has had. */
  readonly kept?: Readonly<Record<string, string | RegExp | readonly string[]>>;
  /** Columns that stand first in every row, in this order, without a heading. */
  readonly unheaded?: readonly string[];
  /** A heading over values; its named parts are columns. It is compared without blanks at its ends. */
  readonly spread: RegExp;
  /** The column that takes the cells under those headings. */
  readonly value: string;
  /** Columns that stand in the row of each value at a place counted from it: -1 is the cell before. */
  readonly beside?: Readonly<Record<string, number>>;
  /** The rows that together make one heading, joined by a space: those above the last are filled to the right. */
  readonly headingRows?: number | "below the title";
  /** Columns that hold the same in every row. */
  readonly constant?: Readonly<Record<string, string>>;
  /** Some rows are printed twice, word for word and value for value: they are read once. */
  readonly hasRepeats?: boolean;
  /** Rows of the publication that are about something else, and are not read. */
  readonly only?: OnlyRows;
  /** Headings that are known to be of something else: their columns are not read, and are not told one by one. */
  readonly beyond?: BeyondHeadings;
}

/** Words in the title of a table, the name of its sheet or that of its file. */
export interface About {
  /** What the table is, in words for a person. */
  readonly what: string;
  /** Words that only this table has. */
  readonly is: RegExp;
  /** Words of other tables under the same headings. In a title they weigh more than words of this one. */
  readonly isNot: RegExp;
}

/** The rows of a publication that belong to a return: those whose cell in a kept column has the shape. */
export interface OnlyRows {
  readonly column: string;
  readonly pattern: RegExp;
  /** What the other rows are about: completes "rows about …". */
  readonly others: string;
}

/** Headings that a return does not read, and what they are about: completes "columns about …". */
export interface BeyondHeadings {
  readonly pattern: RegExp;
  readonly about: string;
}

/** The columns of the return that a layout fills. */
export function filledColumns(layout: Layout): string[] {
  const { fileName, sheet, title, titles = [], above = [], kept = {}, unheaded = [], spread, value } = layout;
  const { beside = {}, constant = {}, yearInName } = layout;
  const patterns = [fileName, sheet, title, ...titles, ...above, spread].filter((pattern) => pattern !== undefined);
  const named = [kept, beside, constant].flatMap(Object.keys);
  return [
    ...named,
    ...unheaded,
    ...patterns.flatMap(partNames),
    ...(yearInName === undefined ? [] : [yearInName]),
    value,
  ];
}

/** The names of the named parts of a pattern. */
export function partNames(pattern: RegExp): string[] {
  return Object.keys(new RegExp(`${pattern.source}|`, pattern.flags).exec("")?.groups ?? {});
}
