import { expect, it } from "vitest";
import { loadReport } from "../../src/cli/report.ts";
import type { Message, Severity } from "../../src/contract/message.ts";

function message(severity: Severity, code: string): Message {
  const nowhere = { sheet: null, line: null, cell: null, column: null, council: null };
  return { severity, code, file: "q3.csv", found: "b", expected: "a", why: "", fix: "", ...nowhere };
}

const loaded = {
  name: "q3.csv",
  returnName: "budgets",
  parameters: {},
  isRefused: false,
  rowCount: 2,
  leftOutCount: 1,
};

it("says of each message how far it reaches: the file, the row, or neither", () => {
  const messages = [message("file", "x/file"), message("row", "x/row"), message("note", "x/note")];
  expect(loadReport([{ ...loaded, messages }], { known: [], isLoaded: true }).split("\n")).toEqual([
    "1 file loaded (2 rows), 1 row left out.",
    "q3.csv: 2 rows loaded",
    "  Stops the file: q3.csv: expected a, found b.",
    "  Stops the row: q3.csv: expected a, found b.",
    "  Note: q3.csv: expected a, found b.",
  ]);
});

it("names the lists of a file that was taken, and none where a file was only checked", () => {
  const result = { ...loaded, messages: [message("row", "x/row")] };
  const lists = { errorsFile: "/w/refused/q3.csv.errors.csv", annotatedFile: "/w/refused/q3.csv.annotated.csv" };
  expect(
    loadReport([{ ...result, ...lists }], { known: [], isLoaded: true })
      .split("\n")
      .slice(-2),
  ).toEqual([
    "  The whole list: /w/refused/q3.csv.errors.csv",
    "  The file with what is wrong beside each row: /w/refused/q3.csv.annotated.csv",
  ]);
  expect(loadReport([result], { known: [], isLoaded: false })).not.toContain("list");
});
