import { describe, expect, it } from "vitest";
import { councils, FewCouncils, linesOf, random } from "./few-councils.ts";

const quarters = ["2010-11 Q1", "2010-11 Q2", "2010-11 Q3", "2010-11 Q4"];
const groups = ["physical_disability", "learning_disability", "mental_health"];

/** A council's return of a quarter: some of 20 people in each group. */
function returned(council_code: string, period: string, next: () => number): string[] {
  const parts = groups.map(() => [20, Math.floor(next() * 9)] as const);
  const line = linesOf(council_code, period);
  const sum = (side: 0 | 1) => parts.reduce((total, part) => total + part[side], 0);
  return [
    line("all", "all", [sum(0), sum(1)]),
    ...parts.map((part, index) => line("client_group", groups[index] ?? "", part)),
  ];
}

describe("what is hidden after a load", () => {
  it.each([1, 2])("is what would be if all had come at once (series %d)", async (seed) => {
    const next = random(seed);
    const first = councils.flatMap((council) =>
      quarters.slice(0, 3).flatMap((period) => returned(council, period, next)),
    );
    const later = [
      returned(councils[0] ?? "", "2010-11 Q2", next),
      returned(councils[1] ?? "", "2010-11 Q4", next),
      returned(councils[2] ?? "", "2010-11 Q1", next),
    ];
    const inTurn = new FewCouncils();
    await inTurn.load(first);
    for (const lines of later) await inTurn.load(lines);
    const after = await inTurn.hidden();
    await inTurn.fromNothing();
    expect(after.length).toBeGreaterThan(20);
    expect(after).toEqual(await inTurn.hidden());
  });

  it("is chosen anew for the quarter that the load is of, and left as it was in others", async () => {
    const next = random(9);
    const workspace = new FewCouncils();
    await workspace.load(councils.flatMap((council) => quarters.flatMap((period) => returned(council, period, next))));
    const quarterOf = (quarter: string) =>
      workspace.rows(`select count(*) as n from out.hidden_figure join out.figure using (figure_id)
        where period = '2010-11 ${quarter}'`);
    await workspace.change("delete from out.hidden_figure");
    await workspace.load(returned(councils[0] ?? "", "2010-11 Q2", next));
    expect(await quarterOf("Q1")).toEqual([{ n: 0 }]);
    expect(await quarterOf("Q2")).not.toEqual([{ n: 0 }]);
  });

  it("looks for what ties figures where one has come, and not where a value is another", async () => {
    const next = random(9);
    const workspace = new FewCouncils();
    await workspace.load(councils.flatMap((council) => returned(council, "2010-11 Q1", next)));
    const pairs = () => workspace.rows("select count(*) as n from out.protected_pair");
    await workspace.change("delete from out.protected_pair where relation = 0");
    const [before] = await pairs();
    await workspace.load(returned(councils[0] ?? "", "2010-11 Q1", next));
    expect(await pairs()).toEqual([before]);
    await workspace.load(returned(councils[0] ?? "", "2010-11 Q2", next));
    const [after] = await pairs();
    await workspace.fromNothing();
    expect(Number(after?.n)).toBeGreaterThan(Number(before?.n));
    expect(await pairs()).toEqual([after]);
  });
});
