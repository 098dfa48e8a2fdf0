import { describe, expect, it } from "vitest";
import { claimed, claimRows, concordatHeadline } from "../../../../reports/council/jsna/concordat.ts";
import { jsna } from "../../../../reports/council/jsna/query.ts";
import { council, figuresOf, select } from "../../../analysis/core.ts";
import { people, projection } from "./jsna-rows.ts";

// People of the demonstration's typical council, as its population return has them.
const own = [
  people("85+", "2008", 6153),
  people("85+", "2010", 6503),
  people("all", "2022", 307_258, projection),
  people("65+", "2022", 56_392, projection),
  people("85+", "2027", 10_457, projection),
];

describe("the concordat's claims", () => {
  it("stand beside the share in 2022, and the growth to 2027 since the first estimate from 2007 on", () => {
    // 56,392 ÷ 307,258 is 0.18353; 10,457 ÷ 6,153 is 1.69950.
    const { share, growth, since, definition } = claimed([people("85+", "2001", 5000), ...own]);
    expect([share?.toFixed(2), growth?.toFixed(2), since, definition]).toEqual(["18.35", "69.95", "2008", projection]);
  });

  it("are read from the newest projection alone", () => {
    const older = own.map((row) => ({ ...row, value: 1, definition: "projection from 2006" }));
    expect(claimed([...older, ...own])).toEqual(claimed(own));
  });

  it("are quoted as they were made, and not projected where no year of theirs is", () => {
    const none = claimed([people("85+", "2010", 6503)]);
    expect(claimRows(claimed(own), none)).toEqual([
      { claim: "“By 2022, 20% of the English population will be over 65.”", england: "not projected", own: "18.4%" },
      {
        claim: "“By 2027, the number of over 85 year-olds will have increased by 60 %.”",
        england: "not projected",
        own: "+69.9%",
      },
    ]);
    expect(concordatHeadline("Eastwold", claimed(own), none)).toBe(
      "By 2022, 20% were to be over 65: the projection that is loaded has 18.4% in Eastwold",
    );
  });

  it("are of England's councils together where no row of England is loaded", async () => {
    const of = (council_code: string, sex: string, population_count: number) => ({
      council_code,
      year: "2022",
      kind: "projection",
      base_year: "2008",
      sex,
      age_band: "65+",
      population_count,
    });
    const codes = ["E06000001", "E06000002"];
    const population = codes.flatMap((code) => [of(code, "female", 300), of(code, "male", 200)]);
    const db = await figuresOf({ councils: codes.map((code) => council(code)), population });
    const rows = await select(db, `select * exclude (definition) from (${jsna.tables.england.sql})`);
    expect(rows).toEqual(
      codes.map((council_code) => ({
        council_code,
        period: "2022",
        breakdown_value: "65+",
        value: 1000,
        is_sum: true,
      })),
    );
  });
});
