import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyFolder, root, yardstick } from "./command.ts";

describe("the real ASCOF file", () => {
  const file = join(root, "..", "shared", "real", "ascof", "ascof_2020_21_open_data.csv");

  it.skipIf(!existsSync(file))("gives Leeds 90.5 as published with Wilson limits", () => {
    const folder = emptyFolder();
    expect(yardstick("refresh", "--data", folder, file).out).toContain("1 file loaded (48,970 rows).");
    const question = `select value, numerator, denominator, lower_95, upper_95 from out.figure
      where area_code = 'E08000035' and indicator_code = '1C(1A)' and breakdown = 'all'`;
    const [row] = JSON.parse(yardstick("query", "--data", folder, "--json", question).out);
    expect(row).toMatchObject({ value: 90.5, numerator: 5597, denominator: 6183 });
    expect(row.lower_95).toBeCloseTo(89.76694379, 8);
    expect(row.upper_95).toBeCloseTo(91.22753511, 8);
    const markers = `select marker, value_status, count(*) as n from out.figure
      where marker is not null and value is null group by all order by all`;
    expect(JSON.parse(yardstick("query", "--data", folder, "--json", markers).out)).toEqual([
      { marker: "[c]", value_status: "suppressed", n: 22 },
      // Of 5,430 the denominator is printed as 0 in 65: there was nobody to count.
      { marker: "[x]", value_status: "nobody", n: 65 },
      { marker: "[x]", value_status: "not_published", n: 5365 },
    ]);
    const scilly = `select value, numerator, numerator_status from out.figure
      where area_code = 'E06000053' and indicator_code = '1E' and breakdown = 'all'`;
    expect(JSON.parse(yardstick("query", "--data", folder, "--json", scilly).out)).toEqual([
      { value: 0, numerator: null, numerator_status: "suppressed" },
    ]);
  });

  it("is refused where neither its name nor an option says its year", () => {
    const heading =
      "Geographical Code,Geographical Description,Geographical Level,ONS Code,ASCOF Measure Code,Disaggregation Level," +
      "Measure Type,Measure Value,Measure Group,Measure Group Description";
    const row = "212,Leeds,Council,E08000035,1C1A,Total,Outcome,90.5,1C1A,Self-directed support";
    const path = join(emptyFolder(), "ascof.csv");
    writeFileSync(path, `${heading}\n${row}\n`);
    const { code, out } = yardstick("check", "--data", emptyFolder(), path);
    expect(code).toBe(1);
    expect(out).toContain("from --period 2020-21, or in the file's name, found neither");
    expect(yardstick("check", "--data", emptyFolder(), "--period", "2020-21", path).code).toBe(0);
  });
});
