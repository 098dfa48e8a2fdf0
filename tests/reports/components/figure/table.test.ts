import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvText } from "../../../../reports/components/figure/table.ts";
import { demonstrationWords } from "../../../../src/explain/words.ts";

const spec = {
  headline: 'A "finding", with a comma',
  subtitle: "Share, Eastwold",
  source: "Personal budget counts",
  method: "Wilson score intervals",
  notes: ["First note.", "Second note."],
  isDemonstration: true,
  columns: [
    { key: "name", label: "Council" },
    { key: "value", label: "Share" },
  ],
  rows: [
    { name: "Eastwold", value: 31.2 },
    { name: "=HYPERLINK(1)", value: -4 },
    { name: "Millstairs", value: null },
  ],
};

const cells = (text: string) => Papa.parse<string[]>(text.trimEnd()).data;

describe("the CSV of a figure", () => {
  const lines = cells(csvText(spec, "2011-07-15"));

  it("says first what it is, its source, its notes and its date", () => {
    expect(lines.slice(0, 8)).toEqual([
      ["Title", 'A "finding", with a comma'],
      ["Measure", "Share, Eastwold"],
      ["Notice", demonstrationWords],
      ["Source", "Personal budget counts"],
      ["Method", "Wilson score intervals"],
      ["Note", "First note."],
      ["Note", "Second note."],
      ["Downloaded", "2011-07-15"],
    ]);
  });

  it("then has a blank line and the table", () => {
    expect(lines.slice(8, 11)).toEqual([[""], ["Council", "Share"], ["Eastwold", "31.2"]]);
  });

  it("makes text that looks like a formula into text and leaves a negative number a number", () => {
    expect(lines[11]).toEqual(["'=HYPERLINK(1)", "-4"]);
  });

  it("never leaves a missing value silent", () => expect(lines[12]).toEqual(["Millstairs", "not available"]));

  it("has no notice of demonstration in a real workspace", () => {
    expect(csvText({ ...spec, isDemonstration: false }, "2011-07-15")).not.toContain("made up");
  });

  it.each(["+1+1", "-x", "@sum", "\tx", "=1"])("guards against %j", (name) => {
    const text = csvText({ ...spec, rows: [{ name, value: 1 }] }, "2011-07-15");
    expect(cells(text).at(-1)?.[0]).toBe(`'${name}`);
  });
});
