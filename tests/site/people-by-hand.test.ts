import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { needRows } from "../../reports/council/jsna/need.ts";
import { missingBudgets, unknownNeed } from "../../reports/council/jsna/priorities.ts";
import { jsna } from "../../reports/council/jsna/query.ts";
import { selfFunderRows } from "../../reports/council/jsna/self-funder-rows.ts";
import { olderAhead, selfFundersIn } from "../../reports/council/jsna/self-funders-ahead.ts";
import { involvedSentence } from "../../reports/council/jsna/self-funders-known.ts";
import { stories } from "../../src/demo/stories.ts";
import { openSite } from "../../src/site/open-site.ts";
import type { Shape, Table } from "../../src/site/query.ts";
import type { Database } from "../../src/store/warehouse/database.ts";
import { loadedWarehouse } from "./site.ts";

// Numbers of what people say and need in Eastwold, each worked out here by hand from the returns of the demonstration.

let db: Database;

beforeAll(async () => {
  db = await openSite({ warehouse: await loadedWarehouse(), day: "2011-12-02", before: null });
}, 600_000);

afterAll(() => db.close());

function rowsOf<S extends Shape>({ shape, sql }: Table<S>) {
  return db.rows(z.object(shape), `select * from (${sql}) where council_code = '${stories.typical.code}'`);
}

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

describe("gaps", () => {
  it("Q41: people with mental health needs hold budgets 18.4 points less often than everyone else", async () => {
    const rows = await rowsOf(jsna.tables.represented);
    const group = rows.find(({ breakdown_value: value }) => value === "mental_health");
    // 126 of 614 are 20.52% (Wilson 17.51 to 23.89); the rest, 1,688 − 126 = 1,562 of 4,626 − 614 = 4,012, are 38.93%
    // (37.44 to 40.45). −18.41; Newcombe: −18.41 − √(3.01² + 1.52²) = −21.78 and −18.41 + √(3.37² + 1.50²) = −14.72.
    expect(group?.difference).toBeCloseTo(-18.41, 2);
    expect(group?.lower_difference).toBeCloseTo(-21.78, 2);
    expect(group?.upper_difference).toBeCloseTo(-14.72, 2);
    // Q63: 614 × 0.1841 = 113 more people would hold one at the share of everyone else.
    expect(missingBudgets(rows).find(({ subject }) => subject === "mental_health")?.people).toBe(113);
  });

  it("Q62: 4,455 people may have a learning disability and are not supported", async () => {
    const need = needRows(await rowsOf(jsna.tables.need), await rowsOf(jsna.tables.figures));
    // By the rates 5,204 (4,571 to 5,852) in mid-2010; 749 clients at 31 March 2011.
    expect(unknownNeed(need).find(({ subject }) => subject === "learning_disabilities")).toMatchObject({
      people: 4455,
      low: 3822,
      high: 5103,
    });
  });
});

describe("self-funders", () => {
  it("Q34: of 369 in contact 158 were assessed", async () => {
    // 158 ÷ 369 = 42.82%. Wilson: 37.87 to 47.92.
    const [assessed] = await figureOf("ACT-SF-ASSESSED", "2010-11", "all");
    expect(assessed).toMatchObject({ numerator: 158, denominator: 369, value: 42.82 });
  });

  it("Q13: 15 took part in the needs assessment, 8.3 for each 1,000 of the 1,801 whom the council knows", async () => {
    const sentence = involvedSentence(await rowsOf(jsna.tables.activity), await rowsOf(jsna.tables.figures));
    expect(sentence).toContain(": 15, 8.3 for each 1,000");
  });

  it("Q68: 353 in residential homes in 2010 would be 416 in 2020", async () => {
    const figures = await rowsOf(jsna.tables.figures);
    const row = selfFunderRows(figures).find(
      ({ figure, source }) => figure.breakdown_value === "residential" && source === "council return",
    );
    const of = olderAhead(figures, "2010-11");
    const in2020 = of?.ahead.find(({ year }) => year === "2020");
    if (row === undefined || of === null || in2020 === undefined) throw new Error("a part is missing");
    // 353 × 54,536 ÷ 46,226 = 416.5; the share's limits are 27.57% and 32.81% of 1,172: 323.1 and 384.5, times 1.17977.
    expect(selfFundersIn(row, of, in2020)).toEqual({ people: 416, low: 381, high: 454 });
  });
});
