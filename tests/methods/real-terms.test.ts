import { describe, expect, it } from "vitest";
import { cell, evaluate, expected, withMacros } from "./limits.ts";

const db = await withMacros();
const shape = { amount: cell, deflator: cell, base_deflator: cell, value: cell, digits: cell };

describe("an amount in real terms", () => {
  it.each(expected("real-terms", shape))(
    "of $amount, from deflator $deflator to $base_deflator, is $value",
    async ({ amount, deflator, base_deflator, value, digits }) => {
      const [found] = await evaluate(db, `real_terms(${amount}, ${deflator}, ${base_deflator})`);
      expect(found?.toFixed(digits)).toBe(value.toFixed(digits));
    },
  );

  it.each([
    ["null, 90, 100", "the amount or a deflator is missing"],
    ["7.4, null, 100", "the amount or a deflator is missing"],
    ["7.4, 90, null", "the amount or a deflator is missing"],
    ["7.4, 0, 100", "a deflator is not above 0"],
    ["7.4, 90, -1", "a deflator is not above 0"],
  ])("is refused for %s: %s", async (given, reason) => {
    const query = `select real_terms(${given}) as value, real_terms_refusal(${given}) as refusal`;
    expect(await db.columns(query)).toEqual({ value: [null], refusal: [reason] });
  });
});
