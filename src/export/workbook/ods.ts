import {
  type Cell,
  columnWidths,
  headingRow,
  lastCell,
  lineHeight,
  linesOf,
  type Sheet,
  type Workbook,
} from "./workbook.ts";
import { xmlHead, xmlText } from "./xml.ts";
import { zip } from "./zip.ts";

const namespaces = ["office", "table", "text", "style", "meta"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'office:version="1.3"',
  )
  .join(" ");

const mediaType = "application/vnd.oasis.opendocument.spreadsheet";

/** A workbook as ODS (OpenDocument 1.3): a text is a text, and no cell has a formula or a link. */
export function ods(workbook: Workbook): Buffer {
  return zip([
    { name: "mimetype", text: mediaType, isStored: true },
    { name: "META-INF/manifest.xml", text: manifest },
    { name: "meta.xml", text: metaPart(workbook) },
    { name: "styles.xml", text: stylesPart },
    { name: "content.xml", text: contentPart(workbook) },
  ]);
}

function metaPart({ title }: Workbook): string {
  return `${xmlHead}<office:document-meta ${namespaces}><office:meta><meta:generator>Yardstick</meta:generator><dc:title>${xmlText(title)}</dc:title><dc:language>en-GB</dc:language></office:meta></office:document-meta>`;
}

function contentPart(workbook: Workbook): string {
  const widths = [...new Set(workbook.sheets.flatMap(columnWidths))];
  const columnStyles = widths.map(
    (width) =>
      `<style:style style:name="${columnStyle(width)}" style:family="table-column"><style:table-column-properties style:column-width="${(width * 0.09).toFixed(2)}in"/></style:style>`,
  );
  const sheets = workbook.sheets.map(sheetPart).join("");
  const heights = [...new Set([...sheets.matchAll(/"row-([\d.]+)"/g)].map(([, lines]) => Number(lines)))];
  const rowStyles = heights.map(
    (lines) =>
      `<style:style style:name="row-${lines}" style:family="table-row"><style:table-row-properties style:row-height="${lines * lineHeight}pt" style:use-optimal-row-height="false"/></style:style>`,
  );
  return `${xmlHead}<office:document-content ${namespaces}><office:automatic-styles>${columnStyles.join("")}${rowStyles.join("")}</office:automatic-styles><office:body><office:spreadsheet>${sheets}<table:database-ranges>${workbook.sheets.map(rangePart).join("")}</table:database-ranges></office:spreadsheet></office:body></office:document-content>`;
}

const columnStyle = (width: number) => `column-${String(width).replace(".", "-")}`;

function sheetPart(sheet: Sheet): string {
  const { name, title, lines, table } = sheet;
  const widths = columnWidths(sheet);
  const columns = widths.map(
    (width) => `<table:table-column table:style-name="${columnStyle(width)}" table:default-cell-style-name="Text"/>`,
  );
  const rows = [
    rowPart([title], "Heading_20_1", 1.5),
    // Above a table a line goes on over the columns beside it.
    ...lines.map((line) =>
      table === null ? rowPart([line], "Text", linesOf([line], widths)) : rowPart([line], "Line", 1),
    ),
    table === null ? "" : headerPart(rowPart(table.headings, "Heading", linesOf(table.headings, widths))),
    ...(table?.rows ?? []).map((cells) => rowPart(cells, "Text", linesOf(cells, widths))),
  ];
  return `<table:table table:name="${xmlText(name)}">${columns.join("")}${rows.join("")}</table:table>`;
}

const headerPart = (row: string) => `<table:table-header-rows>${row}</table:table-header-rows>`;

function rowPart(cells: readonly Cell[], style: string, lines: number): string {
  const written = cells.map((cell) => {
    if (typeof cell === "string")
      return `<table:table-cell office:value-type="string" table:style-name="${style}">${paragraphs(cell)}</table:table-cell>`;
    const numberStyle = Number.isInteger(cell) ? "Whole" : "Decimal";
    return `<table:table-cell office:value-type="float" office:value="${cell}" table:style-name="${numberStyle}"><text:p>${cell}</text:p></table:table-cell>`;
  });
  return `<table:table-row table:style-name="row-${lines}">${written.join("")}</table:table-row>`;
}

/** Spaces that ODF takes together where they are not marked; of a tab a spreadsheet makes nothing, and it is one of them. */
const taken = /^ | (?= )| $/g;

/** A paragraph for each line of a text: a break within one is lost in a cell. */
function paragraphs(text: string): string {
  const lines = xmlText(text).replaceAll("\t", " ").split("\n");
  return lines.map((line) => `<text:p>${line.replaceAll(taken, "<text:s/>")}</text:p>`).join("");
}

/** The mark-up of a sheet's table: a range with a name, headings, and no buttons to filter by. */
function rangePart(sheet: Sheet): string {
  const { name, table } = sheet;
  if (table === null || table.rows.length === 0) return "";
  const within = (cell: string) => `'${xmlText(name)}'.${cell}`;
  const range = `${within(`A${headingRow(sheet)}`)}:${within(lastCell(sheet, table))}`;
  return `<table:database-range table:name="${table.name}" table:target-range-address="${range}" table:contains-header="true" table:display-filter-buttons="false"/>`;
}

const manifest = `${xmlHead}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mediaType}"/>${["meta", "styles", "content"].map((part) => `<manifest:file-entry manifest:full-path="${part}.xml" manifest:media-type="text/xml"/>`).join("")}</manifest:manifest>`;

const cellStyle = (name: string, parent: string, format: string, within: string, words = "") =>
  `<style:style style:name="${name}" ${words} style:family="table-cell" style:parent-style-name="${parent}" style:data-style-name="${format}">${within}</style:style>`;

const wrapped = '<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/>';
const bold = (points: number) => `<style:text-properties fo:font-size="${points}pt" fo:font-weight="bold"/>`;

/** Arial of 12 points and more in English; a text cell stays text when it is edited; the title is a heading to a screen reader. */
const stylesPart = `${xmlHead}<office:document-styles ${namespaces}><office:styles><style:default-style style:family="table-cell"><style:text-properties fo:font-family="Arial" fo:font-size="12pt" fo:language="en" fo:country="GB"/></style:default-style><number:text-style style:name="as-text"><number:text-content/></number:text-style><number:number-style style:name="as-whole"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style><number:number-style style:name="as-decimal"><number:number number:decimal-places="3" number:min-decimal-places="1" number:min-integer-digits="1" number:grouping="true"/></number:number-style><style:style style:name="Default" style:family="table-cell"/>${cellStyle("Text", "Default", "as-text", wrapped)}${cellStyle("Line", "Default", "as-text", "")}${cellStyle("Heading_20_1", "Default", "as-text", bold(16), 'style:display-name="Heading 1"')}${cellStyle("Heading", "Default", "as-text", `${wrapped}${bold(12)}`)}${cellStyle("Whole", "Default", "as-whole", '<style:table-cell-properties style:vertical-align="top"/>')}${cellStyle("Decimal", "Default", "as-decimal", '<style:table-cell-properties style:vertical-align="top"/>')}</office:styles></office:document-styles>`;
