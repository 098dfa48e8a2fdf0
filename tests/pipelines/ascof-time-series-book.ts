import { type SheetRow, workbook } from "../inputs/workbooks.ts";

/**
 * A cut of the time series of the Adult Social Care Outcomes Framework, written by hand in its shape, with what is odd in
 * it: two codes of one area alive at once, local codes of digits and of letters, cells with an earlier value in brackets,
 * a marker that means something else in one table, a former code that its log gives otherwise, spreadsheet noise in a
 * number, and names that drift. Numbers are made up, but for Leeds, England and Dorset, whose are the publisher's.
 */
const heads: SheetRow = ["Local authority code", "Local authority", "ONS area code"];
const above = (title: string): SheetRow[] => [[title], ["This worksheet contains one table."], ["Cells marked [x] …"]];
const years = (from: number, to: number, ...parts: string[]) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((year) =>
    parts.map((part) => `${year} to ${year + 1} - ${part}`),
  );

export const sheets: Readonly<Record<string, readonly SheetRow[]>> = {
  Cover: [["Measures from the framework"], ["Introduction"]],
  Contents: [
    ["Contents table"],
    ["Metric", "Description", "Source", "Start year", "2022 to 2023 Code"],
    ["1C", "Carer-reported quality of life", "SACE", "2012 to 2013", "1D"],
    ["3D(1a)", "Self-directed support", "CLD", "2024 to 2025", "1C(1a)"],
    ["3D(2a)", "Direct payments", "CLD", "2024 to 2025", "1C(1b)"],
    ["6A ", "Staff turnover", "Skills for Care", "2023 to 2024", "Not applicable"],
  ],
  Comparability_over_time_log: [
    ["Comparability over time table log"],
    [
      "2024 to 2025 metric code",
      "2022 to 2023 metric code",
      "Year of change",
      "Description of impact on comparability over time",
    ],
    ["1A", "1A", "2020 to 2021", "The survey was voluntary and few councils took part."],
    ["1A", "1A", "2021 to 2022", "Outcomes should not be compared to 2020 to 2021 data."],
    [
      "2B",
      "2A(1)",
      "2018 to 2019",
      "Small counts might not be compared exactly~this is not being treated as a break in time series.",
    ],
    [
      "2E",
      "1G",
      "2024 to 2025",
      "Figures for 2024 to 2025 onwards cannot be compared with figures for previous years.",
    ],
    ["3D(1a)", "1C(1A)", "2023 to 2024", "Measure 1C(1A) was renamed to 3D(1a)."],
    ["3D(1a)", "1C(1A)", "2024 to 2025", "Figures cannot be compared with figures for previous years."],
    ["3D(2a)", "1C(2A)", "2023 to 2024", "Measure 1C(2A) was renamed to 3D(2a)."],
    ["[z]", "1E", "2023 to 2024", "This measure was removed."],
  ],
  Notes: [
    ["Notes"],
    ["Note number ", "Note text", "Note Link"],
    ["[note 1]", "Small numbers of responses should be treated with caution.", "Not applicable"],
    ["[note 5]", "Derby did not submit; its submission of the year before stands in the totals.", "Not applicable"],
    ["[Note 15]", "Likely due to data quality, see:", "Quality statement"],
    ["[note 16]", "Replaced with [z] where the numerator is higher than the denominator.", "Not applicable"],
  ],
  Table_1a: [
    ...above("Table 1a: quality of life score [note 1] [note 5]"),
    [...heads, ...years(2023, 2024, "margin of error", "number of respondents", "outcome")],
    ["England", "England", "E92000001", 0, 52665, 19.1, 0.1, 53190, 19],
    ["E", "Eastern", "E12000006", 0.2, 5000, 19, 0.2, 5100, 19.2],
    ["212", "Leeds", "E08000035", 0.6, 400, 18.9, 0.6, 405, 19.1],
    ["809", "Dorset County", "E10000009", "[z]", "[z]", "[z]", 0.7, 250, 18.3],
    ["809", "Dorset", "E06000059", 0.5, 340, 19, 0.7, 250, 18.3],
    ["H6X4G", "Cumberland", "E06000063", 0.7, 300, "[c]", "[x]", "[x]", "[x]"],
  ],
  Table_1c: [
    ...above("Table 1c: carer-reported quality of life [note 1]"),
    [...heads, ...years(2016, 2017, "margin of error", "number of respondents", "outcome")],
    ["England", "England", "E92000001", "0 (0.5)", "51,230 (35,415)", "7.7 (7.6)", "[z]", "[z]", "[z]"],
    ["906", "Isles of Scilly", "E06000053", "0.4 (:)", "60 (:)", 8.1, "[z]", "[z]", "[z]"],
  ],
  "Table_3d(1a)": [
    ...above("Table 3d(1a): self-directed support [note 1][Note 15]"),
    [...heads, ...years(2024, 2024, "numerator", "denominator", "outcome")],
    ["England", "England", "E92000001", 395670, 480105, 82.4],
    ["U", "Unitary Authorities", "[z]", 1000, 1200, 83.3],
    ["212", "Leeds", "E08000035", 5085, 5157, 98.60000000000001],
  ],
  Table_4b: [
    ...above("Table 4b: safeguarding [note 16]"),
    [...heads, ...years(2023, 2024, "numerator", "denominator", "outcome")],
    ["611", "Luton", "E06000032", 165, 305, 54.8, 415, 135, "[z]"],
    ["809", "Dorset County", "E10000009", 190, 200, 94.5, 445, 485, 92.5],
  ],
  Table_6b: [
    ...above("Table 6b: providers rated good or outstanding [note 18]"),
    [
      ...heads,
      ...years(
        2024,
        2024,
        "good numerator",
        "good denominator",
        "good outcome",
        "6b numerator",
        "6b denominator",
        "6b outcome",
      ),
    ],
    ["212", "Leeds", "E08000035", 100, 140, 71.4, 110, 140, 78.6],
  ],
};

/** The cut as a file, with sheets changed or left out where a test says so. */
export function timeSeries(changed: Readonly<Record<string, readonly SheetRow[]>> = {}): Buffer {
  return workbook({ ...sheets, ...changed }, "ods");
}
