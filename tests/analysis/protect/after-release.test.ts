import { describe, expect, it } from "vitest";
import { budget } from "../../store/budgets.ts";
import { councils, FewCouncils } from "./few-councils.ts";

const [told, few, large] = councils;

function holders(council_code: string | undefined, count: number): string {
  return budget({
    council_code: council_code ?? "",
    denominator_count: "700",
    personal_budget_count: String(count),
    direct_payment_count: "",
  });
}

/** A council with 50 people, which was alone on 1 March; then one with 3 and one with 200. */
async function threeReturns(): Promise<FewCouncils> {
  const workspace = new FewCouncils();
  await workspace.load([holders(told, 50)], "2011-03-01");
  await workspace.load([holders(few, 3), holders(large, 200)], "2011-03-02");
  return workspace;
}

const hiddenAreas = `select distinct area_code from out.hidden_figure join out.figure using (figure_id)
  where indicator_code = 'PPF-12' order by area_code`;

describe("what is hidden after a release", () => {
  it("is chosen anew at the next refresh, though no file has come", async () => {
    const workspace = await threeReturns();
    expect(await workspace.rows(hiddenAreas)).toEqual([{ area_code: few }, { area_code: told }]);
    await workspace.releaseAsOf("2011-03-01");
    const after = await workspace.rows(hiddenAreas);
    expect(after).not.toContainEqual({ area_code: told });
    await workspace.fromNothing();
    expect(after).toEqual(await workspace.rows(hiddenAreas));
  });
});
