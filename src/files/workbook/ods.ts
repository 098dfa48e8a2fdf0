import { type Height, inHeight, onOneLine, withoutResult } from "./cell-text.ts";
import { numberShown } from "./number-shown.ts";
import { OdsStyles } from "./ods-styles.ts";
import type { Parts } from "./parts.ts";
import { type Book, type Budget, NotRead, type Sheet, SheetMaker } from "./sheet.ts";
import { attribute, type XmlListener } from "./xml.ts";

/** Reads a workbook of the form .ods. */
export async function readOds(parts: Parts, budget: Budget): Promise<Book> {
  const styles = new OdsStyles();
  await parts.read("styles.xml", styles);
  const reader = new OdsReader(styles, budget);
  await parts.read("content.xml", reader);
  if (reader.sheets.length === 0) throw new NotRead("unreadable");
  return { sheets: reader.sheets, hasLinks: reader.hasLinks };
}

/** Parts of a sheet that hold texts and tables of their own, which are none of its cells. */
const passedOver = /^(?:annotation|frame|shapes|tracked-changes|forms|custom-shape|named-expressions|dde-links)$/;

class OdsReader implements XmlListener {
  readonly sheets: Sheet[] = [];
  hasLinks = false;
  readonly #styles: OdsStyles;
  readonly #budget: Budget;
  /** How deep within something that is passed over. */
  #skipped = 0;
  /** How deep within tables: a table in a cell is none of the sheet's rows. */
  #tables = 0;
  #sheet: { name: string; isHidden: boolean; maker: SheetMaker } | null = null;
  #line = 1;
  #column = 0;
  #tableColumn = 0;
  #hiddenGroups = 0;
  #groups: boolean[] = [];
  /** Styles of cells by column, for those that have none of their own: the first column and how many follow. */
  #columnStyles: { until: number; style: string | null }[] = [];
  #row = { repeated: 1, isHidden: false };
  #cell: { attributes: string; isCovered: boolean } | null = null;
  #paragraphs: string[] = [];
  #heights: Height[] = [];
  #isParagraph = false;

  constructor(styles: OdsStyles, budget: Budget) {
    this.#styles = styles;
    this.#budget = budget;
  }

  open(element: string, attributes: string): void {
    if (this.#skipped > 0 || passedOver.test(element)) {
      this.#skipped += 1;
      return;
    }
    if (element === "table") this.#beginTable(attributes);
    else if (this.#tables > 1) return;
    else if (this.#sheet === null) this.#styles.open(element, attributes);
    else if (element === "table-row") {
      const repeated = positive(attribute(attributes, "number-rows-repeated"));
      this.#row = { repeated, isHidden: this.#hiddenGroups > 0 || isUnseen(attributes) };
      this.#column = 0;
    } else if (element === "table-cell" || element === "covered-table-cell") {
      this.#cell = { attributes, isCovered: element === "covered-table-cell" };
      this.#paragraphs = [];
    } else if (element === "table-column") this.#tableColumns(attributes);
    else if (element === "table-row-group" || element === "table-column-group") this.#beginGroup(element, attributes);
    else if (element === "table-source") this.hasLinks = true;
    else if (this.#cell !== null) this.#beginText(element, attributes);
  }

  close(element: string): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    if (element === "table") this.#endTable();
    else if (this.#tables > 1) return;
    else if (this.#sheet === null) this.#styles.close(element);
    else if (element === "table-row") {
      this.#sheet.maker.endRow(this.#line, this.#row.isHidden, this.#row.repeated);
      this.#line += this.#row.repeated;
    } else if (element === "table-cell" || element === "covered-table-cell") this.#endCell(this.#sheet.maker);
    else if (element === "table-row-group" && this.#groups.pop()) this.#hiddenGroups -= 1;
    else if (element === "p") this.#isParagraph = false;
    else if (element === "span") this.#heights.pop();
  }

  text(text: string): void {
    if (this.#skipped > 0 || this.#tables > 1) return;
    if (this.#sheet === null) this.#styles.text(text);
    else if (this.#cell !== null && this.#isParagraph) this.#addText(inHeight(text, this.#heights.at(-1) ?? "level"));
  }

  #beginTable(attributes: string): void {
    this.#tables += 1;
    if (this.#tables > 1) return;
    const isHidden = this.#styles.isHiddenSheet(attribute(attributes, "style-name"));
    this.#sheet = { name: attribute(attributes, "name") ?? "", isHidden, maker: new SheetMaker(this.#budget) };
    [this.#line, this.#tableColumn, this.#hiddenGroups] = [1, 0, 0];
    [this.#columnStyles, this.#groups] = [[], []];
  }

  #endTable(): void {
    this.#tables -= 1;
    if (this.#tables > 0 || this.#sheet === null) return;
    const { name, isHidden, maker } = this.#sheet;
    // What a link to another file brought lies in a sheet that its address names.
    if (name.startsWith("'file:")) this.hasLinks = true;
    else this.sheets.push(maker.made(name, isHidden ? "hidden" : "shown"));
    this.#sheet = null;
  }

  #tableColumns(attributes: string): void {
    const first = this.#tableColumn;
    this.#tableColumn += positive(attribute(attributes, "number-columns-repeated"));
    if (isUnseen(attributes)) this.#sheet?.maker.hideColumns(first, this.#tableColumn - 1);
    this.#columnStyles.push({ until: this.#tableColumn, style: attribute(attributes, "default-cell-style-name") });
  }

  #beginGroup(element: string, attributes: string): void {
    if (element !== "table-row-group") return;
    const isHidden = attribute(attributes, "display") === "false";
    this.#groups.push(isHidden);
    if (isHidden) this.#hiddenGroups += 1;
  }

  #beginText(element: string, attributes: string): void {
    if (element === "p") {
      this.#paragraphs.push("");
      [this.#isParagraph, this.#heights] = [true, []];
    } else if (element === "span") {
      const height = this.#styles.heightOf(attribute(attributes, "style-name"));
      this.#heights.push(height === "level" ? (this.#heights.at(-1) ?? "level") : height);
    } else if (element === "s") this.#addText(" ".repeat(Math.min(positive(attribute(attributes, "c")), 500)));
    else if (element === "tab") this.#addText(" ");
    else if (element === "line-break") this.#addText("\n");
  }

  #addText(text: string): void {
    const last = this.#paragraphs.length - 1;
    if (last >= 0) this.#paragraphs[last] += text;
  }

  #endCell(maker: SheetMaker): void {
    const { attributes, isCovered } = this.#cell ?? { attributes: "", isCovered: true };
    const repeated = positive(attribute(attributes, "number-columns-repeated"));
    const column = this.#column;
    this.#column += repeated;
    this.#cell = null;
    // What a merge covers is not seen.
    if (isCovered) return;
    this.#merge(maker, attributes, column);
    const formula = attribute(attributes, "formula");
    if (formula !== null) maker.formula();
    const { text, isDate } = this.#valueOf(attributes, formula, column);
    maker.cell(column, text, isDate, repeated);
  }

  #merge(maker: SheetMaker, attributes: string, column: number): void {
    const rows = positive(attribute(attributes, "number-rows-spanned"));
    const columns = positive(attribute(attributes, "number-columns-spanned"));
    if (rows === 1 && columns === 1) return;
    const lastRow = this.#line + rows - 1;
    maker.merge({ firstRow: this.#line, lastRow, firstColumn: column, lastColumn: column + columns - 1 });
  }

  #valueOf(attributes: string, formula: string | null, column: number): { text: string; isDate: boolean } {
    const shown = onOneLine(this.#paragraphs.join("\n"));
    const type = attribute(attributes, "value-type");
    const value = attribute(
      attributes,
      type === "date" ? "date-value" : type === "boolean" ? "boolean-value" : "value",
    );
    // An error has the value 0, or an empty text, and is known by what is shown.
    if (/^(?:Err:\d+|#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!))$/.test(shown))
      return { text: shown, isDate: false };
    if (formula !== null && isWithoutResult(type, value, shown)) {
      return { text: withoutResult(formula.replace(/^\w+:/, "")), isDate: false };
    }
    if (type === "date") return { text: (value ?? shown).replace(/T00:00:00(?:\.0+)?$/, ""), isDate: true };
    if (type === "boolean") return { text: value === "true" ? "TRUE" : "FALSE", isDate: false };
    if (type === "float" || type === "percentage" || type === "currency") {
      if (value === null || Number.isNaN(Number(value))) return { text: shown, isDate: false };
      const own = this.#styles.formatOf(attribute(attributes, "style-name") ?? this.#styleOf(column)) ?? "General";
      return numberShown(Number(value), type === "percentage" ? "0%" : own);
    }
    const text = type === "string" ? attribute(attributes, "string-value") : null;
    return { text: shown === "" && text !== null ? onOneLine(text) : shown, isDate: false };
  }

  #styleOf(column: number): string | null {
    return this.#columnStyles.find(({ until }) => column < until)?.style ?? null;
  }
}

function isWithoutResult(type: string | null, value: string | null, shown: string): boolean {
  if (type === null || type === "void") return shown === "";
  return type !== "string" && type !== "time" && value === null;
}

function isUnseen(attributes: string): boolean {
  return /^(?:collapse|filter)$/.test(attribute(attributes, "visibility") ?? "");
}

function positive(text: string | null): number {
  const number = Number(text ?? 1);
  return Number.isSafeInteger(number) && number > 0 ? number : 1;
}
