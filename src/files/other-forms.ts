import type { Message } from "../contract/message.ts";
import { bytePlace, latin1 } from "./bytes.ts";
import { fileMessage } from "./message.ts";

/** A form of file that holds no table which can be read here: what it is, and what to do with it. */
export interface OtherForm {
  readonly code: string;
  /** What it is, in words that complete "found …". */
  readonly is: string;
  /** The endings of names that such a file has by right: under another the message names it. */
  readonly endings: readonly string[];
  readonly fix: string;
}

const inExcel = "Open it in Excel, save it as an .xlsx workbook and run refresh.";
const asCsv = "Have its table written as CSV (UTF-8) and run refresh.";
const copied = "Copy its table into a workbook, save it as .xlsx and run refresh.";
const unpacked = "Unpack it, put the table itself into incoming and run refresh.";

function form(is: string, endings: string, fix: string, code = "file/form"): OtherForm {
  return { code, is, endings: endings.split(" "), fix };
}

/** Forms that are known by how the bytes begin, or by bytes at a place. */
const signatures: readonly (readonly [bytes: string, at: number, form: OtherForm])[] = [
  [
    "%PDF-",
    0,
    form(
      "a PDF document",
      "pdf",
      "Take the CSV or the workbook of the table from where it was published, or copy the table into a workbook, and run refresh.",
    ),
  ],
  ["PAR1", 0, form("a Parquet file", "parquet", asCsv)],
  ["ARROW1", 0, form("an Arrow file", "arrow feather", asCsv)],
  ["SQLite format 3", 0, form("a SQLite database", "sqlite sqlite3 db gpkg", asCsv)],
  ["DUCK", 8, form("a DuckDB database", "duckdb db", asCsv)],
  [
    "Standard Jet DB",
    4,
    form("an Access database", "mdb", "Open it in Access, export its table as CSV and run refresh."),
  ],
  [
    "Standard ACE DB",
    4,
    form("an Access database", "accdb", "Open it in Access, export its table as CSV and run refresh."),
  ],
  ["$FL2", 0, form("an SPSS file", "sav", asCsv)],
  ["<stata_dta>", 0, form("a Stata file", "dta", asCsv)],
  ["7z\xBC\xAF\x27\x1C", 0, form("a 7-Zip archive", "7z", unpacked)],
  ["Rar!\x1A\x07", 0, form("a RAR archive", "rar", unpacked)],
  ["\xFD7zXZ\0", 0, form("a file packed by xz", "xz", unpacked)],
  ["BZh", 0, form("a file packed by bzip2", "bz2", unpacked)],
  ["\x28\xB5\x2F\xFD", 0, form("a file packed by zstd", "zst", unpacked)],
  ["ustar", 257, form("a tar archive", "tar tgz gz", unpacked)],
  ["\x89PNG", 0, form("a picture", "png", copied)],
  ["\xFF\xD8\xFF", 0, form("a picture", "jpg jpeg", copied)],
  ["GIF8", 0, form("a picture", "gif", copied)],
  ["{\\rtf", 0, form("a document of words (RTF)", "rtf doc", copied)],
  ["ID;P", 0, form("a workbook in the form of Multiplan (SYLK)", "slk", inExcel)],
  ["L\0\0\0\x01\x14\x02\0", 0, shortcut("a shortcut of Windows", "lnk")],
  ["[InternetShortcut]", 0, shortcut("a link to a web page", "url")],
  ["book\0\0\0\0mark", 0, shortcut("an alias of macOS", "")],
];

function shortcut(is: string, endings: string): OtherForm {
  return form(is, endings, "Put the file that it leads to into incoming in its place and run refresh.");
}

const webPage = form("a web page", "html htm xhtml", inExcel);
const pageWithoutTable = form(
  "a web page, and no table near its beginning",
  "html htm xhtml",
  "If it asks to sign in, or says that the file has moved, download the file again in a browser. If it shows the table, " +
    "open it in Excel and save it as an .xlsx workbook. Then run refresh.",
);

/** Forms that are known by how their text begins: the first whose pattern it has. */
const texts: readonly (readonly [pattern: RegExp, form: OtherForm])[] = [
  [/^MIME-Version:[\s\S]*<table/i, form("a web page saved as one file", "mht mhtml", inExcel)],
  [/urn:schemas-microsoft-com:office:spreadsheet/, form("a workbook in the XML form of Excel 2003", "xml", inExcel)],
  [
    /^<\?xml[\s\S]*?<office:document[\s\S]*opendocument/,
    form(
      "an OpenDocument file in one piece",
      "fods fodt",
      "Open it in LibreOffice, save it as an .ods workbook and run refresh.",
    ),
  ],
  [/^<[\s\S]*<table[\s>]/i, webPage],
  [/^(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body|meta|script|title|div)\b/i, pageWithoutTable],
  [
    /^<(?:\?xml|[A-Za-z][\w:.-]*[\s>])/,
    form(
      "an XML document",
      "xml",
      "Take its table as CSV or as a workbook from where it was published, and run refresh.",
    ),
  ],
  [
    /^\{\s*"[\s\S]*"FeatureCollection"/,
    form(
      "a map (GeoJSON)",
      "geojson json",
      "Councils' boundaries belong into the workspace itself, as boundaries.geojson.",
    ),
  ],
  [/^(?:\{\s*"|\[\s*[[{])/, form("JSON", "json jsonl geojson", asCsv)],
];

/** The form of a file that is no table and no workbook, by its first bytes; null where it may be a text. */
export function otherForm(head: Uint8Array): OtherForm | null {
  const bytes = latin1(head);
  const signed = signatures.find(([mark, at]) => bytes.startsWith(mark, at))?.[2];
  return signed ?? textForm(head);
}

function textForm(head: Uint8Array): OtherForm | null {
  const isUtf16 = head[0] === 0xff && head[1] === 0xfe;
  const text = new TextDecoder(isUtf16 ? "utf-16le" : "utf-8").decode(head).replace("\uFEFF", "").trimStart();
  return /^[<{[M]/.test(text) ? (texts.find(([pattern]) => pattern.test(text))?.[1] ?? null) : null;
}

const lockedFix =
  "Open it with its password in Excel, take the password away (File, Info, Protect Workbook), save it and run refresh.";
const locked = form("a workbook locked with a password", "xlsx xlsm xlsb xls", lockedFix, "workbook/locked");
const old = form("a workbook in the form of Excel before 2007", "xls", inExcel, "workbook/old");

/** What a file of the compound form that Office had before 2007 holds, by the streams in it. */
const streams: readonly (readonly [name: string, form: OtherForm])[] = [
  ["EncryptedPackage", locked],
  ["WordDocument", form("a Word document", "doc", copied)],
  ["PowerPoint Document", form("a PowerPoint presentation", "ppt", copied)],
  [
    "__properties_version1.0",
    form("an Outlook message", "msg", "Save the file that is attached to it and run refresh."),
  ],
  ["Workbook", old],
  ["Book", old],
];
const unknownStreams = form("a file of an Office program that holds no workbook, or a damaged one", "", inExcel);

/** The form of a compound file, as Office made them before 2007 and makes them of what is locked. */
export function compoundForm(bytes: Uint8Array): OtherForm {
  const found = streams.find(([name]) => hasStream(bytes, name))?.[1] ?? unknownStreams;
  return found === old && isLockedBook(bytes) ? locked : found;
}

/** An entry of the directory: 128 bytes, the name first, its length in bytes after 64. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(`${name}\0`).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytePlace(bytes, wanted); at !== -1; at = bytePlace(bytes, wanted, at + 1)) {
    if (at % 128 === 0 && numberAt(bytes, at + 64) === wanted.length) return true;
  }
  return false;
}

/** A number of two bytes; undefined beyond the end. */
function numberAt(bytes: Uint8Array, at: number): number | undefined {
  const [low, high] = bytes.subarray(at, at + 2);
  return low === undefined || high === undefined ? undefined : low + high * 256;
}

/** A locked workbook of Excel before 2007 says so in the second record of its stream, or the third. */
function isLockedBook(bytes: Uint8Array): boolean {
  const begin = bytePlace(bytes, [0x09, 0x08, 0x10, 0, 0, 0x06, 0x05, 0]);
  if (begin === -1) return false;
  const second = begin + 20;
  const third = second + 4 + (numberAt(bytes, second + 2) ?? 0);
  return [second, third].some((at) => numberAt(bytes, at) === 0x2f);
}

const kindsOfZip: readonly (readonly [part: RegExp, form: OtherForm])[] = [
  [/^word\//, form("a Word document", "docx docm", copied)],
  [/^ppt\//, form("a PowerPoint presentation", "pptx", copied)],
  [
    /^Index\/.*\.iwa$|^index\.apxl$/,
    form("a Numbers document", "numbers", "Open it in Numbers, choose File, Export To, CSV, and run refresh."),
  ],
];
const documentOfWords = form("an OpenDocument file that is no workbook", "odt odp odg", copied);
const lockedOds = {
  ...locked,
  endings: ["ods"],
  fix: "Open it with its password in LibreOffice, save it without one (Save As, untick Save with password) and run refresh.",
};

/** The form of a zip file that is a document; `workbook` for one, null for a file of packed files. `manifest` is of OpenDocument. */
export function zipForm(names: readonly string[], mimetype: string, manifest: string): OtherForm | "workbook" | null {
  if (manifest.includes("encryption-data")) return lockedOds;
  if (mimetype.includes("opendocument")) return mimetype.includes("spreadsheet") ? "workbook" : documentOfWords;
  const other = kindsOfZip.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1];
  if (other !== undefined) return other;
  return names.some((name) => /^(?:xl\/|\[Content_Types\]\.xml$|content\.xml$)/.test(name)) ? "workbook" : null;
}

/** The names of a file, and of the table where it is packed. */
interface Named {
  readonly name: string;
  readonly nameInside?: string;
}

/** The message that refuses a file which is no table and no workbook: what it is, and what to do with it. */
export function inOtherForm({ name, nameInside }: Named, { code, is, endings, fix }: OtherForm): Message {
  const ending = /\.([a-z0-9]+)$/i.exec(nameInside ?? name)?.[1]?.toLowerCase() ?? "";
  const isMisnamed = ending !== "" && !endings.includes(ending);
  const within = nameInside === undefined ? "" : ` (${nameInside}, packed in it)`;
  return fileMessage(name, {
    code,
    expected: "a workbook saved as .xlsx or .ods, or a CSV file",
    found: `${is}${isMisnamed ? ` named .${ending}` : ""}${within}`,
    why: "Nothing in the file was read.",
    fix,
  });
}
