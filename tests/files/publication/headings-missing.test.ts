import { describe, expect, it } from "vitest";
import { lines, opened, totals } from "./open-publication.ts";

describe("headings that are missing", () => {
  it("may be put right in a return of the council's own", async () => {
    const header = "council_code,period,person_type,basis,denominator_kind,breakdown,breakdown_value,denominator_count";
    const result = await opened(
      "q3.csv",
      lines(header, "E08000035,2010-11 Q3,client,snapshot,adass_eligible,all,all,4"),
    );
    expect(result.codes).toEqual(["header/unknown"]);
    expect(result.told).toContain('Correct the headings: "yardstick template personal_budgets" prints them.');
  });

  it.each([
    ["mye4.csv", lines(...totals.map((line) => line.replace(/^[^,]+,/, "")))],
    [
      "ascof 2020-21.csv",
      lines(
        "Geographical Code,Geographical Level,ONS Code,ASCOF Measure Code,Disaggregation Level,Measure Type,Value",
        "212,Council,E08000035,1A,Total,Outcome,19",
      ),
    ],
    ["gdp deflators.csv", lines("GDP deflators at market prices,,", "Year,2022-23 = 100,", "2020-21,94,")],
  ])("are never to be put right in a publication: %s", async (file, content) => {
    const result = await opened(file, content);
    expect(result.name).toBeNull();
    expect(result.told).not.toMatch(/[Cc]orrect the heading|rename|from its publisher again/);
  });
});
