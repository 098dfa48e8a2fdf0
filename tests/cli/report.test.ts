import { expect, it } from "vitest";
import { loadReport } from "../../src/cli/report.ts";
import type { Message, Severity } from "../../src/contract/message.ts";
import type { Took } from "../../src/store/warehouse/load-result.ts";

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
  took: null,
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

const took = {
  title: "Population",
  editions: [],
  periods: ["2009", "2010"],
  areaCount: 162,
  areaKinds: { councils: 152, regions: 9, england: 1, others: 0 },
  areas: [],
  replaced: [],
};

/** What is printed of a file without a fault. */
function printed(taken: Partial<Took>, isLoaded = true): string[] {
  const result = { ...loaded, leftOutCount: 0, messages: [], took: { ...took, ...taken } };
  return loadReport([result], { known: [], isLoaded }).split("\n").slice(1);
}

it("says what a file without a fault brought: the return, its periods, its areas", () => {
  expect(printed({})).toEqual([
    "q3.csv: 2 rows loaded: Population, 2009 to 2010, 162 areas (152 councils, 9 regions, England)",
  ]);
});

it("names few areas, and the edition where the rows have one", () => {
  const leeds = { areaCount: 1, areaKinds: { councils: 1, regions: 0, england: 0, others: 0 }, areas: ["Leeds"] };
  expect(printed({ ...leeds, editions: ["2008-09"] }, false)).toEqual([
    "q3.csv: 2 rows would load: Population, edition 2008-09, 2009 to 2010, Leeds",
  ]);
});

it("says what it took the place of, and from which files", () => {
  const of = (file: string | null) => ({ file, scopeCount: 2, rowCount: 1000 });
  expect(printed({ replaced: [of("q1.csv"), of("q2.csv"), of(null)] })[1]).toBe(
    "  In place of 3,000 rows of q1.csv, q2.csv and the table that Yardstick begins with.",
  );
});

it.each([
  ["~$budgets.xlsx", "the lock file that Excel or Word keeps while a file is open"],
  [".~lock.budgets.ods#", "the lock file that LibreOffice keeps while a file is open"],
  ["budgets.csv~", "the copy that an editor keeps of an earlier version"],
])("says of %s, where nothing else was named, what it is and that it is passed over", (name, what) => {
  const passedOver = [`/w/${name}`];
  expect(loadReport([], { known: [], passedOver, isLoaded: false }).split("\n")).toEqual([
    "0 files would load (0 rows).",
    `${name}: passed over. It is ${what}, and holds no table.`,
  ]);
  expect(loadReport([{ ...loaded, messages: [] }], { known: [], passedOver, isLoaded: false })).not.toContain("passed");
});
