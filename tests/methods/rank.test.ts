import { describe, expect, it } from "vitest";
import { withMacros } from "./limits.ts";

const db = await withMacros();

/** Which of three values, 10, 50 and 30, come before 30. */
async function before(polarity: string) {
  const query = `select is_ranked_before(other, 30, '${polarity}') as found from (values (10), (50), (30)) as t(other)`;
  return (await db.columns(query)).found;
}

describe("a rank", () => {
  it.each([
    ["high", [false, true, false]],
    ["none", [false, true, false]],
    ["low", [true, false, false]],
  ])("begins with the best where the good side is %s, and equal values share it", async (polarity, expected) => {
    expect(await before(polarity)).toEqual(expected);
  });

  it("is not said of a missing value", async () => {
    const query = "select is_ranked_before(null, 30, 'high') as other, is_ranked_before(30, null, 'low') as own";
    expect(await db.columns(query)).toEqual({ other: [null], own: [null] });
  });
});
