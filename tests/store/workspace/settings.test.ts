import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { computeFigures } from "../../../src/analysis/figures.ts";
import {
  settingsFile,
  type Workspace,
  workspaceKind,
  workspaceSettings,
} from "../../../src/store/workspace/workspace.ts";
import { budget, budgets } from "../budgets.ts";
import { TestWorkspace, usual } from "../workspace.ts";

function set(workspace: Workspace, settings: unknown): void {
  mkdirSync(dirname(settingsFile(workspace)), { recursive: true });
  writeFileSync(settingsFile(workspace), JSON.stringify(settings));
}

describe("the settings of a workspace", () => {
  it("are those of a real one where there are none", () => {
    expect(workspaceKind(new TestWorkspace().at)).toBe("real");
  });

  it.each<readonly [unknown, string]>([
    [{ kind: "pretend" }, 'expected kind "demonstration" or "real", found "pretend". Correct the file.'],
    [{ council_codes: [] }, 'expected kind "demonstration" or "real", found none. Correct the file.'],
    [["real"], 'expected {"kind":"demonstration"} or {"kind":"real"}, found ["real"]. Correct the file.'],
    [
      { kind: "real", council_code: "E08000035" },
      "council_code is no setting. The settings are kind, council_codes, due_days, disclosure, shared. Correct the file.",
    ],
    [
      { kind: "real", council_codes: ["E08000035", "Leeds"] },
      'workspace.json, council_codes[1]: expected council_codes to be a list of council codes such as ["E08000035"], found "Leeds". Correct the file.',
    ],
    [
      { kind: "real", due_days: { personal_budgets: 20 } },
      'expected due_days to be a list such as [{"return":"personal_budgets","months_after":2,"day":15}], found {"personal_budgets":20}. Correct',
    ],
    [
      { kind: "real", due_days: [{ return: "savings", months_after: "2", day: 15 }] },
      'workspace.json, due_days[0].months_after: expected due_days to be a list such as [{"return":"personal_budgets","months_after":2,"day":15}], found "2". Correct',
    ],
    [
      { kind: "real", disclosure: 10 },
      'workspace.json, disclosure: expected disclosure to be such as {"threshold":10,"returns":{"self_funders":{"zeros":"hidden"}}}, found 10.',
    ],
    ...["ten", 0, 4.5, 2, 21, null].map(
      (threshold) =>
        [
          { kind: "real", disclosure: { threshold } },
          `workspace.json, disclosure.threshold: expected a whole number from 3 to 20: counts of fewer people are hidden, found ${JSON.stringify(threshold)}. Correct`,
        ] as const,
    ),
    [
      { kind: "real", disclosure: { returns: { self_funders: { zeros: "secret" } } } },
      'workspace.json, disclosure.returns.self_funders.zeros: expected "shown" or "hidden", found "secret". Correct',
    ],
    [
      { kind: "real", disclosure: { round_to: 10 } },
      "workspace.json, disclosure.round_to: expected 5, for counts rounded to the nearest 5, or 1, for counts as they are, found 10. Correct",
    ],
    [
      { kind: "real", disclosure: { tresholds: 10 } },
      "workspace.json, disclosure: tresholds is no setting of it. Its settings are threshold, zeros, round_to, returns. Correct",
    ],
    [
      { kind: "real", disclosure: { returns: { self_funders: { returns: {} } } } },
      "workspace.json, disclosure.returns.self_funders: returns is no setting of it. Its settings are threshold, zeros, round_to. Correct",
    ],
    [
      { kind: "real", disclosure: { returns: ["self_funders"] } },
      'workspace.json, disclosure.returns: expected returns by their names, such as {"self_funders":{"threshold":10}}, found ["self_funders"].',
    ],
    [null, 'expected {"kind":"demonstration"} or {"kind":"real"}, found null. Correct the file.'],
  ])("refuse %j", (settings, message) => {
    const { at } = new TestWorkspace();
    set(at, settings);
    expect(() => workspaceSettings(at)).toThrow(message);
  });

  it("refuse text that is no JSON, and say so: a comma too many is not a wrong kind", () => {
    const { at } = new TestWorkspace();
    mkdirSync(dirname(settingsFile(at)), { recursive: true });
    writeFileSync(settingsFile(at), '{ "kind": "real", }');
    expect(() => workspaceSettings(at)).toThrow(
      'workspace.json: expected JSON such as {"kind":"real"}, found text that is none: look for a comma, a quote or a bracket that is missing or too many. Correct the file.',
    );
  });
});

const options = { ...usual, computeFigures };

describe("a change of the settings", () => {
  const expected = `select area_code, period, cast(due_on as varchar) as due_on from pub.expected
    where period > '2010-11 Q3' order by all`;

  it("takes effect on the next refresh, though no file is new", async () => {
    const workspace = new TestWorkspace();
    await workspace.take("q3.csv", budgets(budget()), options);
    const usually = { area_code: "E08000035", period: "2010-11 Q4", due_on: "2011-05-15" };
    expect(await workspace.rows(expected)).toEqual([usually]);
    set(workspace.at, {
      kind: "real",
      council_codes: ["E08000032"],
      due_days: [{ return: "personal_budgets", months_after: 2, day: 20 }],
    });
    await workspace.refresh(options);
    expect(await workspace.rows(expected)).toEqual([
      { ...usually, area_code: "E08000032", due_on: "2011-05-20" },
      { ...usually, due_on: "2011-05-20" },
    ]);
  });

  it("shows and hides by another rule on the next refresh, though no file is new", async () => {
    const workspace = new TestWorkspace();
    const shown =
      "select numerator from pub.figure where indicator_code = 'PPF-09' and person_type = 'client' order by 1";
    await workspace.take("q3.csv", budgets(budget({ personal_budget_count: "7", direct_payment_count: "" })), options);
    expect(await workspace.rows(shown)).toEqual([{ numerator: 7 }]);
    set(workspace.at, { kind: "real", disclosure: { threshold: 10 } });
    await workspace.refresh(options);
    expect(await workspace.rows(shown)).toEqual([{ numerator: null }]);
    set(workspace.at, { kind: "real", disclosure: { threshold: 10, returns: { personal_budgets: { threshold: 6 } } } });
    await workspace.refresh(options);
    expect(await workspace.rows(shown)).toEqual([{ numerator: 7 }]);
  });

  it("rounds what comes in a file after it, and again what is sent anew", async () => {
    const workspace = new TestWorkspace();
    const shown =
      "select numerator from pub.figure where indicator_code = 'PPF-09' and person_type = 'client' order by period";
    const returned = (period: string, holders: number) =>
      budgets(budget({ period, personal_budget_count: String(holders), direct_payment_count: "" }));
    set(workspace.at, { kind: "real", disclosure: { round_to: 5 } });
    await workspace.take("q2.csv", returned("2010-11 Q2", 362), options);
    await workspace.take("q3.csv", returned("2010-11 Q3", 373), options);
    expect(await workspace.rows(shown)).toEqual([{ numerator: 360 }, { numerator: 375 }]);
    await workspace.take("again.csv", returned("2010-11 Q3", 381), options);
    expect(await workspace.rows(shown)).toEqual([{ numerator: 360 }, { numerator: 380 }]);
  });

  it("is refused where it names a return that there is not, and what is published stands", async () => {
    const workspace = new TestWorkspace();
    await workspace.take("q3.csv", budgets(budget()), options);
    set(workspace.at, { kind: "real", disclosure: { returns: { personal_budget: { threshold: 10 } } } });
    await expect(workspace.refresh(options)).rejects.toThrow(
      `${settingsFile(workspace.at)}, disclosure.returns.personal_budget: there is no return personal_budget. The nearest is personal_budgets.`,
    );
    expect(await workspace.rows("select distinct threshold from pub.disclosure_rule")).toEqual([{ threshold: 5 }]);
  });

  it("is refused where it names a council that there is not, and the figures stand as they were", async () => {
    const workspace = new TestWorkspace();
    await workspace.take("q3.csv", budgets(budget()), options);
    set(workspace.at, { kind: "real", council_codes: ["E08000035", "E08999999"] });
    await expect(workspace.refresh(options)).rejects.toThrow(
      "council_codes names E08999999, which the table of councils has not. Correct the file.",
    );
    expect(await workspace.rows(expected)).toHaveLength(1);
  });
});
