import { describe, expect, it } from "vitest";
import { council, figuresOf, select } from "../core.ts";
import { db, gain } from "./savings-returns.ts";

describe("national indicator 179", () => {
  it("sums the sustained gains of all services that release cash, from the latest register", async () => {
    const rows = await select(
      db,
      `select period, value from out.figure
       where indicator_code = 'NI 179' and vintage = 'actual' order by period`,
    );
    expect(rows).toEqual([
      { period: "2008-09", value: 100_000 },
      { period: "2009-10", value: 330_000 },
      { period: "2010-11", value: 500_000 },
    ]);
  });

  it("is forecast by the October submission of the year", async () => {
    const rows = await select(
      db,
      "select period, value from out.figure where indicator_code = 'NI 179' and vintage = 'forecast' order by period",
    );
    expect(rows).toEqual([
      { period: "2009-10", value: 900_000 },
      { period: "2010-11", value: 450_000 },
    ]);
  });

  it("falls when a gain turns out not to be sustained", async () => {
    const short = gain("A", "2008-09", 100_000, { end_year: "2009-10" });
    const early = { ...gain("A", "2008-09", 100_000), submission: "2010-07" };
    const value = async (savings: (typeof short)[]) =>
      select(
        await figuresOf({ councils: [council("E06000001")], savings }),
        "select value from out.figure where indicator_code = 'NI 179' and period = '2009-10'",
      );
    expect(await value([early])).toEqual([{ value: 100_000 }]);
    expect(await value([early, short])).toEqual([{ value: 0 }]);
  });
});
