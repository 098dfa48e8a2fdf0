/** Rows or columns from the first to the last of a run of them: rows from 1, columns from 0. */
export type Run = readonly [first: number, last: number];

/** Cells that are merged into one: rows from 1, columns from 0. */
export interface Merge {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A row of a sheet that has anything in it. */
export interface SheetRow {
  /** The row's number, from 1. */
  readonly line: number;
  /** Each cell as text, up to the last that has any. */
  readonly cells: readonly string[];
}

/** A sheet of a workbook, its cells as texts; formulas are never computed. */
export interface Sheet {
  readonly name: string;
  /** Whether it is shown among the tabs; a sheet that is very hidden is not even offered by Excel. */
  readonly state: "shown" | "hidden" | "very hidden";
  readonly rows: readonly SheetRow[];
  /** How many cells hold a formula: their values are those that the file was saved with. */
  readonly formulaCount: number;
  readonly hiddenRows: readonly Run[];
  readonly hiddenColumns: readonly Run[];
  readonly merges: readonly Merge[];
  /** Cells that hold a date, as `row:column`. */
  readonly dates: ReadonlySet<string>;
}

/** A workbook as it was read. */
export interface Book {
  readonly sheets: readonly Sheet[];
  /** Whether it has links to other workbooks. */
  readonly hasLinks: boolean;
}

/** Why a workbook is not read. */
export type Refusal = "too large" | "too many cells" | "unreadable";

/** Bounds of what is read: memory stays bounded whatever a file of a few bytes says that it holds. */
export const bounds = { fileBytes: 100_000_000, expandedBytes: 150_000_000, cells: 5_000_000, letters: 150_000_000 };

/** Bounds of the process that reads a workbook. */
export const processBounds = { heapMegabytes: 1024, seconds: 60 };

/** A sheet with more rows than this is cut there, and so refused. */
export const mostRows = 300_000;

/** A cell farther to the right than this is in no return: what lies beyond is not read. */
const mostSheetColumns = 1001;

/** The file goes beyond a bound, or is none that can be read. */
export class NotRead extends Error {
  override readonly name = "NotRead";
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** Counts what is read of a workbook and stops it at the bounds. */
export class Budget {
  #cells = 0;
  #letters = 0;
  #bytes = 0;

  /** `cells` are counted as often as they are repeated, blank ones between others too. */
  takeCells(cells: number, letters: number): void {
    this.#cells += cells;
    this.#letters += letters;
    if (this.#cells > bounds.cells || this.#letters > bounds.letters) throw new NotRead("too many cells");
  }

  takeBytes(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes > bounds.expandedBytes) throw new NotRead("too large");
  }
}

/** Makes a sheet of the cells that a reader finds, row by row from the first. */
export class SheetMaker {
  readonly #budget: Budget;
  readonly #rows: SheetRow[] = [];
  readonly #dates = new Set<string>();
  readonly #hiddenRows: [number, number][] = [];
  readonly #hiddenColumns: [number, number][] = [];
  readonly #merges: Merge[] = [];
  #cells: string[] = [];
  #dateColumns: number[] = [];
  #formulaCount = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** A cell of the present row, and as many to its right as it is repeated. */
  cell(column: number, text: string, isDate = false, repeated = 1): void {
    if (text === "") return;
    this.#budget.takeCells(repeated - 1, 0);
    const end = Math.min(column + repeated, mostSheetColumns);
    if (column >= end) return;
    for (let at = this.#cells.length; at < column; at += 1) this.#cells.push("");
    for (let at = column; at < end; at += 1) {
      this.#cells[at] = text;
      if (isDate) this.#dateColumns.push(at);
    }
  }

  formula(): void {
    this.#formulaCount += 1;
  }

  /** The present row is at an end: it is row `line`, and as many below it as it is repeated. */
  endRow(line: number, isHidden = false, repeated = 1): void {
    if (isHidden) addRun(this.#hiddenRows, line, line + repeated - 1);
    const cells = this.#cells;
    if (cells.length === 0) return;
    this.#cells = [];
    const letters = cells.reduce((total, cell) => total + cell.length, 0);
    this.#budget.takeCells(cells.length * repeated, letters * repeated);
    for (let row = line; row < line + repeated && this.#rows.length <= mostRows; row += 1) {
      this.#rows.push({ line: row, cells });
      for (const column of this.#dateColumns) this.#dates.add(`${row}:${column}`);
    }
    this.#dateColumns = [];
  }

  hideColumns(first: number, last: number): void {
    if (first < mostSheetColumns) addRun(this.#hiddenColumns, first, last);
  }

  merge(merge: Merge): void {
    this.#budget.takeCells(1, 0);
    this.#merges.push(merge);
  }

  made(name: string, state: Sheet["state"]): Sheet {
    return {
      name,
      state,
      rows: this.#rows,
      formulaCount: this.#formulaCount,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
      merges: this.#merges,
      dates: this.#dates,
    };
  }
}

function addRun(runs: [number, number][], first: number, last: number): void {
  const before = runs.at(-1);
  if (before !== undefined && before[1] + 1 === first) before[1] = last;
  else runs.push([first, last]);
}
