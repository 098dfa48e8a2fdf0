import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { ods } from "../../src/export/workbook/ods.ts";
import type { Cell, Workbook } from "../../src/export/workbook/workbook.ts";
import { xlsx } from "../../src/export/workbook/xlsx.ts";
import { awkward, awkwardWorkbook } from "./awkward.ts";
import { keptFolder } from "./workspace.ts";

const isThere = spawnSync("soffice", ["--version"]).status === 0;
if (!isThere)
  console.warn("Not tested: that LibreOffice opens workbooks. It is not here: install libreoffice-calc-nogui.");

const writers = { xlsx, ods } as const;

/** Every sheet of a file as CSV in UTF-8: as it is shown, all cells quoted that are texts. */
const everySheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,true,false,false,-1";

/** The cells that LibreOffice shows in each sheet. */
function shownBy(bytes: Buffer, format: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const folder = keptFolder();
  writeFileSync(join(folder, `book.${format}`), bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  execFileSync(
    "soffice",
    [profile, "--headless", "--convert-to", everySheet, "--outdir", folder, join(folder, `book.${format}`)],
    {
      stdio: "pipe",
      timeout: 120_000,
    },
  );
  const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  return new Map(
    files.map((name) => [
      name.replace(/^book-|\.csv$/g, ""),
      Papa.parse<readonly string[]>(readFileSync(join(folder, name), "utf8"), { skipEmptyLines: true }).data,
    ]),
  );
}

const numbers: readonly (readonly [number: Cell, shown: string])[] = [
  [1204, "1,204"],
  [29.983388704318937, "29.983"],
  [-0.5, "-0.5"],
  [0, "0"],
  [12.25, "12.25"],
  ["[c]", "[c]"],
];

const numberWorkbook: Workbook = {
  title: "Numbers",
  sheets: [
    { name: "Cover", title: "Numbers of Leeds", lines: ["One line", "Another"], table: null },
    {
      name: "Figures NIS",
      title: "Figures: NIS",
      lines: ["What it is"],
      table: { name: "figures_NIS", headings: ["Value", "Area"], rows: numbers.map(([number]) => [number, "Leeds"]) },
    },
    {
      name: "Comparators",
      title: "Comparators",
      lines: ["There is none."],
      table: { name: "comparators_", headings: ["Council"], rows: [] },
    },
  ],
};

describe.skipIf(!isThere).each(["xlsx", "ods"] as const)("LibreOffice opens %s", (format) => {
  it("with every sheet, and shows numbers grouped by thousands and with the decimals that there are", () => {
    const sheets = shownBy(writers[format](numberWorkbook), format);
    expect([...sheets.keys()].sort()).toEqual(["Comparators", "Cover", "Figures NIS"]);
    expect(sheets.get("Cover")).toEqual([["Numbers of Leeds"], ["One line"], ["Another"]]);
    const [title, , headings, ...rows] = sheets.get("Figures NIS") ?? [];
    expect([title?.[0], headings]).toEqual(["Figures: NIS", ["Value", "Area"]]);
    expect(rows).toEqual(numbers.map(([, shown]) => [shown, "Leeds"]));
    expect(sheets.get("Comparators")).toEqual([["Comparators"], ["There is none."], ["Council"]]);
  });

  it("and shows hostile texts as they are", () => {
    const rows = shownBy(writers[format](awkwardWorkbook), format).get("Awkward") ?? [];
    // A tab is shown as a space by a program that has none in its cells.
    const plain = (text = "") => text.replaceAll("\t", " ");
    expect(rows.slice(2).map(([text]) => plain(text))).toEqual(awkward.map(([, shown]) => plain(shown)));
  });
});
