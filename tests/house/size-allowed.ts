/** What is longer than the limit, by how much, and why: files by their path, functions by their name. */
export type Allowed = Readonly<Record<string, { readonly lines: number; readonly reason: string }>>;

/** Files of more than 250 lines. */
export const allowedFiles: Allowed = {
  "reports/data-and-methods/query.ts": { lines: 314, reason: "To be divided by what the page shows." },
  "tests/pipelines/ascof-time-series.test.ts": { lines: 263, reason: "To be divided by behaviour." },
  "tests/analysis/measures/cashable-savings.test.ts": { lines: 326, reason: "To be divided by behaviour." },
  "tests/data/reference/councils.test.ts": { lines: 299, reason: "To be divided by behaviour." },
  "tests/site/demonstration.test.ts": { lines: 291, reason: "To be divided by behaviour." },
  "tests/analysis/expected.test.ts": { lines: 266, reason: "To be divided by behaviour." },
  "tests/faults/faults.ts": { lines: 294, reason: "To be divided by behaviour." },
  "tests/files/forms.test.ts": { lines: 298, reason: "To be divided by behaviour." },
  "tests/inputs/inputs.ts": { lines: 450, reason: "To be divided by behaviour." },
  "tests/store/load.test.ts": { lines: 390, reason: "To be divided by behaviour." },
  "tests/analysis/measures/pss.test.ts": { lines: 474, reason: "To be divided by behaviour." },
  "tests/files/recognised.test.ts": { lines: 287, reason: "To be divided by behaviour." },
  "tests/contract/respellings.test.ts": { lines: 303, reason: "To be divided by behaviour." },
  "tests/contract/rule.test.ts": { lines: 253, reason: "To be divided by behaviour." },
  "tests/analysis/stage/succession.test.ts": { lines: 264, reason: "To be divided by behaviour." },
  "tests/store/together.test.ts": { lines: 260, reason: "To be divided by behaviour." },
};

/** Functions of more than 40 lines. */
export const allowedFunctions: Allowed = {
  fewPeople: { lines: 48, reason: "Its SQL is to be cut where it has two steps." },
  headingsKnown: { lines: 49, reason: "Its SQL is to be cut where it has two steps." },
  writeFromWarehouse: { lines: 44, reason: "To be cut where it does two things." },
  it: { lines: 54, reason: "To be cut where it does two things." },
  measuresKnown: { lines: 52, reason: "Its SQL is to be cut where it has two steps." },
  openPublication: { lines: 43, reason: "To be cut where it does two things." },
  readHeadings: { lines: 41, reason: "To be cut where it does two things." },
};

/** How many objects are still spread where they are written; the number only gets less. */
export const allowedSpreads = 1;
