import { onOneLine, withoutResult } from "./cell-text.ts";
import { numberShown } from "./number-shown.ts";
import type { Parts } from "./parts.ts";
import { RichText, unhexed } from "./rich-text.ts";
import { type Budget, SheetMaker } from "./sheet.ts";
import { attribute, isTrue, type XmlListener } from "./xml.ts";

/** What the cells of a sheet refer to. */
export interface XlsxBook {
  readonly strings: readonly string[];
  /** For each style of a cell its number format. */
  readonly formats: readonly string[];
  /** Days by which the workbook counts later than others. */
  readonly shift: number;
  /** Whether its maker asks that it be calculated when it is opened: results of 0 are then none. */
  readonly isUncalculated: boolean;
}

/** Reads the cells of a sheet of an .xlsx workbook. */
export async function readXlsxSheet(parts: Parts, name: string, book: XlsxBook, budget: Budget): Promise<SheetMaker> {
  const maker = new SheetMaker(budget);
  await parts.read(name, new SheetListener(book, maker));
  return maker;
}

class SheetListener implements XmlListener {
  readonly #book: XlsxBook;
  readonly #maker: SheetMaker;
  readonly #inline = new RichText();
  #line = 0;
  #isHidden = false;
  #column = -1;
  #attributes = "";
  /** The element of the cell whose text is read: its value or its formula. */
  #within: "v" | "f" | null = null;
  #value: string | null = null;
  #formula: string | null = null;

  constructor(book: XlsxBook, maker: SheetMaker) {
    this.#book = book;
    this.#maker = maker;
  }

  open(element: string, attributes: string): void {
    if (element === "c") this.#beginCell(attributes);
    else if (element === "v") [this.#within, this.#value] = ["v", ""];
    else if (element === "f") [this.#within, this.#formula] = ["f", ""];
    else if (element === "row") this.#beginRow(attributes);
    else if (element === "col" && isTrue(attribute(attributes, "hidden"))) {
      this.#maker.hideColumns(Number(attribute(attributes, "min")) - 1, Number(attribute(attributes, "max")) - 1);
    } else if (element === "mergeCell") this.#merge(attribute(attributes, "ref") ?? "");
    else this.#inline.open(element, attributes);
  }

  close(element: string): void {
    if (element === "v" || element === "f") this.#within = null;
    else if (element === "c") this.#endCell();
    else if (element === "row") this.#maker.endRow(this.#line, this.#isHidden);
    else this.#inline.close(element);
  }

  text(text: string): void {
    if (this.#within === "v") this.#value += text;
    else if (this.#within === "f") this.#formula += text;
    else this.#inline.text(text);
  }

  #beginRow(attributes: string): void {
    this.#line = Number(attribute(attributes, "r") ?? this.#line + 1);
    this.#isHidden = isTrue(attribute(attributes, "hidden"));
    this.#column = -1;
  }

  #beginCell(attributes: string): void {
    this.#column = columnOf(attribute(attributes, "r") ?? "") ?? this.#column + 1;
    this.#attributes = attributes;
    [this.#value, this.#formula] = [null, null];
  }

  #endCell(): void {
    const type = attribute(this.#attributes, "t") ?? "n";
    const inline = this.#inline.take();
    if (this.#formula !== null) {
      this.#maker.formula();
      if (this.#isWithoutResult(type, inline)) {
        this.#maker.cell(this.#column, withoutResult(onOneLine(this.#formula)));
        return;
      }
    }
    const value = this.#value ?? "";
    if (type === "n") this.#number(value);
    else if (type === "d") this.#maker.cell(this.#column, value.replace(/T00:00:00(?:\.0+)?Z?$/, ""), true);
    else this.#maker.cell(this.#column, this.#textOf(type, value, inline));
  }

  /** A formula whose result is an empty text has a value, and that is blank. */
  #isWithoutResult(type: string, inline: string): boolean {
    if (this.#value === null) return inline === "";
    if (this.#value === "") return type !== "str";
    return this.#book.isUncalculated && type === "n" && Number(this.#value) === 0;
  }

  #number(value: string): void {
    if (value === "") return;
    const format = this.#book.formats[Number(attribute(this.#attributes, "s") ?? 0)] ?? "General";
    const { text, isDate } = numberShown(Number(value), format, this.#book.shift);
    this.#maker.cell(this.#column, text, isDate);
  }

  #textOf(type: string, value: string, inline: string): string {
    if (type === "s") return this.#book.strings[Number(value)] ?? "";
    if (type === "b") return isTrue(value) ? "TRUE" : "FALSE";
    return type === "inlineStr" ? inline : onOneLine(unhexed(value));
  }

  #merge(reference: string): void {
    const [, first = "", last = first] = /^(\$?[A-Z]+\$?\d+)(?::(\$?[A-Z]+\$?\d+))?$/.exec(reference) ?? [];
    const [firstColumn, lastColumn] = [columnOf(first), columnOf(last)];
    if (firstColumn === null || lastColumn === null) return;
    this.#maker.merge({ firstRow: rowOf(first), lastRow: rowOf(last), firstColumn, lastColumn });
  }
}

/** The column of an address, from 0; null where it names none. */
function columnOf(address: string): number | null {
  let column = 0;
  for (let at = address.startsWith("$") ? 1 : 0; at < address.length; at += 1) {
    const place = address.charCodeAt(at) - 64;
    if (place < 1 || place > 26) break;
    column = column * 26 + place;
  }
  return column === 0 ? null : column - 1;
}

function rowOf(address: string): number {
  return Number(/\d+$/.exec(address)?.[0] ?? 0);
}
