import { strToU8, zipSync } from "fflate";

/** A sheet of an .xlsx workbook in its own words. */
export interface XlsxSheet {
  readonly name: string;
  readonly state?: "hidden" | "veryHidden";
  /** The rows, as `sheetData` holds them. */
  readonly rows: string;
  /** What stands before the rows, such as `<cols>`, and after them, such as `<mergeCells>`. */
  readonly before?: string;
  readonly after?: string;
}

interface XlsxOptions {
  /** Number formats of the styles from 1 on; style 0 is General. */
  readonly formats?: readonly string[];
  /** Texts that cells refer to, as `<si>` holds them. */
  readonly strings?: readonly string[];
  readonly properties?: string;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The bytes of an .xlsx workbook, written by hand: what a library would not write can be said. */
export function xlsx(
  sheets: readonly XlsxSheet[],
  { formats = [], strings = [], properties = "" }: XlsxOptions = {},
): Buffer {
  const tabs = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${index + 1}"/>`,
  );
  const numFmts = formats.map((format, index) => `<numFmt numFmtId="${170 + index}" formatCode="${escaped(format)}"/>`);
  const xfs = [0, ...formats.map((_, index) => 170 + index)].map((id) => `<xf numFmtId="${id}"/>`);
  const parts: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${related}">${properties}<sheets>${tabs.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, index): [string, string, string] => [
        `rId${index + 1}`,
        "worksheet",
        `worksheets/sheet${index + 1}.xml`,
      ]),
      ["rIdStyles", "styles", "styles.xml"],
      ["rIdStrings", "sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/styles.xml": `<styleSheet ${main}><numFmts>${numFmts.join("")}</numFmts><cellXfs>${xfs.join("")}</cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst ${main}>${strings.map((string) => `<si>${string}</si>`).join("")}</sst>`,
  };
  for (const [index, { rows, before = "", after = "" }] of sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<?xml version="1.0"?><worksheet ${main}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
  }
  return zipped(parts);
}

function relationships(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${related}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${each.join("")}</Relationships>`;
}

/** A row of an .xlsx sheet: texts and numbers, or a cell in its own words where the text begins with `<c`. */
export function xlsxRow(cells: readonly (string | number)[], attributes = ""): string {
  const written = cells.map((cell) => {
    if (typeof cell === "number") return `<c><v>${cell}</v></c>`;
    return cell.startsWith("<c") ? cell : `<c t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  });
  return `<row${attributes}>${written.join("")}</row>`;
}

/** The bytes of an .ods workbook: `tables` as `office:spreadsheet` holds them, `styles` as the automatic ones. */
export function ods(tables: string, styles = ""): Buffer {
  return zipped({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml":
      `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body>` +
      `<office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  });
}

/** A row of an .ods sheet: texts and numbers, or a cell in its own words where the text begins with `<table`. */
export function odsRow(cells: readonly (string | number)[], attributes = ""): string {
  const written = cells.map((cell) => {
    if (typeof cell === "number") return `<table:table-cell office:value-type="float" office:value="${cell}"/>`;
    if (cell.startsWith("<table")) return cell;
    return `<table:table-cell office:value-type="string"><text:p>${escaped(cell)}</text:p></table:table-cell>`;
  });
  return `<table:table-row${attributes}>${written.join("")}</table:table-row>`;
}

/** A table of an .ods workbook. */
export function odsTable(name: string, rows: string, attributes = ""): string {
  return `<table:table table:name="${name}"${attributes}>${rows}</table:table>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function zipped(parts: Readonly<Record<string, string>>): Buffer {
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))));
}
