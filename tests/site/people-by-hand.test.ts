import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { stories } from "../../src/demo/stories.ts";
import { openSite } from "../../src/site/open-site.ts";
import type { Database } from "../../src/store/warehouse/database.ts";
import { loadedWarehouse } from "./site.ts";

// Numbers of what people say and need in Eastwold, each worked out here by hand from the returns of the demonstration.

let db: Database;

beforeAll(async () => {
  db = await openSite({ warehouse: await loadedWarehouse(), day: "2011-12-02", before: null });
}, 600_000);

afterAll(() => db.close());

const number = z.number().nullable();
const numbers = z.object({ numerator: number, denominator: number, value: number, lower_95: number, upper_95: number });

function figureOf(code: string, period: string, group: string) {
  return db.rows(
    numbers,
    `select numerator, denominator, round(value, 2) as value, round(lower_95, 2) as lower_95, round(upper_95, 2) as upper_95
    from pub.figure where area_code = '${stories.typical.code}' and indicator_code = '${code}' and period = '${period}'
      and breakdown_value = '${group}' and is_latest`,
  );
}

describe("what people say", () => {
  it("Q21: of shoppers in the place of somebody who would pay, 45.1% were answered well", async () => {
    // 17 of 32 by telephone, 17 of 34 in person, 14 of 32 on the website, 12 of 35 in hospital: 60 of 133, 45.11%.
    // Wilson: (0.451128 + 3.8415 ÷ 266 ± 1.96 × √(0.247611 ÷ 133 + 3.8415 ÷ 70,756)) ÷ (1 + 3.8415 ÷ 133).
    const [shops] = await figureOf("SUR-SHOP", "2010-11", "self_purchaser");
    expect(shops).toEqual({ numerator: 60, denominator: 133, value: 45.11, lower_95: 36.91, upper_95: 53.59 });
  });

  it("Q23: of carers who made contact of late, 114 of 164 say that it was good", async () => {
    // 114 ÷ 164 = 69.51%. Wilson: 62.09 to 76.04.
    const [contact] = await figureOf("SUR-GOOD", "2010-11", "carers");
    expect(contact).toEqual({ numerator: 114, denominator: 164, value: 69.51, lower_95: 62.09, upper_95: 76.04 });
  });

  it("Q94: of carers who assessed themselves, 97 of 162 say that it told what they need", async () => {
    // 97 ÷ 162 = 59.88%. Wilson: 52.18 to 67.11.
    const [assessed] = await figureOf("SUR-SELF", "2010-11", "carers");
    expect(assessed).toEqual({ numerator: 97, denominator: 162, value: 59.88, lower_95: 52.18, upper_95: 67.11 });
  });

  it("Q15: of residents 32.3% know of the changes, by a weighted survey with a margin of 3.9 points", async () => {
    // 32.3 − 3.9 = 28.4 and 32.3 + 3.9 = 36.2.
    const [known] = await figureOf("SUR-KNOWS", "2010-11", "residents");
    expect(known).toEqual({ numerator: null, denominator: 704, value: 32.3, lower_95: 28.4, upper_95: 36.2 });
  });

  it("Q17: quality of life and dignity are as published, with published limits", async () => {
    const [life] = await figureOf("NI 127", "2010-11", "all");
    expect(life).toMatchObject({ value: 19.2, lower_95: 18.8, upper_95: 19.6 });
    const [dignity] = await figureOf("NI 128", "2010-11", "all");
    expect(dignity).toMatchObject({ value: 63.8, lower_95: 59.4, upper_95: 68.2 });
  });
});
