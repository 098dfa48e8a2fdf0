import { expect, it } from "vitest";
import { costOutcomes } from "../../src/catalogue/cost-outcomes.ts";
import { indicators } from "../../src/catalogue/indicators/index.ts";

it("pairs costs in pounds with results of which one side is good", () => {
  for (const { id, cost, outcome } of costOutcomes) {
    const [costOf, outcomeOf] = [cost, outcome].map(({ framework, edition, code }) =>
      indicators.find((one) => one.framework === framework && one.edition === edition && one.code === code),
    );
    expect(costOf?.unit, id).toBe("gbp");
    expect(["high", "low"], id).toContain(outcomeOf?.polarity);
  }
});

it("names each pair once and says why the two stand beside each other", () => {
  expect(new Set(costOutcomes.map(({ id }) => id)).size).toBe(costOutcomes.length);
  for (const { id, reason } of costOutcomes) expect(reason, id).toMatch(/^[A-Z].*\.$/);
});
