import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { findRecords, longRecord, numberedRecords, type RecordPlace } from "../../src/files/records.ts";

function written(content: string): string {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "file.csv");
  writeFileSync(path, content);
  return path;
}

async function records(content: string, isWanted: (place: RecordPlace) => boolean = () => true, delimiter = ",") {
  return findRecords({ path: written(content), delimiter, titles: 0 }, isWanted);
}

async function shortly(content: string, delimiter = ","): Promise<[number, number, string][]> {
  const found = await records(content, () => true, delimiter);
  return found.map(({ number, line, text }) => [number, line, text]);
}

it("numbers the records from the header, 0, and gives the line that each begins on", async () => {
  expect(await shortly("a,b\n1,2\n3,4\n")).toEqual([
    [0, 1, "a,b"],
    [1, 2, "1,2"],
    [2, 3, "3,4"],
  ]);
});

it("finds the last record where no line break ends it", async () => {
  expect(await shortly("a,b\n1,2")).toEqual([
    [0, 1, "a,b"],
    [1, 2, "1,2"],
  ]);
});

it("keeps a quoted line break within its record and counts its line", async () => {
  expect(await shortly('a,b\n1,"two\nlines"\n3,4\n')).toEqual([
    [0, 1, "a,b"],
    [1, 2, '1,"two\nlines"'],
    [2, 4, "3,4"],
  ]);
});

it("takes a carriage return with its newline, and a carriage return alone, for one line break", async () => {
  const expected = [
    [0, 1, "a,b"],
    [1, 2, "1,2"],
    [2, 4, "3,4"],
  ];
  expect(await shortly("a,b\r\n1,2\r\n\r\n3,4\r\n")).toEqual(expected);
  expect(await shortly("a,b\r1,2\r\r3,4\r")).toEqual(expected);
});

it("counts the lines of a quoted cell whatever breaks them", async () => {
  expect((await shortly('a,b\r\n1,"x\r\ny\nz\rw"\r\n3,4\r\n')).at(-1)).toEqual([2, 6, "3,4"]);
});

it("counts blank lines as lines, not as records", async () => {
  expect(await shortly("\n  \na,b\n\n \n1,2\n\n")).toEqual([
    [0, 3, "a,b"],
    [1, 6, "1,2"],
  ]);
});

it("passes over a byte order mark", async () => {
  expect(await shortly("\uFEFFa,b\n1,2")).toEqual([
    [0, 1, "a,b"],
    [1, 2, "1,2"],
  ]);
  expect(await shortly("\uFEFF\na,b\n")).toEqual([[0, 2, "a,b"]]);
});

it("takes a quotation mark within a cell for a letter", async () => {
  expect(await shortly('a,b\n1,5" pipe\n3,4\n')).toEqual([
    [0, 1, "a,b"],
    [1, 2, '1,5" pipe'],
    [2, 3, "3,4"],
  ]);
});

it("takes a doubled quotation mark within quotes for a letter", async () => {
  expect((await shortly('a,b\n"say ""hi""\nthen",2\n3,4\n')).map(([, line]) => line)).toEqual([1, 2, 4]);
});

it("takes a quotation mark after blanks for the beginning of quotes", async () => {
  expect((await shortly('a,b\n1, "two\nlines"\n3,4\n')).map(([, line]) => line)).toEqual([1, 2, 4]);
});

it("takes text after a closing quotation mark for the rest of the cell", async () => {
  expect(await shortly('a,b\n"1"x"y\n3,4\n')).toEqual([
    [0, 1, "a,b"],
    [1, 2, '"1"x"y'],
    [2, 3, "3,4"],
  ]);
});

it("takes a line of tabs for a record where tabs separate cells, and for a blank line where they do not", async () => {
  expect(await shortly("a\tb\n\t\n1\t2\n", "\t")).toHaveLength(3);
  expect(await shortly("a,b\n\t\n1,2\n")).toHaveLength(2);
});

it("gives the first byte of each record and the line break before it", async () => {
  const found = await records("a,é\r\n\r\n1,2\r\n3,4");
  expect(found.map(({ breakByte, firstByte }) => [breakByte, firstByte])).toEqual([
    [-1, 0],
    [4, 8],
    [11, 13],
  ]);
});

it("finds records that lie across the pieces in which a big file is read", async () => {
  const lines = Array.from({ length: 90_000 }, (_, index) => `${index + 1},"é\r\n${"x".repeat(index % 97)}"`);
  const content = `n,text\r\n${lines.join("\r\n")}\r\n`;
  // Four pieces: a whole one is read into the memory of the one before it.
  expect(content.length).toBeGreaterThan(3 * 1_048_576);
  const found = await records(content, ({ number }) => number > 0);
  expect(found.map(({ text }) => text)).toEqual(lines);
  expect(found.map(({ line }) => line)).toEqual(lines.map((_, index) => 2 + 2 * index));
});

it("keeps only what is wanted", async () => {
  expect((await records("a\n1\n2\n3\n", ({ number }) => number === 2)).map(({ text }) => text)).toEqual(["2"]);
});

it("gives the records of some numbers, in any order and named twice, and none of a number that no record has", async () => {
  const file = { path: written("a,b\n1,2\n\n3,4\n5,6\n"), delimiter: ",", titles: 0 };
  const found = await numberedRecords(file, [3, 1, 3, 9]);
  expect([...found].map(([number, { line, text }]) => [number, line, text])).toEqual([
    [1, 2, "1,2"],
    [3, 5, "5,6"],
  ]);
  expect((await numberedRecords(file, [])).size).toBe(0);
});

it("finds the first record that is longer than allowed, in the middle of a file or at its end", async () => {
  const longAt = async (content: string, bytes: number) =>
    (await longRecord({ path: written(content), delimiter: ",", titles: 0 }, bytes))?.line ?? null;
  expect(await longAt("a,b\n1,2\n", 8)).toBeNull();
  expect(await longAt("a,b\n1,234567890\n3,4\n1,234567890\n", 8)).toBe(2);
  expect(await longAt('a,b\n1,2\n"3\n4\n5\n6\n7', 8)).toBe(3);
});
