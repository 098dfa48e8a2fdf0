import iconv from "iconv-lite";
import { expect, it } from "vitest";
import definition from "../../pipelines/ascof-open-data.ts";
import { TestWorkspace } from "../store/workspace.ts";

// Cuts written by hand in the shape of files before 2020-21, with numbers that are made up: other headings and codes,
// markers without brackets, blank cells, other capitals, and letters of Windows.
const heads = (ons: string) =>
  `Geographical Code,Geographical Description,Geographical Level,${ons},ASCOF Measure Code,Disaggregation Level,Measure Type,Measure Value,Measure Group,Measure Group Description`;
const rows = [
  "England,ENGLAND,England,E92000001,1C1A,Total,Outcome,89.9,1C1A,Self-directed support",
  "816,Medway Towns,Council,E06000035,1C(1A),Total,Outcome,90.5,1C(1A),Self-directed support",
  "816,Medway Towns,Council,E06000035,1C(1A),Total,Margin Of Error,,1C(1A),Self-directed support",
  "816,Medway Towns,Council,E06000035,1C2B64U,64 and under,Outcome,x,1C2B,Carers’ direct payments",
  "816,Medway Towns,Council,E06000035,4A1864,18-64,Outcome,c,4A,Feel safe",
  "816,Medway Towns,Council,E06000035,2C1,Total,Outcome,:,2C(1),Delayed transfers",
  "U,Unitary Authority,Council type,,1I1,Total,Outcome,45.1,1I1,Social contact",
];

it("reads the headings, codes and markers of earlier years", async () => {
  const workspace = new TestWorkspace();
  const file = iconv.encode(`${[heads("ONS Area Code"), ...rows].join("\r\n")}\r\n`, "windows-1252");
  const taken = await workspace.take("meas-from-asc-of-eng-1819-open-data-csv-v2.csv", file);
  expect(taken).toMatchObject({ rowCount: 7, leftOutCount: 0, parameters: { period: "2018-19" } });
  const query = `select measure_group, disaggregation, measure_type, measure_value, geographical_level, marker, status
    from core.ascof_open_data as data
    left join core.cell_note as note
      on note.load_id = data.load_id and note.source_row = data.source_row and column_name = 'measure_value'
    order by data.source_row`;
  const council = { disaggregation: "Total", measure_type: "Outcome", geographical_level: "Council" };
  const plain = { marker: null, status: null };
  expect(await workspace.rows(query)).toEqual([
    { ...council, ...plain, geographical_level: "England", measure_group: "1C(1A)", measure_value: 89.9 },
    { ...council, ...plain, measure_group: "1C(1A)", measure_value: 90.5 },
    { ...council, ...plain, measure_group: "1C(1A)", measure_type: "Margin Of Error", measure_value: null },
    {
      ...council,
      measure_group: "1C(2B)",
      disaggregation: "64 and under",
      measure_value: null,
      marker: "x",
      status: "missing",
    },
    {
      ...council,
      measure_group: "4A",
      disaggregation: "18-64",
      measure_value: null,
      marker: "c",
      status: "suppressed",
    },
    { ...council, measure_group: "2C(1)", measure_value: null, marker: ":", status: "missing" },
    { ...council, ...plain, geographical_level: "Council Type", measure_group: "1I(1)", measure_value: 45.1 },
  ]);
});

it.each([
  ["meas-from-asc-of-eng-1819-open-data-csv-v2.csv", "2018-19"],
  ["meas-from-asc-of-17-18-open-data.csv", "2017-18"],
  ["meas-from-asc-of-1617-open-data-csv.csv", "2016-17"],
  ["meas-from-asc-of-eng-2021-open-data-csv_v2.csv", "2020-21"],
  ["ascof_2020_21_open_data.csv", "2020-21"],
  ["ascof-2019-20.csv", "2019-20"],
  ["ascof-2018.csv", null],
  ["ascof.csv", null],
])("finds the year in the name %s: %s", (name, year) => {
  expect(definition.parameters.period?.fromFileName(name)).toBe(year);
});

it("takes no day in the name for the year", async () => {
  const workspace = new TestWorkspace();
  const file = `${[heads("ONS Code"), ...rows].join("\n")}\n`;
  await workspace.take("09-10-2021 ASCOF 2020-21 open data.csv", file);
  expect(await workspace.rows("select distinct period from core.ascof_open_data")).toEqual([{ period: "2020-21" }]);
});

it("asks for the year where the name may give two", async () => {
  const workspace = new TestWorkspace();
  const file = `${[heads("ONS Code"), ...rows].join("\n")}\n`;
  const { isRefused, sentences } = await workspace.take("09-10 ASCOF.csv", file);
  expect([isRefused, sentences]).toEqual([
    true,
    [
      '09-10 ASCOF.csv: expected a financial year such as 2010-11 from --period 2020-21, or in the file\'s name, found "2009-10 or a day, 09-10". The file does not say its period. Run refresh again with --period 2020-21.',
    ],
  ]);
});

it("asks for the year where the name does not say it", async () => {
  const workspace = new TestWorkspace();
  const taken = await workspace.take("ascof.csv", `${[heads("ONS Code"), ...rows].join("\n")}\n`);
  expect(taken.messages[0]).toMatchObject({ code: "file/parameter" });
});

it.each(["2023-24", "2009-10"])(
  "refuses the year %s, whose codes are others, with the years that are known",
  async (year) => {
    const header =
      "Geographical Code,Geographical Description,Geographical Level,ONS Code,ASCOF Measure Code,Disaggregation Level,Measure Type,Measure Value,Measure Group,Measure Group Description";
    const row = "212,Leeds,Council,E08000035,1A,Total,Outcome,19.0,1A,Quality of life";
    const taken = await new TestWorkspace().take(`ascof ${year}.csv`, `${header}\n${row}\n`);
    expect(taken.isRefused).toBe(true);
    expect(taken.messages[0]).toMatchObject({ code: "check/edition_known", found: `the edition of ${year}` });
    expect(taken.messages[0]?.expected).toMatch(/: 2010-11, 2011-12, .*, 2022-23$/);
  },
);
