/** What a page tells of messages of one kind: the first of them, in sentences, and how many more there are. */
export interface MessageKind {
  /** "Stops the file", "Stops the row" or "Note". */
  readonly reach: string;
  readonly sentences: readonly string[];
  readonly more: number;
}

/** A file that is offered to be kept: its name and its text. */
export interface OfferedFile {
  readonly name: string;
  readonly text: string;
}

/** What a page is told of a file that was checked. */
export interface CheckedFile {
  readonly name: string;
  /** The title of the return that it is; null where it is none that is checked here. */
  readonly title: string | null;
  readonly isRefused: boolean;
  /** Rows that would load, and rows that would be left out. */
  readonly rowCount: number;
  readonly leftOutCount: number;
  readonly kinds: readonly MessageKind[];
  /** What the command checks beside, a sentence each. */
  readonly notMade: readonly string[];
  /** The file with a column of what is wrong with each row; null where nothing is. */
  readonly annotated: OfferedFile | null;
  /** A blank file of the return. */
  readonly template: OfferedFile | null;
}
