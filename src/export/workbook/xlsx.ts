import {
  type Cell,
  columnLetters,
  columnWidths,
  headingRow,
  lastCell,
  lineHeight,
  linesOf,
  type Sheet,
  type SheetTable,
  type Workbook,
} from "./workbook.ts";
import { xmlHead, xmlText } from "./xml.ts";
import { type Part, zip } from "./zip.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelation = "http://schemas.openxmlformats.org/package/2006";
const officeType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Places of the styles of cells in `stylesPart`. */
const styles = { text: 0, title: 1, heading: 2, whole: 3, decimal: 4, line: 5 } as const;

/** A workbook as XLSX (ECMA-376): every text in the table of shared strings, so that none of them is read as a formula. */
export function xlsx(workbook: Workbook): Buffer {
  const strings = new SharedStrings();
  const sheets = workbook.sheets.flatMap((sheet, index) => sheetParts(sheet, index + 1, strings));
  return zip([
    { name: "[Content_Types].xml", text: contentTypes(workbook) },
    {
      name: "_rels/.rels",
      text: rels([
        ["officeDocument", `${relation}/officeDocument`, "xl/workbook.xml"],
        ["core", `${packageRelation}/relationships/metadata/core-properties`, "docProps/core.xml"],
      ]),
    },
    { name: "docProps/core.xml", text: coreProperties(workbook) },
    { name: "xl/workbook.xml", text: workbookPart(workbook) },
    { name: "xl/_rels/workbook.xml.rels", text: rels(workbookRelations(workbook)) },
    { name: "xl/styles.xml", text: stylesPart },
    ...sheets,
    { name: "xl/sharedStrings.xml", text: strings.part() },
  ]);
}

function workbookRelations({ sheets }: Workbook): Relation[] {
  return [
    ...sheets.map((_, index) => sheetRelation(index + 1)),
    ["styles", `${relation}/styles`, "styles.xml"],
    ["strings", `${relation}/sharedStrings`, "sharedStrings.xml"],
  ];
}

/** A sheet and, where it has a table with rows, the mark-up of that. */
function sheetParts(sheet: Sheet, number: number, strings: SharedStrings): Part[] {
  const part = { name: `xl/worksheets/sheet${number}.xml`, text: sheetPart(sheet, number, strings) };
  if (!isMarkedUp(sheet.table)) return [part];
  const toTable = rels([["table", `${relation}/table`, `../tables/table${number}.xml`]]);
  return [
    part,
    { name: `xl/worksheets/_rels/sheet${number}.xml.rels`, text: toTable },
    { name: `xl/tables/table${number}.xml`, text: tablePart(sheet, sheet.table, number) },
  ];
}

/** Excel takes no table without a row. */
function isMarkedUp(table: SheetTable | null): table is SheetTable {
  return table !== null && table.rows.length > 0;
}

/** Texts of cells, each once, by their places. */
class SharedStrings {
  readonly #places = new Map<string, number>();
  #count = 0;

  placeOf(text: string): number {
    this.#count++;
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(text, place);
    return place;
  }

  part(): string {
    const items = [...this.#places.keys()].map((text) => `<si><t xml:space="preserve">${cellText(text)}</t></si>`);
    return `${xmlHead}<sst xmlns="${main}" count="${this.#count}" uniqueCount="${items.length}">${items.join("")}</sst>`;
  }
}

/** As many characters as a cell may have. */
const mostCharacters = 32_767;

/** The text of a cell. What Excel would read as one of its own escapes, _x0041_, is escaped itself. */
function cellText(text: string): string {
  const whole = text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters - 20)}… (cut short here)`;
  return xmlText(whole.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));
}

function sheetPart(sheet: Sheet, number: number, strings: SharedStrings): string {
  const { title, lines, table } = sheet;
  const widths = columnWidths(sheet);
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const rows = [
    rowPart(1, [title], styles.title, strings, 1.5),
    // Above a table a line goes on over the columns beside it.
    ...lines.map((line, index) =>
      table === null
        ? rowPart(index + 2, [line], styles.text, strings, linesOf([line], widths))
        : rowPart(index + 2, [line], styles.line, strings),
    ),
    ...(table === null
      ? []
      : [rowPart(headingRow(sheet), table.headings, styles.heading, strings, linesOf(table.headings, widths))]),
    ...(table?.rows ?? []).map((cells, index) =>
      rowPart(headingRow(sheet) + 1 + index, cells, styles.text, strings, linesOf(cells, widths)),
    ),
  ];
  const isFirst = number === 1 ? ' tabSelected="1"' : "";
  const marked = isMarkedUp(table) ? '<tableParts count="1"><tablePart r:id="table"/></tableParts>' : "";
  return `${xmlHead}<worksheet xmlns="${main}" xmlns:r="${relation}"><sheetViews><sheetView${isFirst} workbookViewId="0"><selection activeCell="A1" sqref="A1"/></sheetView></sheetViews><cols>${columns.join("")}</cols><sheetData>${rows.join("")}</sheetData><pageSetup paperSize="9" orientation="landscape"/>${marked}</worksheet>`;
}

function rowPart(number: number, cells: readonly Cell[], style: number, strings: SharedStrings, lines = 1): string {
  const written = cells.map((cell, index) => {
    const place = `${columnLetters(index + 1)}${number}`;
    if (typeof cell === "string") return `<c r="${place}" s="${style}" t="s"><v>${strings.placeOf(cell)}</v></c>`;
    return `<c r="${place}" s="${Number.isInteger(cell) ? styles.whole : styles.decimal}"><v>${cell}</v></c>`;
  });
  return `<row r="${number}" ht="${lines * lineHeight}" customHeight="1">${written.join("")}</row>`;
}

/** The mark-up of a table, without the filter that Excel would give it. */
function tablePart(sheet: Sheet, table: SheetTable, number: number): string {
  const columns = table.headings.map(
    (heading, index) => `<tableColumn id="${index + 1}" name="${cellText(heading)}"/>`,
  );
  const range = `A${headingRow(sheet)}:${lastCell(sheet, table)}`;
  return `${xmlHead}<table xmlns="${main}" id="${number}" name="${table.name}" displayName="${table.name}" ref="${range}" totalsRowShown="0"><tableColumns count="${columns.length}">${columns.join("")}</tableColumns><tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`;
}

function workbookPart({ sheets }: Workbook): string {
  const listed = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="sheet${index + 1}"/>`,
  );
  return `${xmlHead}<workbook xmlns="${main}" xmlns:r="${relation}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${listed.join("")}</sheets></workbook>`;
}

type Relation = readonly [id: string, type: string, target: string];

function sheetRelation(number: number): Relation {
  return [`sheet${number}`, `${relation}/worksheet`, `worksheets/sheet${number}.xml`];
}

function rels(relations: readonly Relation[]): string {
  const listed = relations.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `${xmlHead}<Relationships xmlns="${packageRelation}/relationships">${listed.join("")}</Relationships>`;
}

function contentTypes({ sheets }: Workbook): string {
  const overrides = [
    ["/xl/workbook.xml", `${officeType}.sheet.main+xml`],
    ["/xl/styles.xml", `${officeType}.styles+xml`],
    ["/xl/sharedStrings.xml", `${officeType}.sharedStrings+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ...sheets.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, `${officeType}.worksheet+xml`]),
    ...sheets.flatMap(({ table }, index) =>
      isMarkedUp(table) ? [[`/xl/tables/table${index + 1}.xml`, `${officeType}.table+xml`]] : [],
    ),
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return `${xmlHead}<Types xmlns="${packageRelation}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
}

function coreProperties({ title }: Workbook): string {
  return `${xmlHead}<cp:coreProperties xmlns:cp="${packageRelation}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:creator>Yardstick</dc:creator><dc:language>en-GB</dc:language></cp:coreProperties>`;
}

const wrapped = '<alignment vertical="top" wrapText="1"/>';

/** Arial of 12 points and more; a text cell stays text when it is edited (format @, 49); the title is a heading to a screen reader. */
const stylesPart = `${xmlHead}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0##"/></numFmts><fonts count="3"><font><sz val="12"/><name val="Arial"/></font><font><b/><sz val="16"/><name val="Arial"/></font><font><b/><sz val="12"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${wrapped}</xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="1" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1">${wrapped}</xf><xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Heading 1" xfId="1" builtinId="16"/></cellStyles></styleSheet>`;
