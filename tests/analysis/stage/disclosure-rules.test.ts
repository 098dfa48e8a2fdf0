import { describe, expect, it } from "vitest";
import { z } from "zod";
import { audit } from "../../../src/audit/audit.ts";
import type { PublishedFigure } from "../../../src/audit/figure.ts";
import { auditFacts } from "../../../src/audit/report.ts";
import type { DisclosureSettings } from "../../../src/store/workspace/disclosure.ts";
import { usualRule } from "../../../src/store/workspace/disclosure.ts";
import { figuresOf, select } from "../core.ts";
import { twoReturns } from "./two-returns.ts";

const [text, number] = [z.string(), z.number().nullable()];

const figureSchema: z.ZodType<PublishedFigure> = z.object({
  area_type: text,
  area_code: text,
  framework: text,
  edition: text,
  indicator_code: text,
  definition: text,
  person_type: text,
  basis: text,
  period: text,
  breakdown: text,
  breakdown_value: text,
  vintage: text,
  numerator: number,
  denominator: number,
  value: number,
  value_status: text,
  unit: text.nullable(),
  lower_95: number,
  upper_95: number,
  rounded_to: number,
});

/** What is published of the two returns with these settings. */
async function published(disclosure?: DisclosureSettings): Promise<PublishedFigure[]> {
  const db = await figuresOf(twoReturns(), "real", disclosure);
  const figures = await db.rows(figureSchema, "from pub.figure order by figure_id");
  db.close();
  return figures;
}

const isOfSelfFunders = ({ indicator_code }: PublishedFigure) => indicator_code.startsWith("SF-");

/** Every count of people that is told: a numerator, a denominator, and whom the one leaves of the other. */
function countsTold(figures: readonly PublishedFigure[]): number[] {
  const counts = figures.flatMap(({ numerator, denominator }) => [
    ...(numerator === null ? [] : [numerator]),
    ...(denominator === null ? [] : [denominator]),
    ...(numerator === null || denominator === null ? [] : [denominator - numerator]),
  ]);
  expect(counts.length).toBeGreaterThan(100);
  return counts;
}

async function attacked(figures: readonly PublishedFigure[]) {
  const { hidden, exact, under_4, left_under_4, not_settled } = auditFacts(
    await audit({ present: { name: "this", figures }, earlier: [] }, { primaryRule: null }),
    { seconds: 0, peakMib: 0 },
  );
  expect(hidden).toBeGreaterThan(30);
  return { exact, under_4, left_under_4, not_settled };
}

const safe = { exact: 0, under_4: 0, left_under_4: 0, not_settled: 0 };

describe("a rule that is set for a workspace", () => {
  it("hides whatever is fewer than 10 and not 0, and an attacker finds nothing of it", async () => {
    const figures = await published({ threshold: 10 });
    const counts = countsTold(figures);
    expect(counts.filter((count) => count > 0 && count < 10)).toEqual([]);
    expect(counts).toContain(0);
    expect(await attacked(figures)).toEqual(safe);
  });

  it("hides 0 too where it is told to, and an attacker finds nothing of it", async () => {
    const figures = await published({ zeros: "hidden" });
    expect(countsTold(figures).filter((count) => count < 5)).toEqual([]);
    expect(await attacked(figures)).toEqual(safe);
  });

  it("rounds counts to 5 where it is told to: the same are hidden, and an attacker finds nothing of them", async () => {
    const [rounded, exact] = [await published({ round_to: 5 }), await published()];
    const hidden = (figures: readonly PublishedFigure[]) =>
      figures.flatMap(({ value_status }, place) => (value_status === "suppressed" ? [place] : []));
    expect(hidden(rounded)).toEqual(hidden(exact));
    expect(countsTold(rounded).filter((count) => count % 5 !== 0)).toEqual([]);
    expect(countsTold(exact).filter((count) => count % 5 !== 0).length).toBeGreaterThan(100);
    expect(await attacked(rounded)).toEqual(safe);
  });

  it("is the usual one where nothing is set", async () => {
    const counts = countsTold(await published());
    expect(counts.filter((count) => count > 0 && count < 5)).toEqual([]);
    expect(counts.filter((count) => count >= 5 && count < 10).length).toBeGreaterThan(10);
    expect(await published({ ...usualRule, returns: {} })).toEqual(await published());
  });
});

describe("a rule that is set for one return", () => {
  it("changes what is published of that return alone", async () => {
    const [usual, own] = [await published(), await published({ returns: { self_funders: { threshold: 10 } } })];
    const others = (figures: readonly PublishedFigure[]) => figures.filter((figure) => !isOfSelfFunders(figure));
    expect(others(own)).toEqual(others(usual));
    const counts = countsTold(own.filter(isOfSelfFunders));
    expect(counts.filter((count) => count > 0 && count < 10)).toEqual([]);
    expect(await attacked(own)).toEqual(safe);
  });

  it("is published, beside that of each other return", async () => {
    const db = await figuresOf({}, "real", { threshold: 8, returns: { self_funders: { zeros: "hidden" } } });
    const rules = await select(db, "from pub.disclosure_rule order by return_name");
    expect(rules.map(({ return_name }) => return_name)).toEqual([
      "activity",
      "expenditure",
      "ni_returns",
      "personal_budget_offers",
      "personal_budgets",
      "savings",
      "self_funders",
      "survey_results",
    ]);
    expect(rules.filter(({ zeros }) => zeros === "hidden")).toEqual([
      { return_name: "self_funders", threshold: 8, zeros: "hidden", round_to: 1 },
    ]);
    expect(rules.map(({ threshold }) => threshold)).toEqual([8, 8, 8, 8, 8, 8, 8, 8]);
    db.close();
  });

  it.each([
    [
      "self_funder",
      "workspace.json, disclosure.returns.self_funder: there is no return self_funder. The nearest is self_funders. " +
        "Those that have a rule are activity, expenditure, ni_returns, personal_budget_offers, personal_budgets, savings, self_funders, survey_results.",
    ],
    ["population", "its publisher has hidden the small numbers of population, and nothing more is."],
  ])("is refused of %s", async (name, message) => {
    await expect(figuresOf({}, "real", { returns: { [name]: { threshold: 10 } } })).rejects.toThrow(message);
  });
});
