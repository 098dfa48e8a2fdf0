import { CFB } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { budgetRow, headings, workbook } from "../inputs/workbooks.ts";
import { opened, zip } from "./opened.ts";

const inExcel = "Open it in Excel, save it as an .xlsx workbook and run refresh.";

describe("another form of file", () => {
  const compound = (stream: string, content: Uint8Array) => {
    const file = CFB.utils.cfb_new();
    CFB.utils.cfb_add(file, `/${stream}`, content);
    const written = CFB.write(file, { type: "buffer" });
    return typeof written === "string" ? Buffer.from(written, "latin1") : Buffer.from(written);
  };
  const lockedBook = Buffer.concat([
    Buffer.from("09081000000605009a20cd07c9000000060300002f003600", "hex"),
    Buffer.alloc(5000),
  ]);
  const spreadsheetMl = `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>`;
  const fods =
    '<?xml version="1.0"?>\n<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>';
  const page = "<html><body><table><tr><th>council_code</th></tr></table></body></html>";
  const ods = { mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "x" };
  const lockedOds = zip({ ...ods, "META-INF/manifest.xml": "<manifest:encryption-data/>" });

  it.each([
    ["a web page", "q3.xls", page, "a web page named .xls", inExcel],
    ["a web page in UTF-16", "q3.xls", Buffer.from(`\uFEFF${page}`, "utf16le"), "a web page named .xls", inExcel],
    [
      "a page that asks to sign in",
      "q3.csv",
      "<!DOCTYPE html>\n<html><title>Sign in</title>",
      "a web page, and no table near its beginning named .csv",
      "download the file again in a browser",
    ],
    [
      "a workbook of Excel 2003",
      "q3.xls",
      spreadsheetMl,
      "a workbook in the XML form of Excel 2003 named .xls",
      inExcel,
    ],
    [
      "a flat OpenDocument file",
      "q3.fods",
      fods,
      "an OpenDocument file in one piece",
      "Open it in LibreOffice, save it as an .ods workbook",
    ],
    [
      "XML of something else",
      "q3.xml",
      "<?xml version='1.0'?><message:Data/>",
      "an XML document",
      "Take its table as CSV",
    ],
    ["JSON", "q3.json", '[{"council_code": "E08000035"}]', "JSON", "Have its table written as CSV"],
    [
      "a map",
      "councils.geojson",
      '{"type":"FeatureCollection","features":[]}',
      "a map (GeoJSON)",
      "as boundaries.geojson",
    ],
    ["a PDF document", "q3.csv", "%PDF-1.7\n%âã", "a PDF document named .csv", "Take the CSV or the workbook"],
    ["a Parquet file", "q3.parquet", "PAR1\0\0", "a Parquet file", "Have its table written as CSV"],
    ["an Access database", "q3.accdb", "\0\x01\0\0Standard ACE DB\0", "an Access database", "export its table as CSV"],
    [
      "an old Access database",
      "q3.mdb",
      "\0\x01\0\0Standard Jet DB\0",
      "an Access database",
      "export its table as CSV",
    ],
    [
      "a shortcut of Windows",
      "q3.csv.lnk",
      "L\0\0\0\x01\x14\x02\0\0",
      "a shortcut of Windows",
      "Put the file that it leads to into incoming",
    ],
    ["a 7-Zip archive", "q3.7z", Buffer.from("377abcaf271c0004", "hex"), "a 7-Zip archive", "Unpack it"],
    [
      "a Word document",
      "q3.docx",
      zip({ "[Content_Types].xml": "x", "word/document.xml": "x" }),
      "a Word document",
      "Copy its table into a workbook",
    ],
    ["a Numbers document", "q3.numbers", zip({ "Index/Document.iwa": "x" }), "a Numbers document", "Export To, CSV"],
    [
      "an OpenDocument text",
      "q3.odt",
      zip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "x" }),
      "an OpenDocument file that is no workbook",
      "Copy its table",
    ],
    [
      "a workbook with a password",
      "q3.xlsx",
      compound("EncryptedPackage", Buffer.alloc(5000)),
      "a workbook locked with a password",
      "take the password away",
    ],
    [
      "an old workbook with a password",
      "q3.xls",
      compound("Workbook", lockedBook),
      "a workbook locked with a password",
      "take the password away",
    ],
    [
      "an .ods workbook with a password",
      "q3.ods",
      lockedOds,
      "a workbook locked with a password",
      "save it without one",
    ],
    [
      "an old workbook",
      "q3.xls",
      workbook({ Q3: [headings, budgetRow()] }, "biff8"),
      "a workbook in the form of Excel before 2007",
      inExcel,
    ],
    [
      "an old Word document",
      "q3.doc",
      compound("WordDocument", Buffer.alloc(5000)),
      "a Word document",
      "Copy its table",
    ],
  ])("%s is refused as that, with what to do", async (_what, name, content, found, fix) => {
    const result = await opened(name, content);
    expect(result).toMatchObject({ lines: null, found: [found] });
    expect(result.told).toContain(fix);
  });
});
