/** Words of a paragraph or a cell. */
export interface Run {
  readonly text: string;
  readonly isBold: boolean;
  /** The figure that the words are the value of, by its key on the pages of where numbers come from; null for other words. */
  readonly figure: string | null;
  /** An address outside the site; null where there is none. */
  readonly href: string | null;
}

/** A heading: 1 is a part of the paper, 2 and 3 lie within it. */
export interface Heading {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Whether it begins a sheet. */
  readonly startsSheet: boolean;
}

/** A paragraph: an answer, words, a note, what its author is to write, or lines to write on. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly style: "answer" | "text" | "note" | "prompt" | "lines";
  readonly runs: readonly Run[];
}

export interface List {
  readonly kind: "list";
  readonly isOrdered: boolean;
  /** The number of its first item. */
  readonly start: number;
  readonly items: readonly (readonly Run[])[];
}

export interface Cell {
  readonly runs: readonly Run[];
  /** Whether it heads its row or its column. */
  readonly isHead: boolean;
  readonly isNumber: boolean;
  /** How many columns it takes. */
  readonly span: number;
}

export interface Table {
  readonly kind: "table";
  readonly caption: string;
  /** The rows of headings: one, or two where the first heads groups of columns. */
  readonly head: readonly (readonly Cell[])[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A drawing with literal colours, and what it shows in words. */
export interface Picture {
  readonly kind: "picture";
  readonly svg: string;
  /** In pixels of the drawing. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export type Block = Heading | Paragraph | List | Table | Picture;

/** A paper before it has a form: what DOCX, PDF and slides are made of. Its language is British English. */
export interface Paper {
  readonly title: string;
  /** Whose it is. */
  readonly council: string;
  /** "Data to 31 March 2011 · demonstration data": at the head of every sheet. */
  readonly running: string;
  /** Whether its parts and paragraphs are numbered, as a board's are. */
  readonly hasNumbers: boolean;
  readonly blocks: readonly Block[];
  /** Tables behind the drawings, in the order of the letters by which the paper names them: A, B, C. */
  readonly appendices: readonly Table[];
}

/** "A" for the first appendix, "AA" for the twenty-seventh. */
export function appendixLetter(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : appendixLetter(Math.floor(place / 26) - 1) + last;
}

/** How many columns a row takes. */
export function widthOf(row: readonly Cell[]): number {
  return row.reduce((sum, { span }) => sum + span, 0);
}

/** The words of runs as one text. */
export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}
