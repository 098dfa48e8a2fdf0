import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { count, text } from "../../../src/contract/fields.ts";
import type { Layout } from "../../../src/contract/layout.ts";
import { sentence } from "../../../src/contract/message.ts";
import { financialYear } from "../../../src/contract/period-fields.ts";
import { defineReturn } from "../../../src/contract/return.ts";
import { fileMessage } from "../../../src/files/message.ts";
import { withOpened } from "../../../src/files/open.ts";
import { type SheetRow, workbook } from "../../inputs/workbooks.ts";

const byYear: Layout = {
  kept: { place: ["Area", "Place"] },
  spread: /(?<year>\d{4} to \d{4}) - (?<part>.+)/,
  value: "things",
};

function thingsLaidOut(...layouts: Layout[]) {
  return defineReturn({
    name: "things",
    title: "Things",
    description: "What there is.",
    source: "A source",
    scope: ["year"],
    key: ["year", "part", "place"],
    fields: {
      place: text(),
      year: financialYear().optional(),
      part: text().optional(),
      subject: text().optional(),
      things: count().optional(),
    },
    layouts,
  });
}

/** What a file is read as: the lines of the long form, what is told, and the place of a line. */
async function opened(name: string, content: string | Buffer, ...layouts: Layout[]) {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "file");
  writeFileSync(path, content);
  return withOpened([thingsLaidOut(...layouts)], { path, name }, join(folder, "scratch"), async (result) => {
    const placeOf = (line: number, column: string | null = null) => {
      const blank = fileMessage(name, { code: "", expected: "", found: "", why: "", fix: "" });
      const message = result.table?.placed({ ...blank, line, column });
      return [message?.sheet, message?.line, message?.cell, message?.column];
    };
    const lines = result.table === null ? null : readFileSync(result.table.path, "utf8").trimEnd().split("\n");
    const told = result.messages.map(({ code, sheet, found }) => [code, sheet, found]);
    const sentences = result.messages.map(sentence);
    return { lines, told, sentences, placeOf, places: result.table?.places ?? String, blocks: result.table?.blocks };
  });
}

const wide = [
  "A title",
  "Area, 2015 to 2016 - people ,2016 to 2017 - people",
  'Leeds,"1,204",7',
  '"York, city",-,',
  "",
].join("\n");

describe("a text that is wider than its return", () => {
  it("becomes a row for each cell under a heading of the pattern, whose parts are columns", async () => {
    const { lines } = await opened("wide.csv", wide, byYear);
    expect(lines).toEqual([
      "place,year,part,subject,things",
      'Leeds,2015-16,people,,"1,204"',
      "Leeds,2016-17,people,,7",
      '"York, city",2015-16,people,,-',
      '"York, city",2016-17,people,,',
    ]);
  });

  it("names the line and the heading of the publication in messages", async () => {
    const { placeOf, places, blocks } = await opened("wide.csv", wide, byYear);
    const columns = ["2015 to 2016 - people", "2016 to 2017 - people"];
    expect(blocks).toEqual([{ firstRow: 1, sheet: null, lines: [3, 4], columns }]);
    expect(placeOf(3, "things")).toEqual([null, 3, null, "2016 to 2017 - people"]);
    expect(placeOf(4)).toEqual([null, 4, null, "2015 to 2016 - people"]);
    expect(placeOf(4, "place")).toEqual([null, 4, null, "Area"]);
    expect(places([2, 5])).toBe("line 3 (2015 to 2016 - people), line 4 (2016 to 2017 - people)");
    expect(places([2, 3])).toBe("line 3 (2015 to 2016 - people to 2016 to 2017 - people)");
  });

  it("says that it was read as published, and what was not read", async () => {
    const more = wide.replace(" ,2016", ",Remarks,2016").replace('204",7', '204",x,7').replace("-,", "-,,");
    const { lines, told } = await opened("wide.csv", `${more}\nNotes\n- is few\n`, byYear);
    expect(lines).toHaveLength(5);
    expect(told).toEqual([
      ["publication/read", null, "the publication's own layout"],
      ["row/below", null, "2 rows of words without a value: line 6, line 7"],
      ["header/extra", null, "Remarks"],
    ]);
  });

  it("leaves rows about something else out, with one note", async () => {
    const only = { column: "place", pattern: /L.*/, others: "places elsewhere" };
    const { lines, told } = await opened("wide.csv", wide, { ...byYear, only });
    expect(lines).toHaveLength(3);
    expect(told).toContainEqual(["row/others", null, "a row about places elsewhere"]);
  });

  it("is read in any encoding and with any delimiter, as a long text is", async () => {
    const tabs = "Area\t2015 to 2016 - people\t2016 to 2017 - people\nLeeds\t1,204\t7\n";
    const bytes = Buffer.from(`\uFEFF${tabs}`, "utf16le");
    const { lines, told } = await opened("wide.txt", bytes, byYear);
    expect(lines?.[1]).toBe('Leeds,2015-16,people,,"1,204"');
    expect(told[0]?.[0]).toBe("file/encoding");
  });

  it("is refused where headings over values are there and another heading is not", async () => {
    const years = [2015, 2016, 2017, 2018].map((year) => `${year} to ${year + 1} - people`);
    const { lines, told } = await opened("wide.csv", `Region,${years.join(",")}\nLeeds,1,2,3,4\n`, byYear);
    expect(lines).toBeNull();
    expect(told).toEqual([["publication/headings", null, "a table without them (missing: Area)"]]);
  });

  it("is no publication where a few headings are like one by chance", async () => {
    const { told } = await opened("other.csv", "Region,2015 to 2016 - people,Remarks\nLeeds,1,x\n", byYear);
    expect(told.map(([code]) => code)).toEqual(["file/no-layout"]);
  });

  it("has its headings in the first row with all of them, and not in one above with some", async () => {
    const above = "Remarks,2015 to 2016 - people,2016 to 2017 - people";
    const { lines } = await opened("wide.csv", `${above}\n${wide}`, byYear);
    expect(lines?.[1]).toBe('Leeds,2015-16,people,,"1,204"');
  });

  it("is read as it stands where it has the headings of its return", async () => {
    const { lines, told } = await opened("long.csv", "place,year,part,subject,things\nLeeds,2015-16,a,b,1\n", byYear);
    expect(lines?.[1]).toBe("Leeds,2015-16,a,b,1");
    expect(told).toEqual([]);
  });
});

describe("headings in several rows", () => {
  it("are joined, those above filled to the right, and first columns need none", async () => {
    const rows = [
      ",,Title,,,",
      ",,Home care,,Day care,",
      ",,2015 to 2016,2016 to 2017,2015 to 2016,2016 to 2017",
      "212,Leeds,1,2,3,4",
    ];
    const spread = /(?<part>.+) (?<year>\d{4} to \d{4})/;
    const layout = { unheaded: ["subject", "place"], spread, value: "things", headingRows: 2 };
    const { lines, placeOf } = await opened("wide.csv", rows.join("\n"), layout);
    expect(lines?.slice(1)).toEqual([
      "Leeds,2015-16,Home care,212,1",
      "Leeds,2016-17,Home care,212,2",
      "Leeds,2015-16,Day care,212,3",
      "Leeds,2016-17,Day care,212,4",
    ]);
    expect(placeOf(4)).toEqual([null, 4, null, "Day care 2015 to 2016"]);
  });
});

it("columns without headings are those that have none, whatever stands above", async () => {
  const layout = { unheaded: ["place"], spread: byYear.spread, value: "things" };
  const rows = ["Years,2015 to 2016 - people,2016 to 2017 - people", ",2015 to 2016 - people,2016 to 2017 - people"];
  const { lines } = await opened("wide.csv", `${rows.join("\n")}\nLeeds,1,2\n`, layout);
  expect(lines?.slice(1)).toEqual(["Leeds,2015-16,people,,1", "Leeds,2016-17,people,,2"]);
});

describe("what the rows do not say", () => {
  it("comes from the file's name, or the file is refused", async () => {
    const fileName = /.*_(?<subject>persons|males)_.*/;
    const layout = { ...byYear, fileName, fileNameExample: "table_males_2020.csv" };
    const named = await opened("table_males_2020.csv", wide, layout);
    expect(named.lines?.[1]).toBe('Leeds,2015-16,people,males,"1,204"');
    const years = wide.replace("Area,", "Area,2013 to 2014 - people,2014 to 2015 - people,");
    const unnamed = await opened("table.csv", years, layout);
    expect(unnamed.told).toEqual([["publication/name", null, "neither the title nor the name says it"]]);
    expect(unnamed.sentences[0]).toContain(
      "expected the subject in the file's name, found neither the title nor the name says it. No cell of the table " +
        "(things) says it. Name the file as its publisher does, such as table_males_2020.csv, and run refresh.",
    );
  });

  it("comes from a cell above the headings, and may be the same in every row", async () => {
    const layout = { ...byYear, above: [/A (?<subject>title)/], constant: { part: "all" } };
    const { lines } = await opened("wide.csv", wide, layout);
    expect(lines?.[1]).toBe('Leeds,2015-16,people,title,"1,204"');
  });
});

describe("a workbook with several tables of one publication", () => {
  const rows: SheetRow[] = [["Title"], ["Area", "2015 to 2016 - people"], ["Leeds", 12], ["York", "[x]"]];
  const layout = { ...byYear, sheet: /Table_(?<subject>.+)/ };

  it("is read sheet after sheet, the sheet's name a column, and places are cells", async () => {
    const book = workbook({ Cover: [["Words"]], "Table_1(a)": rows, Table_2: rows }, "ods");
    const { lines, told, placeOf, places, blocks } = await opened("book.ods", book, layout);
    expect(blocks).toEqual([
      { firstRow: 1, sheet: "Table_1(a)", lines: [3, 4], columns: ["B"] },
      { firstRow: 3, sheet: "Table_2", lines: [3, 4], columns: ["B"] },
    ]);
    expect(lines).toEqual([
      "place,year,part,subject,things",
      "Leeds,2015-16,people,1(a),12",
      "York,2015-16,people,1(a),[x]",
      "Leeds,2015-16,people,2,12",
      "York,2015-16,people,2,[x]",
    ]);
    expect(placeOf(5)).toEqual(["Table_2", 4, "B4", "2015 to 2016 - people"]);
    expect(placeOf(5, "place")).toEqual(["Table_2", 4, "A4", "Area"]);
    expect(places([2, 3, 4])).toBe("Table_1(a)!B3, B4, Table_2!B3");
    const years = (["2015", "2016", "2017"] as const).map((year) => `${year} to ${Number(year) + 1} - people`);
    const wider = workbook(
      {
        Table_1: [
          ["Area", ...years],
          ["Leeds", 1, 2, 3],
        ],
      },
      "ods",
    );
    const other = await opened("book.ods", wider, layout);
    expect([other.places([2, 3, 4]), other.places([2, 4])]).toEqual(["Table_1!B2:D2", "Table_1!B2, D2"]);
    expect(told).toEqual([
      ["publication/read", null, "the publication's own layout on 2 sheets"],
      ["workbook/sheets", null, "other sheets: Cover"],
    ]);
  });

  it("is refused where one of its sheets has lost its headings", async () => {
    const lost = rows.map((cells) => cells.map((cell) => (cell === "Area" ? "Wrong" : cell)));
    const { lines, told } = await opened("book.ods", workbook({ Table_1: rows, Table_2: lost }, "ods"), layout);
    expect(lines).toBeNull();
    expect(told).toEqual([["publication/headings", "Table_2", "a table without them (missing: Area)"]]);
  });
});

it("a layout names columns that its return has", () => {
  expect(() => thingsLaidOut({ ...byYear, spread: /(?<month>.+)/ })).toThrow("things has no column month");
});
