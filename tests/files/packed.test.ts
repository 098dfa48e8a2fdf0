import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { budgetRow, headings, workbook } from "../inputs/workbooks.ts";
import { budget, budgets } from "../store/budgets.ts";
import { opened, zip } from "./opened.ts";

const table = budgets(budget());

describe("a zip or gz file with one table", () => {
  it.each([
    ["a CSV alone", "budgets.zip", zip({ "budgets.csv": table }), "a zip file with one in it: budgets.csv"],
    [
      "a CSV in a folder, with notes and what macOS adds",
      "budgets.zip",
      zip({
        "2010/budgets.csv": table,
        "2010/read me.txt": "Notes",
        "__MACOSX/2010/._budgets.csv": "x",
        "2010/a.pdf": "%PDF-",
      }),
      "a zip file with one in it: 2010/budgets.csv",
    ],
    ["a text alone", "budgets.zip", zip({ "budgets.txt": table }), "a zip file with one in it: budgets.txt"],
    [
      "a workbook",
      "budgets.zip",
      zip({ "budgets.xlsx": workbook({ Q3: [headings, budgetRow()] }) }),
      "a zip file with one in it: budgets.xlsx",
    ],
    ["a .gz file", "budgets.csv.gz", gzipSync(table), "a .gz file with one in it: budgets.csv"],
  ])("%s is read", async (_what, name, content, found) => {
    const result = await opened(name, content);
    expect(result).toMatchObject({ lines: 2, codes: ["archive/read"], found: [found] });
  });
});

describe("a packed file that is not read", () => {
  /** The same with the sign of a password in its two lists. */
  const locked = (bytes: Uint8Array) => {
    const copy = Buffer.from(bytes);
    const [head, entry] = [copy.indexOf("PK\x03\x04"), copy.indexOf("PK\x01\x02")];
    for (const at of [head + 6, entry + 8]) copy.writeUInt16LE(copy.readUInt16LE(at) | 1, at);
    return copy;
  };
  /** The same with a byte of the packed text changed. */
  const changed = (bytes: Uint8Array) => {
    const copy = Buffer.from(bytes);
    copy[60] = (copy[60] ?? 0) ^ 0xff;
    return copy;
  };
  const whole = zip({ "budgets.csv": table });

  it.each([
    [
      "of several tables",
      "all.zip",
      zip({ "a.csv": table, "b.csv": table, "c.xlsx": "x" }),
      "archive/several",
      "3 tables: a.csv, b.csv, c.xlsx",
    ],
    [
      "of documents",
      "all.zip",
      zip({ "a.pdf": "%PDF-", "b.docx": "x" }),
      "archive/no-table",
      "a zip file of no table: a.pdf, b.docx",
    ],
    ["of nothing", "all.zip", zip({}), "archive/no-table", "a zip file without a file in it"],
    ["with a password", "all.zip", locked(whole), "archive/locked", "a zip file that is locked with a password"],
    [
      "cut short",
      "all.zip",
      whole.subarray(0, whole.length - 40),
      "archive/damaged",
      "one that is cut short or damaged",
    ],
    ["with a byte changed", "all.zip", changed(whole), "archive/damaged", "one that is cut short or damaged"],
    [
      "cut short, .gz",
      "q3.csv.gz",
      gzipSync(table).subarray(0, 90),
      "archive/damaged",
      "one that is cut short or damaged",
    ],
    ["within another", "all.zip", zip({ "a.csv": gzipSync(table) }), "archive/twice", "a packed file within it: a.csv"],
    [
      "of a picture",
      "all.zip",
      zip({ "a.csv": Buffer.from("\x89PNG", "latin1") }),
      "file/form",
      "a picture named .csv (a.csv, packed in it)",
    ],
  ])("%s is refused as that", async (_what, name, content, code, found) => {
    const result = await opened(name, content);
    expect(result).toMatchObject({ lines: null, codes: [code], found: [found] });
  });
});
