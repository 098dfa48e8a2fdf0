import { read, utils, type WorkSheet } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { knownFacts } from "../../src/export/facts.ts";
import { readyTables } from "../../src/export/tables.ts";
import { areaWorkbook } from "../../src/export/workbook/area.ts";
import { ods } from "../../src/export/workbook/ods.ts";
import type { Workbook } from "../../src/export/workbook/workbook.ts";
import { xlsx } from "../../src/export/workbook/xlsx.ts";
import { Database } from "../../src/store/warehouse/database.ts";
import { awkward, awkwardWorkbook } from "./awkward.ts";
import { fewCouncils, hostile, leeds } from "./workspace.ts";

let books: Readonly<Record<"leeds" | "hostile", Workbook>>;

async function made(db: Database, code: string, name: string): Promise<Workbook> {
  await db.run("set variable council = cast(? as varchar)", [code]);
  return areaWorkbook(db, await readyTables(db), (await knownFacts(db, "2011-05-03"))({ code, name }));
}

beforeAll(async () => {
  const db = await Database.open(await fewCouncils(), "export");
  await db.run("set threads = 1");
  books = { leeds: await made(db, leeds, "Leeds"), hostile: await made(db, hostile.code, hostile.name) };
  db.close();
});

const writers = { xlsx, ods } as const;

const sheetNamed = (book: Workbook, name: string) => book.sheets.find((sheet) => sheet.name === name);

/** The row of a sheet's table that has these cells, by its headings. */
function rowWith(book: Workbook, name: string, cells: Readonly<Record<string, string>>) {
  const table = sheetNamed(book, name)?.table;
  const rows = table?.rows.map((row) => Object.fromEntries(row.map((cell, index) => [table.headings[index], cell])));
  return rows?.find((row) => Object.entries(cells).every(([heading, cell]) => row[heading] === cell));
}

describe("a council's workbook", () => {
  it("has a cover, its contents and notes first, and what the columns hold last", () => {
    const names = books.leeds.sheets.map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(["Cover", "Contents", "Notes"]);
    expect(names).toContain("Figures PPF");
    expect(names.at(-1)).toBe("Columns");
    expect(sheetNamed(books.leeds, "Contents")?.table?.rows.map(([name]) => name)).toEqual(names.slice(2));
    expect(sheetNamed(books.leeds, "Cover")).toMatchObject({ title: "Adult social care figures of Leeds" });
    expect(sheetNamed(books.leeds, "Cover")?.lines[0]).toBe(
      "As known on 3 May 2011. England's figures stand beside those of Leeds.",
    );
  });

  it("has numbers as numbers, and a marker in place of one that is not shown", () => {
    const share = { "Indicator code": "PPF-12", Unit: "percent" };
    // 361 of 1,204 people.
    expect(rowWith(books.leeds, "Figures PPF", { ...share, Area: "Leeds" })).toMatchObject({
      Numerator: 361,
      Denominator: 1204,
      Value: 29.983388704318937,
      Latest: "yes",
    });
    expect(rowWith(books.hostile, "Figures PPF", { ...share, Area: hostile.name })).toMatchObject({
      Numerator: "[c]",
      Denominator: "[c]",
      Value: "[c]",
      "Lower 95% limit": "[c]",
      Marker: "[z]",
    });
  });

  it("leaves no cell empty, says what each marker means, and gives a name and a heading once", () => {
    const sheets = Object.values(books).flatMap(({ sheets }) => sheets);
    const cells = sheets.flatMap(({ table }) => table?.rows.flat() ?? []);
    expect(cells.filter((cell) => cell === "" || (typeof cell === "number" && !Number.isFinite(cell)))).toEqual([]);
    const explained = sheetNamed(books.leeds, "Notes")?.table?.rows.map(([marker]) => marker);
    const used = cells.filter((cell) => typeof cell === "string" && /^\[.*\]$/.test(cell));
    expect(used.filter((marker) => !explained?.includes(marker))).toEqual([]);
    for (const { sheets: own } of Object.values(books)) {
      expect(new Set(own.map(({ name }) => name.toLowerCase())).size).toBe(own.length);
      const tables = own.flatMap(({ table }) => (table === null ? [] : [table]));
      expect(new Set(tables.map(({ name }) => name.toLowerCase())).size).toBe(tables.length);
      for (const { name, headings } of tables) {
        expect(name).toMatch(/^[a-z]\w*$/);
        expect(new Set(headings.map((heading) => heading.toLowerCase())).size).toBe(headings.length);
      }
      expect(own.filter(({ name }) => name.length > 31 || /[[\]:*?/\\']/.test(name))).toEqual([]);
    }
  });
});

/** What a reader of our own dependencies, which wrote nothing of it, finds in a sheet: cells by their address. */
function cellsOf(sheet: WorkSheet | undefined) {
  return utils.sheet_to_json<readonly unknown[]>(sheet ?? {}, { header: 1, raw: true, blankrows: true });
}

describe.each(["xlsx", "ods"] as const)("as %s", (format) => {
  it("is read back cell for cell", () => {
    const back = read(writers[format](books.leeds), { cellText: false });
    expect(back.SheetNames).toEqual(books.leeds.sheets.map(({ name }) => name));
    for (const { name, title, lines, table } of books.leeds.sheets) {
      const expected = [
        [title],
        ...lines.map((line) => [line]),
        ...(table === null ? [] : [table.headings, ...table.rows]),
      ];
      expect(cellsOf(back.Sheets[name])).toEqual(expected);
    }
  });

  it("shows hostile texts as texts: no formula and no link", () => {
    const back = read(writers[format](awkwardWorkbook), { cellFormula: true, cellText: false });
    const sheet = back.Sheets.Awkward ?? {};
    const cells = Object.entries(sheet).filter(([place]) => !place.startsWith("!"));
    expect(cells.filter(([, cell]) => cell.t !== "s" || cell.f !== undefined || cell.l !== undefined)).toEqual([]);
    // This reader takes Excel's escapes for escapes in ODS too, where they are none: tests/export/libreoffice.test.ts.
    const isRead = ([text]: (typeof awkward)[number]) => format === "xlsx" || !text.startsWith("_x");
    const shown = cellsOf(sheet).slice(2);
    for (const [place, [, expected]] of awkward.entries()) {
      // A cell of ODS has no tab.
      const asShown = format === "ods" ? expected.replaceAll("\t", " ") : expected;
      if (isRead(awkward[place] ?? ["", ""])) expect(shown[place]).toEqual([asShown]);
    }
    const texts = Object.values(unzipSync(writers[format](awkwardWorkbook))).map((part) => strFromU8(part));
    const made = /<f>|table:formula|hyperlink|xlink:href|<script/i;
    expect(texts.filter((text) => made.test(text.replaceAll(/HYPERLINK\(|javascript:/g, "")))).toEqual([]);
  });

  it("is the same to the byte when it is written again", () => {
    expect(writers[format](books.leeds).equals(writers[format](books.leeds))).toBe(true);
  });
});

describe("the guidance on statistics in spreadsheets", () => {
  const partsOf = (format: "xlsx" | "ods") => {
    const parts = Object.entries(unzipSync(writers[format](books.leeds)));
    return new Map(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
  };

  it("XLSX: each table is marked up with its headings, without a filter, a merged cell or a frozen pane", () => {
    const parts = partsOf("xlsx");
    const tables = books.leeds.sheets.flatMap(({ table }, index) =>
      table === null || table.rows.length === 0 ? [] : [{ ...table, part: `xl/tables/table${index + 1}.xml` }],
    );
    for (const { name, headings, part } of tables) {
      const text = parts.get(part) ?? "";
      expect(text).toContain(`displayName="${name}"`);
      expect([...text.matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map(([, heading]) => heading)).toEqual(
        headings,
      );
    }
    const all = [...parts.values()].join("");
    expect(/autoFilter|mergeCell|<pane|hidden=/.exec(all)?.[0]).toBeUndefined();
    expect(all).toContain("<dc:language>en-GB</dc:language>");
    expect(all).toContain('<cellStyle name="Heading 1"');
  });

  it("ODS: each table is a named range with headings and no buttons, and its type stands first and unpacked", () => {
    const parts = partsOf("ods");
    const content = parts.get("content.xml") ?? "";
    const ranges = [...content.matchAll(/<table:database-range table:name="(\w+)"/g)].map(([, name]) => name);
    const tables = books.leeds.sheets.flatMap(({ table }) =>
      table === null || table.rows.length === 0 ? [] : [table.name],
    );
    expect(ranges).toEqual(tables);
    expect(content).not.toMatch(/number-(columns|rows)-spanned|display-filter-buttons="true"|table:visibility/);
    expect(parts.get("meta.xml")).toContain("<dc:language>en-GB</dc:language>");
    const bytes = ods(books.leeds);
    expect(bytes.subarray(30, 38).toString()).toBe("mimetype");
    expect(bytes.subarray(38, 84).toString()).toBe("application/vnd.oasis.opendocument.spreadsheet");
  });
});
