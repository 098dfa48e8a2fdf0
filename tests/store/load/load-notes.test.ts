import { expect, it } from "vitest";
import { TestWorkspace } from "../workspace.ts";

const ascofHeader =
  "Geographical Code,Geographical Description,Geographical Level,ONS Code,ASCOF Measure Code,Disaggregation Level,Measure Type,Measure Value,Measure Group,Measure Group Description";

const ascof = (value: string, kind = "Outcome") =>
  `211,Leeds,Council,E08000035,1C1A,Total,${kind},${value},1C1A,Self-directed support`;

const ascofFile = [ascofHeader, ascof("90.5"), ascof("[c]", "Numerator"), ascof("[x]", "Denominator"), ""].join("\n");

it("keeps a marker with its status beside the row, whose value is null", async () => {
  const workspace = new TestWorkspace();
  const result = await workspace.take("ascof-2020-21.csv", ascofFile);
  expect(result).toMatchObject({ rowCount: 3, messages: [], parameters: { period: "2020-21" } });
  expect(
    await workspace.rows(
      "select measure_type, measure_value, measure_group from core.ascof_open_data order by source_row",
    ),
  ).toEqual([
    { measure_type: "Outcome", measure_value: 90.5, measure_group: "1C(1A)" },
    { measure_type: "Numerator", measure_value: null, measure_group: "1C(1A)" },
    { measure_type: "Denominator", measure_value: null, measure_group: "1C(1A)" },
  ]);
  expect(await workspace.rows("from core.cell_note order by source_row")).toEqual(
    [
      { source_row: 2, raw_text: "[c]", marker: "[c]", status: "suppressed" },
      { source_row: 3, raw_text: "[x]", marker: "[x]", status: "missing" },
    ].map((note) => ({ load_id: 1, column_name: "measure_value", typed_value: null, restated_value: null, ...note })),
  );
});

it("takes away the notes of the rows that a new file replaces", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("ascof-2020-21.csv", ascofFile);
  await workspace.take("ascof-2020-21-revised.csv", ascofFile.replace("[c]", "905"));
  expect(await workspace.rows("select load_id, source_row from core.cell_note")).toEqual([
    { load_id: 2, source_row: 3 },
  ]);
});

it("takes the period of a file from the option before the file's name, and keeps it in the ledger", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("ascof-2020-21.csv", ascofFile, { parameters: { period: "2021-22" } });
  expect(await workspace.rows("select distinct period from core.ascof_open_data")).toEqual([{ period: "2021-22" }]);
  expect(JSON.parse(workspace.ledgerLines()[0] ?? "")).toMatchObject({ parameters: { period: "2021-22" } });
  await workspace.rebuild();
  expect(await workspace.rows("select distinct period from core.ascof_open_data")).toEqual([{ period: "2021-22" }]);
});

it("refuses a file whose period is given neither by the option nor by the file's name", async () => {
  const workspace = new TestWorkspace();
  const { isRefused, sentences } = await workspace.take("ascof.csv", ascofFile);
  expect(isRefused).toBe(true);
  expect(sentences).toEqual([
    "ascof.csv: expected a financial year such as 2010-11 from --period 2020-21, or in the file's name, found neither. " +
      "The file does not say its period. Run refresh again with --period 2020-21.",
  ]);
});

it("refuses a period that is none", async () => {
  const workspace = new TestWorkspace();
  const { sentences } = await workspace.take("ascof-2020-22.csv", ascofFile);
  expect(sentences).toEqual([expect.stringContaining('in the file\'s name, found "2020-22".')]);
});
