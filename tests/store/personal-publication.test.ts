import { readdirSync } from "node:fs";
import { join } from "node:path";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { filesWith } from "./personal-files.ts";
import { TestWorkspace } from "./workspace.ts";

const headings =
  "Geographical Code,Geographical Description,Geographical Level,ONS Code,ASCOF Measure Code,Disaggregation Level,Measure Type,Measure Value,Measure Group,Measure Group Description,remark";

const [rowCount, lateRow] = [15_000, 14_000];

/** An official publication of over a megabyte, each of whose rows ends in a remark. */
function publication(
  remark: (row: number) => string,
  description = (_: number) => "Self-directed support of people",
): string {
  const rows = Array.from({ length: rowCount }, (_, row) =>
    [
      ...[
        "102",
        "Cumbria",
        "Council",
        "E10000006",
        `1C1A of kind ${row}`,
        `Group ${row}`,
        "Outcome",
        String(row % 100),
        "1C(1A)",
      ],
      ...[description(row), remark(row)],
    ].join(","),
  );
  return [headings, ...rows, ""].join("\n");
}

const fileName = "meas-from-asc-of-eng-1819-open-data-csv-v2.csv";
const from = (first: number, cells: readonly string[]) => (row: number) =>
  row < first || row >= first + 20 ? "" : (cells[row % cells.length] ?? "");
const names = ["Joan Winterbottom", "Peter Winterbottom", "Mary Ann Winterbottom"];

describe("of a long publication a row after thousands that hold nothing of people", () => {
  it.each<[string, string, string, string]>([
    ["names in a column", "name", publication(from(lateRow, names)), "Winterbottom"],
    ["NHS numbers in a column", "nhs-number", publication(from(lateRow, ["9434765919", "4010232137"])), "9434765919"],
    [
      "an NHS number in one cell",
      "nhs-number",
      publication(
        () => "",
        (row) => (row === lateRow ? "of 943 476 5919" : "Self-directed support"),
      ),
      "943 476 5919",
    ],
    [
      "a National Insurance number in one cell",
      "national-insurance-number",
      publication((row) => (row === lateRow ? "QQ 12 34 56 C" : "")),
      "QQ 12 34 56 C",
    ],
  ])("is looked at: %s", async (_, kind, text, person) => {
    expect(text.indexOf(person)).toBeGreaterThan(1_048_576);
    for (const file of [text, iconv.encode(text.replace("remark", "remark’s"), "windows-1252")]) {
      const workspace = new TestWorkspace();
      const result = await workspace.take(fileName, file);
      const faults = result.messages.filter(({ severity }) => severity !== "note");
      expect(faults.map(({ code }) => code)).toEqual([`personal/${kind}`]);
      expect(faults[0]?.line).toBeGreaterThan(lateRow);
      expect(result.isRefused).toBe(true);
      expect(readdirSync(workspace.at.archive)).toEqual([]);
      expect(filesWith(workspace.at.folder, person)).toEqual([join("incoming", fileName)]);
    }
  });

  it("loads with the publisher's contacts, wards of saints and amounts of ten digits", async () => {
    const remarks = ["St James", "Joan Smith, 0113 222 4444", "joan.smith@example.gov.uk", "1 April 1950", "LS1 1UR"];
    const text = publication((row) =>
      (row % 3 === 0 ? String(1_000_000_000 + row * 7_919) : (remarks[row % 5] ?? "")).replaceAll(",", ";"),
    );
    const { rowCount: rows, messages } = await new TestWorkspace().take(fileName, text);
    expect([rows, messages.filter(({ severity }) => severity !== "note")]).toEqual([rowCount, []]);
  });
});
