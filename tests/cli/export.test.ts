import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { budget, budgets } from "../store/budgets.ts";
import { emptyFolder, keptFolder, yardstick } from "./command.ts";

const data = keptFolder();

beforeAll(() => {
  for (const [day, period, count] of [
    ["2011-02-11", "2010-11 Q3", "361"],
    ["2011-05-13", "2010-11 Q4", "420"],
  ] as const) {
    const folder = join(data, "incoming", day);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${count}.csv`), budgets(budget({ period, personal_budget_count: count })));
  }
  expect(yardstick("refresh", "--data", data)).toMatchObject({ code: 0 });
});

const run = (...words: string[]) => yardstick("export", "--data", data, ...words);

it("exports one council by its name, in the form that is asked for, and says what is in the folder", () => {
  const folder = join(emptyFolder(), "leeds");
  const { code, out } = run(folder, "--council", "leeds", "--format", "csv");
  expect(code).toBe(0);
  expect(out).toMatch(/^Wrote \d+ figures of Leeds and England to .*: 8 files, which datapackage.json describes\./);
  expect(out).toContain(`Run yardstick audit ${folder} before it goes out.`);
  expect(readdirSync(folder).sort()).toEqual(["csv", "datapackage.json"]);
});

it("exports what was known on a day", () => {
  const folder = join(emptyFolder(), "then");
  expect(run(folder, "--format", "csv", "--as-of", "2011-03-01").code).toBe(0);
  const text = readFileSync(join(folder, "csv", "figures.csv"), "utf8");
  expect(text).toContain(",2010-11 Q3,");
  expect(text).not.toContain(",2010-11 Q4,");
  expect(readFileSync(join(folder, "datapackage.json"), "utf8")).toContain("As known on 1 March 2011.");
});

it("says what is wrong with a council or a form that there is not, and writes nothing", () => {
  const parent = emptyFolder();
  const folder = join(parent, "out");
  expect(run(folder, "--council", "Atlantis")).toMatchObject({
    code: 1,
    err: "There is no council named Atlantis. Give its name or its code.\n",
  });
  const { code, err } = run(folder, "--format", "pdf");
  expect(code).toBe(2);
  expect(err).toContain('--format: expected one of csv, parquet, xlsx, ods, found "pdf".');
  expect(readdirSync(parent)).toEqual([]);
});
