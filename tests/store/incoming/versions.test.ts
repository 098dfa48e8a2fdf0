import { rmSync, utimesSync } from "node:fs";
import { expect, it } from "vitest";
import { budget, budgets } from "../budgets.ts";
import { TestWorkspace } from "../workspace.ts";

const nine = new Date("2011-05-03T09:00:00Z");
const minutesLater = (minutes: number) => new Date(nine.getTime() + minutes * 60_000);
const stands = "select denominator_count as n from core.personal_budgets order by council_code, period";

/** Files in `incoming`, each with the number of people it says of Leeds, and when it was modified. */
function receive(workspace: TestWorkspace, files: Readonly<Record<string, readonly [count: string, at: Date]>>): void {
  for (const [name, [count, at]] of Object.entries(files)) {
    utimesSync(workspace.receive(name, budgets(budget({ denominator_count: count }))), at, at);
  }
}

it.each([
  ["numbers, as they are counted", "q3 v9.csv", "q3 v10.csv"],
  ["a correction", "q3.csv", "q3 (corrected).csv"],
  ["a final release", "q3 final.csv", "q3-provisional.csv"],
  ["a day", "q3 2011-02-01.csv", "q3 2011-04-01.csv"],
])("loads the later of two versions last, by what their names say: %s", async (_what, one, other) => {
  const workspace = new TestWorkspace();
  const [earlier, later] = one.includes("final") ? [other, one] : [one, other];
  // The earlier one was copied later: a name is surer than a time.
  receive(workspace, { [earlier]: ["1300", minutesLater(60)], [later]: ["1400", nine] });
  const { results } = await workspace.refresh();
  expect(results.map(({ name, isRefused }) => [name, isRefused])).toEqual([
    [earlier, false],
    [later, false],
  ]);
  expect(await workspace.rows(stands)).toEqual([{ n: 1400 }]);
  expect(results[0]?.messages).toEqual([]);
  expect(results[1]?.messages).toMatchObject([
    {
      code: "version/later",
      severity: "note",
      found: `two that came together and differ, this and ${earlier}, in E08000035, 2010-11 Q3, client, snapshot, all`,
      why: "This one is taken for the later, by their names: it is loaded last, and stands.",
      fix: `If the other is right, run refresh --replace "${workspace.at.incoming}/${earlier}".`,
    },
  ]);
});

it("loads the one that was modified over a minute later last, where they lie in one folder", async () => {
  const workspace = new TestWorkspace();
  receive(workspace, { "a budgets.csv": ["1400", minutesLater(2)], "b budgets.csv": ["1300", nine] });
  const { results } = await workspace.refresh();
  expect(results.map(({ name }) => name)).toEqual(["b budgets.csv", "a budgets.csv"]);
  expect(await workspace.rows(stands)).toEqual([{ n: 1400 }]);
  expect(results[1]?.messages[0]?.why).toMatch(
    /^This one is taken for the later, modified at 3 May 2011.* \d\d:02, and the other at 3 May 2011.* \d\d:00: /,
  );
});

it.each([
  ["within a minute of each other", "b.csv", 0.5],
  ["in two folders", "other/b.csv", 30],
])("loads neither where nothing decides, and what stands stands: modified %s", async (_what, other, minutes) => {
  const workspace = new TestWorkspace();
  await workspace.take("before.csv", budgets(budget({ denominator_count: "1200" })));
  receive(workspace, { "a.csv": ["1300", nine], [other]: ["1400", minutesLater(minutes)] });
  const { results } = await workspace.refresh();
  expect(results.map(({ name, isRefused }) => [name, isRefused])).toEqual([
    ["a.csv", true],
    ["b.csv", true],
  ]);
  expect(results[0]?.messages).toMatchObject([
    {
      code: "version/undecided",
      severity: "file",
      found: "two that differ, this and b.csv, in E08000035, 2010-11 Q3, client, snapshot, all",
      fix: `Run refresh "${workspace.at.incoming}/a.csv" if this one is right, and take the others out of incoming.`,
    },
  ]);
  expect(workspace.refusedFile("a.csv")).toContain("version/undecided");
  expect(await workspace.rows(stands)).toEqual([{ n: 1200 }]);
  const { results: chosen } = await workspace.refresh({ files: [`${workspace.at.incoming}/a.csv`] });
  expect(chosen).toMatchObject([{ name: "a.csv", isRefused: false }]);
  expect(await workspace.rows(stands)).toEqual([{ n: 1300 }]);
});

it("does not undo at the next refresh what was chosen, while the other still lies there", async () => {
  const workspace = new TestWorkspace();
  receive(workspace, { "a.csv": ["1300", nine], "b.csv": ["1400", nine] });
  await workspace.refresh({ files: [`${workspace.at.incoming}/b.csv`] });
  const { results } = await workspace.refresh();
  expect(results.map(({ name, isRefused }) => [name, isRefused])).toEqual([["a.csv", true]]);
  expect(results[0]?.messages).toMatchObject([
    {
      code: "version/chosen",
      found: "another than b.csv, which came with it and was loaded, in E08000035, 2010-11 Q3, client, snapshot, all",
    },
  ]);
  expect(await workspace.rows(stands)).toEqual([{ n: 1400 }]);
  rmSync(`${workspace.at.incoming}/a.csv`);
  // One that was made after the other was loaded is a new version, however soon it comes.
  receive(workspace, { "later.csv": ["1500", minutesLater(0.5)] });
  await workspace.refresh();
  expect(await workspace.rows(stands)).toEqual([{ n: 1500 }]);
});

it("finds no conflict where the values are equal, however they are written", async () => {
  const workspace = new TestWorkspace();
  const other = budget({ council_code: "E08000036" });
  workspace.receive("a.csv", budgets(budget(), other));
  workspace.receive("b.csv", budgets(budget({ period: "31/12/2010", denominator_count: '"1,204"' })));
  const { results } = await workspace.refresh();
  expect(results.map(({ isRefused }) => isRefused)).toEqual([false, false]);
  expect(results.flatMap(({ messages }) => messages.map(({ code }) => code))).not.toContain("version/later");
});

it("finds a conflict though the two spell the period in different ways", async () => {
  const workspace = new TestWorkspace();
  workspace.receive("a.csv", budgets(budget()));
  workspace.receive("b.csv", budgets(budget({ period: "Q3 2010/11", denominator_count: "1300" })));
  const { results } = await workspace.refresh();
  expect(results.map(({ isRefused }) => isRefused)).toEqual([true, true]);
});

it("keeps what only the earlier version has", async () => {
  const workspace = new TestWorkspace();
  workspace.receive("q3 v1.csv", budgets(budget(), budget({ council_code: "E08000036", denominator_count: "900" })));
  workspace.receive("q3 v2.csv", budgets(budget({ denominator_count: "1300" })));
  await workspace.refresh();
  expect(await workspace.rows(stands)).toEqual([{ n: 1300 }, { n: 900 }]);
});

it("loads other files of the same return beside two that cannot be told apart", async () => {
  const workspace = new TestWorkspace();
  receive(workspace, { "a.csv": ["1300", nine], "b.csv": ["1400", nine] });
  workspace.receive("c.csv", budgets(budget({ council_code: "E08000036" })));
  const { results } = await workspace.refresh();
  expect(results.map(({ name, isRefused }) => [name, isRefused])).toEqual([
    ["a.csv", true],
    ["b.csv", true],
    ["c.csv", false],
  ]);
});

it("lets the day of a folder decide before the names, as it is the day on which a file came", async () => {
  const workspace = new TestWorkspace();
  receive(workspace, { "2011-04-20/q3 v2.csv": ["1300", nine], "2011-05-01/q3 v1.csv": ["1400", nine] });
  const { results } = await workspace.refresh();
  expect(results.map(({ name, isRefused }) => [name, isRefused])).toEqual([
    ["q3 v2.csv", false],
    ["q3 v1.csv", false],
  ]);
  expect(await workspace.rows(stands)).toEqual([{ n: 1400 }]);
});

it("comes to the same where it was stopped between the two versions", async () => {
  const workspace = new TestWorkspace();
  receive(workspace, { "q3 v10.csv": ["1400", nine], "q3 v9.csv": ["1300", nine] });
  // As after a kill: the first of the two is in the ledger.
  await workspace.refresh({ files: [`${workspace.at.incoming}/q3 v9.csv`] });
  await workspace.refresh();
  expect(await workspace.rows(stands)).toEqual([{ n: 1400 }]);
  await workspace.rebuild();
  expect(await workspace.rows(stands)).toEqual([{ n: 1400 }]);
});

it("takes two versions of a publication that is turned: the corrected one stands", async () => {
  const workspace = new TestWorkspace();
  const totals = (people: number) => `Code,Name,Geography,Mid-2007\nE08000035,Leeds,Metropolitan District,${people}\n`;
  workspace.receive("mye4.csv", totals(750_000));
  workspace.receive("mye4 (corrected).csv", totals(760_000));
  await workspace.refresh();
  expect(await workspace.rows("select people_count as n from core.ons_population")).toEqual([{ n: 760_000 }]);
});
