import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { positionAt } from "../../../src/store/position.ts";
import { budget, budgets } from "../budgets.ts";
import { TestWorkspace, usual } from "../workspace.ts";

const received = "select file, left(received_at, 10) as day from meta.load where load_id > 0";

it.each(["31-03-2011", "31.03.2011", "31 March 2011", "31st mar 2011", "2011-03-31", "20110331"])(
  "takes a folder named %s for that day, which the ledger writes as 2011-03-31",
  async (folder) => {
    const workspace = new TestWorkspace();
    workspace.receive(`${folder}/q3.csv`, budgets(budget()));
    await workspace.refresh();
    expect(JSON.parse(workspace.ledgerLines()[0] ?? "").received_at).toBe("2011-03-31T00:00:00.000Z");
    await positionAt(workspace.at, usual, "2011-03-31");
    await expect(positionAt(workspace.at, usual, "2011-03-30")).rejects.toThrow("The first file came on 2011-03-31.");
  },
);

it.each(["31-02-2011", "03-31-2011", "2010-11", "31-03-11", "March 2011", "40633", "20111331", "Leeds"])(
  "takes a folder named %s, which is no day, for just a folder",
  async (folder) => {
    const warnings: string[] = [];
    const workspace = new TestWorkspace();
    workspace.receive(`${folder}/q3.csv`, budgets(budget()));
    await workspace.refresh({ warn: (text) => warnings.push(text) });
    expect(await workspace.rows(received)).toEqual([{ file: "q3.csv", day: "2011-05-03" }]);
    expect(warnings).toEqual([]);
  },
);

it.each(["2011-03-31 from DH", "31-03-2011 (position)"])(
  "says of a folder named %s that its day may be that of the figures, and takes it for just a folder",
  async (folder) => {
    const warnings: string[] = [];
    const workspace = new TestWorkspace();
    workspace.receive(`${folder}/q3.csv`, budgets(budget()));
    workspace.receive(`${folder}/q2.csv`, budgets(budget({ period: "2010-11 Q2" })));
    await workspace.refresh({ warn: (text) => warnings.push(text) });
    expect(await workspace.rows(`select count(*) as n from (${received}) where day = '2011-05-03'`)).toEqual([
      { n: 2 },
    ]);
    expect(warnings).toEqual([
      `The folder "${folder}" begins with a day but says more, which may be the day of the figures. Its files are noted as received today. If they came on that day, name the folder 2011-03-31 before they load.`,
    ]);
  },
);

/** A ledger as Yardstick wrote it while it took the name of a folder for a day as it stood. */
async function spoiltLedger(): Promise<TestWorkspace> {
  const workspace = new TestWorkspace();
  workspace.receive("2011-04-15/q3.csv", budgets(budget()));
  workspace.receive("2011-05-06/q2.csv", budgets(budget({ period: "2010-11 Q2" })));
  workspace.receive("2011-05-07/q1.csv", budgets(budget({ period: "2010-11 Q1" })));
  await workspace.refresh();
  workspace.spoilLedger((text) => text.replace("2011-05-06T", "06 May 2011T").replace("2011-05-07T", "06 May 2011T"));
  return workspace;
}

it("reads a ledger whose line says the day as a folder was named", async () => {
  const workspace = await spoiltLedger();
  const position = await positionAt(workspace.at, { ...usual, code: "newer" }, "2011-05-06");
  expect(await workspace.rowsOf(position, "select count(*) as n from core.personal_budgets")).toEqual([{ n: 3 }]);
});

it("puts such a ledger right at the next refresh, says so, and keeps the lines as they were", async () => {
  const workspace = await spoiltLedger();
  const warnings: string[] = [];
  await workspace.refresh({ warn: (text) => warnings.push(text) });
  expect(workspace.ledgerLines().map((line) => JSON.parse(line).received_at)).toEqual([
    "2011-04-15T00:00:00.000Z",
    "2011-05-06T00:00:00.000Z",
    "2011-05-06T00:00:00.000Z",
  ]);
  expect(readFileSync(`${workspace.at.ledger}.set-aside`, "utf8").match(/06 May 2011T/g)).toHaveLength(2);
  expect(warnings).toEqual([
    `Lines 2 and 3 of ${workspace.at.ledger} gave the day received as "06 May 2011": they say 2011-05-06 now. A file that came later may have been noted under the same day. The lines as they were are kept in ${workspace.at.ledger}.set-aside.`,
  ]);
  await workspace.refresh({ warn: (text) => warnings.push(text) });
  expect(warnings).toHaveLength(1);
});

it("never puts a line of the ledger before the one above it", async () => {
  const workspace = await spoiltLedger();
  workspace.spoilLedger((text) => text.replaceAll("06 May 2011T", "31-03-2011T"));
  await workspace.refresh();
  expect(workspace.ledgerLines().map((line) => JSON.parse(line).received_at.slice(0, 10))).toEqual([
    "2011-04-15",
    "2011-04-15",
    "2011-04-15",
  ]);
});
