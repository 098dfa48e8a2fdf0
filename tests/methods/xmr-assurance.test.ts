import { describe, expect, it } from "vitest";
import { withMacros } from "./limits.ts";

const db = await withMacros();

describe("assurance against a target", () => {
  // Test data of NHSRplotthedots: a target of 4 beside limits of 1 to 3, 5 to 7 and 1 to 5.
  it.each([
    ["4, 1, 3, 'high'", "consistently_missed"],
    ["4, 5, 7, 'high'", "consistently_met"],
    ["4, 1, 5, 'high'", "inconsistent"],
    ["4, 1, 3, 'low'", "consistently_met"],
    ["4, 5, 7, 'low'", "consistently_missed"],
    ["4, 1, 5, 'low'", "inconsistent"],
    ["5, 1, 5, 'high'", "inconsistent"],
    ["1, 1, 5, 'low'", "inconsistent"],
  ])("of %s is %s", async (given, assurance) => {
    const query = `select xmr_assurance(${given}) as assurance, xmr_assurance_refusal(${given}) as refusal`;
    expect(await db.columns(query)).toEqual({ assurance: [assurance], refusal: [null] });
  });

  it.each([
    ["4, null, 3, 'high'", "the series has no limits"],
    ["4, 1, null, 'high'", "the series has no limits"],
    ["null, 1, 3, 'high'", "there is no target"],
    ["4, 1, 3, 'none'", "neither side is good"],
  ])("is refused for %s: %s", async (given, reason) => {
    const query = `select xmr_assurance(${given}) as assurance, xmr_assurance_refusal(${given}) as refusal`;
    expect(await db.columns(query)).toEqual({ assurance: [null], refusal: [reason] });
  });
});
