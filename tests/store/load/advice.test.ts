import { expect, it } from "vitest";
import { returns } from "../../../pipelines/index.ts";
import { defineReturn } from "../../../src/contract/return.ts";
import { budget, budgets } from "../budgets.ts";
import { TestWorkspace } from "../workspace.ts";

const header = "scheme,edition,council_code,comparator_code,rank,distance";
const group = (...codes: readonly string[]) =>
  [header, ...codes.map((code, index) => `CQC,2009,E08000035,${code},${index + 1},`), ""].join("\n");
const loaded = "select comparator_code from core.comparator_groups order by source_row";

it("loads a row that breaks advice, with a note at it", async () => {
  const workspace = new TestWorkspace();
  const taken = await workspace.take("groups.csv", group("E08000034", "E07000008", "E06999999"));
  expect(taken).toMatchObject({ isRefused: false, rowCount: 3, leftOutCount: 0, errorsFile: null });
  expect(taken.messages.map(({ severity, code, line }) => [severity, code, line])).toEqual([
    ["note", "advice/exists_in", 3],
    ["note", "advice/exists_in", 4],
  ]);
  expect(taken.sentences[0]).toBe(
    'groups.csv line 3, comparator_code: expected a council that exists or has existed, found "E07000008". ' +
      "A district, or a code that is not known, is left out of the group. If it is wrong, correct it and run refresh again. The row is loaded.",
  );
  expect(await workspace.rows(loaded)).toEqual(
    ["E08000034", "E07000008", "E06999999"].map((comparator_code) => ({ comparator_code })),
  );
});

it("replaces a complete load with rows that break advice: none of them is left out", async () => {
  const workspace = new TestWorkspace();
  await workspace.take("first.csv", group("E08000034"));
  await workspace.take("second.csv", group("E07000008"));
  expect(await workspace.rows(loaded)).toEqual([{ comparator_code: "E07000008" }]);
});

it("tells of a hundred rows at most for each piece of advice, and how many more there are", async () => {
  const codes = Array.from({ length: 102 }, (_, index) => `E07${String(index + 1).padStart(6, "0")}`);
  const { messages } = await new TestWorkspace().take("groups.csv", group(...codes));
  expect(messages).toHaveLength(100);
  expect(messages.filter(({ why }) => why.includes("more like this")).map(({ line, why }) => [line, why])).toEqual([
    [101, "A district, or a code that is not known, is left out of the group. There are 2 more like this."],
  ]);
});

it("may be between the columns of a row, by the word that as a rule leaves the row out", async () => {
  const isAdvice = ({ says }: { says: string }) => says === "personal_budget_count is at most denominator_count.";
  const definitions = returns.map((definition) =>
    definition.name === "personal_budgets"
      ? defineReturn({
          ...definition,
          rules: definition.rules.filter((rule) => !isAdvice(rule)),
          advice: definition.rules.filter(isAdvice),
        })
      : definition,
  );
  const file = budgets(budget({ personal_budget_count: "1300" }));
  expect(await new TestWorkspace().take("q3.csv", file)).toMatchObject({ isRefused: true });
  const advised = await new TestWorkspace().take("q3.csv", file, { definitions });
  expect(advised).toMatchObject({ isRefused: false, rowCount: 1, leftOutCount: 0 });
  expect(advised.messages.map(({ severity, code, found }) => [severity, code, found])).toEqual([
    ["note", "advice/at_most", "denominator_count 1204, personal_budget_count 1300"],
  ]);
});
