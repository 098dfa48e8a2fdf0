import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../src/store/check.ts";
import { keep, sha256 } from "../../src/store/workspace/archive.ts";
import { appendToLedger } from "../../src/store/workspace/ledger.ts";
import { prepareWorkspace } from "../../src/store/workspace/workspace.ts";
import { budget, budgetHeader, budgets } from "./budgets.ts";
import { filesWith, withColumn, withNote } from "./personal-files.ts";
import { TestWorkspace, usual } from "./workspace.ts";

const councils = Array.from({ length: 1000 }, (_, index) => index);

/** Rows of a long file: over a megabyte, of which only the beginning is looked at cell by cell. `more` ends each row. */
function longFile(last: string, header = budgetHeader, more: string | ((row: number) => string) = ""): string {
  const years = Array.from({ length: 12 }, (_, index) => `20${String(index + 10)}-${index + 11}`);
  const rows = Array.from({ length: 16_000 }, (_, index) =>
    budget({ period: `${years[index % 12]} Q${(index % 4) + 1}`, denominator_count: String(1204 + index) }).concat(
      typeof more === "string" ? more : more(index),
    ),
  );
  return [header, ...rows, last, ""].join("\n");
}

describe("a file without personal data loads", () => {
  it("with a thousand invented titles, names of councils and amounts of ten digits, read and not", async () => {
    const headings =
      "council_code,gain_id,title,service,first_year,end_year,gross_gbp,ongoing_cost_gbp,one_off_cost_gbp,is_cash_releasing,is_preventative,nhs_share_gbp,vintage,submission,Name,Budget code";
    const rows = councils.map((i) => {
      const place = ["St Albans", "King's Lynn", "Market Forest", "East Riding"][i % 4];
      const title = ["Close Miss Rate review", "Hillside Dr Centre", "Reply in 200 Ms", "MS Society grant"][i % 4];
      const amount = 1_000_000_000 + i * 7_919_333;
      return `E08000035,G${i},${title} ${i},adult_social_care,2009-10,,${amount},,,yes,no,,actual,2010-07,${place},${amount + 1}`;
    });
    const { messages, rowCount } = await new TestWorkspace().take("savings.csv", [headings, ...rows, ""].join("\n"));
    expect([rowCount, messages.filter(({ severity }) => severity !== "note")]).toEqual([1000, []]);
  });

  it("with an amount, read as one, that would pass for an NHS number", async () => {
    const text = budgets(budget({ denominator_count: "9434765919" }));
    expect((await new TestWorkspace().take("q3.csv", text)).isRefused).toBe(false);
  });

  it("where a person says that a column is none, which the ledger keeps and a rebuild needs not be told again", async () => {
    const workspace = new TestWorkspace();
    const text = withColumn("Officer", "Mrs Winterbottom");
    expect((await workspace.take("q3.csv", text)).isRefused).toBe(true);
    expect((await workspace.take("q3.csv", text, { allowedColumns: ["OFFICER "] })).isRefused).toBe(false);
    expect(JSON.parse(workspace.ledgerLines()[0] ?? "")).toMatchObject({ allowed_columns: ["OFFICER "] });
    await workspace.rebuild();
    expect(await workspace.rows("select count(*)::integer as rows from core.personal_budgets")).toEqual([{ rows: 1 }]);
  });

  it("of which was loaded before files were looked at: a rebuild leaves nothing out", async () => {
    const workspace = new TestWorkspace();
    prepareWorkspace(workspace.at, "real");
    const path = workspace.receive("q3.csv", withColumn("NHS number", "943 476 5919"));
    const hash = await sha256(path);
    await keep(workspace.at, path, hash);
    const entry = { return: "personal_budgets", file: "q3.csv", sha256: hash, bytes: 400, parameters: {} };
    appendToLedger(workspace.at.ledger, [{ ...entry, received_at: usual.now, accept_incomplete: false }]);
    await workspace.rebuild();
    expect(await workspace.rows("select count(*)::integer as rows from core.personal_budgets")).toEqual([{ rows: 1 }]);
  });
});

describe("of a long file the last row", () => {
  it.each([
    ["a cell that should be a count", longFile(budget({ denominator_count: "943 476 5919" }))],
    ["a row with too many cells", longFile(`${budget()},1,2,Mrs Winterbottom 943 476 5919`)],
    ["a column that is not read", longFile(`${budget()},943 476 5919`, `${budgetHeader},remark`, ",as before")],
  ])("is looked at in %s", async (_, text) => {
    expect(text.length).toBeGreaterThan(1_100_000);
    const workspace = new TestWorkspace();
    const result = await workspace.take("long.csv", text);
    expect(result.messages.map(({ code, line }) => [code, line])).toContainEqual(["personal/nhs-number", 16_002]);
    expect(filesWith(workspace.at.folder, "943 476 5919")).toEqual([join("incoming", "long.csv")]);
    expect(readdirSync(workspace.at.archive)).toEqual([]);
  });
});

/** Cells of a column that is not read: none in the first megabyte, which has 13,000 rows at most. */
function late(cell: (row: number) => string): string {
  return longFile(`${budget()},`, `${budgetHeader},remark`, (row) => (row < 14_000 ? "," : `,${cell(row)}`));
}

describe("of a long file a column that is not read is judged by all of its cells", () => {
  it.each([
    ["name", "names", (row: number) => `Winterbottom ${["Joan", "Peter", "Mary"][row % 3]}`],
    ["date-of-birth", "days of births", (row: number) => `${(row % 28) + 1}/${(row % 12) + 1}/${1920 + (row % 71)}`],
  ])("%s: %s that begin after the first megabyte", async (kind, _, cell) => {
    const text = late(cell);
    expect(text.indexOf(cell(14_000))).toBeGreaterThan(1_048_576);
    const workspace = new TestWorkspace();
    const result = await workspace.take("long.csv", text);
    expect(result.messages.map(({ code, column }) => [code, column])).toContainEqual([`personal/${kind}`, "remark"]);
    expect(result.isRefused).toBe(true);
    expect(readdirSync(workspace.at.archive)).toEqual([]);
    expect(filesWith(workspace.at.folder, cell(14_000))).toEqual([join("incoming", "long.csv")]);
  });

  it("and is none of people's where it holds remarks", async () => {
    const { messages } = await new TestWorkspace().take(
      "long.csv",
      late((row) => `as in March, line ${row}`),
    );
    expect(messages.filter(({ code }) => code.startsWith("personal/"))).toEqual([]);
  });
});

it("says the same in a check, which keeps nothing either", async () => {
  const workspace = new TestWorkspace();
  await workspace.rebuild();
  const file = workspace.receive("ni.csv", withNote("Mrs Winterbottom"));
  const place = join(workspace.at.folder, "check.duckdb");
  const { results } = await check(workspace.at, { ...usual, files: [file] }, place);
  expect(results.flatMap(({ messages }) => messages.map(({ code }) => code))).toEqual(["personal/name"]);
  const allowed = await check(workspace.at, { ...usual, files: [file], allowedColumns: ["note"] }, `${place}.2`);
  expect(allowed.results.map(({ isRefused }) => isRefused)).toEqual([false]);
});
