import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { explainWords } from "../../src/explain/command.ts";
import { emptyFolder, yardstick } from "./command.ts";
import { restatedHash, restatedWorkspace } from "./history.ts";

describe("explain", { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "yardstick-test-"));
  beforeAll(() => restatedWorkspace(folder), 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const explain = (...words: string[]) => yardstick("explain", ...words, "--data", folder);

  it("takes a figure back to its formula, method, file, hash and line", () => {
    const { code, out } = explain("leeds", "ppf-12", "31 December 2010");
    expect(code).toBe(0);
    expect(out).toContain("Leeds (E08000035), 2010-11 Q3");
    expect(out).toContain("33.2%, 95% limits 30.6% to 35.9%");
    expect(out).toContain("numerator 400: Of them, people with a personal budget in any form");
    expect(out).toContain("÷ denominator 1,204: Eligible people");
    expect(out).toContain("Wilson (1927)");
    expect(out).toContain("load 3: restated.csv, personal_budgets, received 2011-06-17");
    expect(out).toContain(`SHA-256 ${restatedHash}`);
    expect(out).toContain("line 2 (row 1): numerator and denominator: E08000035,2010-11 Q3,");
  });

  it("says what the figure was before it was restated, and when that changed", () => {
    expect(explain("E08000035", "PPF-12", "2010-11 Q3").out).toContain("Restated on 2011-06-17: until then 30.0%.");
    expect(explain("E08000035", "PPF-12", "2010-11 Q2").out).not.toContain("Restated");
  });

  it.each(["Q3 10/11", "Dec-10", "FY2010/11 Qtr 3", "October to December 2010", "as at 31/12/2010"])(
    "reads the period %s as cells are read",
    (period) => {
      expect(explain("Leeds", "PPF-12", period).out).toContain("Leeds (E08000035), 2010-11 Q3");
    },
  );

  it.each(["Leeds City Council", "LEEDS MBC", "City of Leeds", "Metropolitan Borough of Leeds"])(
    "finds the council %s as cells are read",
    (council) => {
      expect(explain(council, "PPF-12", "2010-11 Q3").out).toContain("Leeds (E08000035), 2010-11 Q3");
    },
  );

  it.each([
    [
      "Kingston",
      "Several areas are named like Kingston: Kingston upon Hull, City of (E06000010), Kingston upon Thames",
    ],
    ["LB Kingston upon Hull", "Kingston upon Hull, City of"],
    ["Norfolk CC", "Norfolk"],
    ["St Helens", "St. Helens"],
    ["BCP Council", "Bournemouth, Christchurch and Poole"],
  ])("knows which councils %s may be", (council, name) => {
    const { out, err } = explain(council, "PPF-12", "2010-11 Q3");
    expect(out + err).toContain(name);
  });

  it.each([
    ["Q3 2010", "It may be July to September 2010, which is 2010-11 Q2, or quarter 3 of 2010-11, which is 2010-11 Q3"],
    ["FY11", "It may be 2010-11 or 2011-12: write the one that is meant and ask again."],
  ])("asks which period %s is, naming both", (period, both) => {
    const { code, err } = explain("Leeds", "PPF-12", period);
    expect([code, err]).toEqual([1, expect.stringContaining(both)]);
  });

  it("takes the words that a page prints for one figure", () => {
    const everyone = { breakdown: "all", breakdown_value: "all", period: "2010-11 Q3", indicator_code: "PPF-12" };
    const reading = { definition: "adass_eligible", person_type: "client", basis: "snapshot", framework: "PPF" };
    const words = explainWords({ area_code: "E08000035", ...everyone, ...reading });
    const { code, out } = yardstick(...words, "--data", folder);
    expect([code, out]).toEqual([0, expect.stringContaining("33.2%, 95% limits")]);
  });

  it("explains what was known on a day", () => {
    const { code, out } = explain("Leeds", "PPF-12", "2010-11 Q3", "--as-of", "2011-06-16");
    expect(code).toBe(0);
    expect(out).toContain("30.0%, 95%");
    expect(out).not.toContain("Restated");
  });

  it("says that the published figure hides a small number", () => {
    const { code, out } = explain("Bradford", "PPF-12", "2010-11 Q3", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ isHidden: true, figure: { value: 3, value_status: "value" } });
    expect(explain("Bradford", "PPF-12", "2010-11 Q3").out).toContain("The published figure hides this");
  });

  it("says of a quarter not sent by when it is due, and from the day after that it was not submitted", () => {
    const none = "There is no figure of PPF-12 for Leeds in 2010-11 Q4 that fits.";
    const on = (day: string) => explain("Leeds", "PPF-12", "2010-11 Q4", "--as-of", day).out;
    // The fourth quarter ends on 31 March and is due on the 15th of the second month after it.
    expect(on("2011-05-15")).toContain(`${none}\npersonal_budgets of the period is due by 15 May 2011.`);
    expect(on("2011-05-16")).toContain(
      `${none}\npersonal_budgets of the period was not submitted: it was due by 15 May 2011.`,
    );
  });

  it("says what there is where there is no such figure, and exits 1", () => {
    const { code, out } = explain("Leeds", "PPF-12", "2009-10 Q1");
    expect(code).toBe(1);
    expect(out).toContain("There is no figure of PPF-12 for Leeds in 2009-10 Q1 that fits.\nThere is");
    expect(out).toContain("PPF-12, Eligible people with a personal budget: 2010-11 Q2, 2010-11 Q3");
    expect(explain("Leeds", "PPF-12", "last year").out).toContain(
      "There is no figure of PPF-12 for Leeds in last year",
    );
    const unknown = explain("Atlantis", "PPF-12", "2010-11 Q3");
    expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining("There is no council named Atlantis.")]);
    expect(explain("shire", "PPF-12", "2010-11 Q3").err).toContain("Several areas are named like shire: ");
  });
});

it("lists what would narrow a question that several figures fit, and exits 1", { timeout: 120_000 }, () => {
  const folder = emptyFolder();
  const row = "E08000035,2010-11 Q3,client,snapshot,adass_eligible,all,all,1000,300,100,,,,";
  const other = row.replace("snapshot,adass_eligible", "snapshot,long_term_community_snapshot").replace("1000", "900");
  const header = yardstick("template", "personal_budgets").out;
  writeFileSync(join(folder, "pb.csv"), `${header}${row}\n${other}\n`);
  yardstick("refresh", "--data", folder, join(folder, "pb.csv"));
  const { code, out } = yardstick("explain", "Leeds", "PPF-12", "2010-11 Q3", "--data", folder);
  expect(code).toBe(1);
  expect(out).toContain("--definition adass_eligible  (30.0%)");
  expect(out).toContain("--definition long_term_community_snapshot  (33.3%)");
  const narrowed = ["--definition", "adass_eligible"];
  expect(yardstick("explain", "Leeds", "PPF-12", "2010-11 Q3", ...narrowed, "--data", folder).code).toBe(0);
  const [hash = ""] = readdirSync(join(folder, "archive"));
  writeFileSync(join(folder, "archive", hash), "altered");
  const altered = yardstick("explain", "Leeds", "PPF-12", "2010-11 Q3", ...narrowed, "--data", folder);
  expect(altered.out).toContain("pb.csv was altered after it was archived.");
});
