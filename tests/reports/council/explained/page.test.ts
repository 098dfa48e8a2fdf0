import { describe, expect, it } from "vitest";
import { explainedHref, keyAddress, keyNamed } from "../../../../reports/components/figure/key.ts";
import { choose } from "../../../../reports/council/explained/choosers.ts";
import { fileParts, fileWords, partWords, rowWords } from "../../../../reports/council/explained/files.ts";
import { explainedAnswer, explainedSections, groupWords } from "../../../../reports/council/explained/words.ts";
import { explainedData, explainedRow } from "./explained-rows.ts";

const women = explainedRow({ indicator_code: "POP", breakdown: "age_band+sex", breakdown_value: "85+|female" });

describe("the address of a figure", () => {
  it("names every code, and gives it back as it was", () => {
    expect(keyAddress(women)).toBe("#POP//all//2010-11/age_band%2Bsex/85%2B%7Cfemale");
    expect(keyNamed(keyAddress(women))).toEqual({
      indicator_code: "POP",
      definition: "",
      person_type: "all",
      basis: "",
      period: "2010-11",
      breakdown: "age_band+sex",
      breakdown_value: "85+|female",
    });
    expect(keyNamed("#NI%20130/")).toEqual({ indicator_code: "NI 130", definition: "" });
  });

  it("names nothing where there is none, or it was mistyped", () => {
    expect([keyNamed(""), keyNamed("#"), keyNamed("#NI%2")]).toEqual([{}, {}, {}]);
  });

  it("leads from any page to the council's page of explanations", () => {
    const href = explainedHref({ ...women, area_code: "Z06000011" }, "../../");
    expect(href).toBe("../../council/Z06000011/explained#POP//all//2010-11/age_band%2Bsex/85%2B%7Cfemale");
  });
});

describe("the figure that is shown", () => {
  const rows = [
    explainedRow({ period: "2009-10" }),
    explainedRow({ period: "2010-11", vintage: "provisional", is_latest: false }),
    explainedRow({ period: "2010-11" }),
    explainedRow({ period: "2010-11", breakdown: "sex", breakdown_value: "female" }),
    explainedRow({ indicator_code: "NI 131", period: "2008-09" }),
  ];

  it("has every code of the address, under the most settled vintage", () => {
    const asked = keyNamed(keyAddress(rows[2] ?? women));
    expect(choose(rows, asked)).toEqual({ row: rows[2], isExact: true });
    expect(choose(rows, { ...asked, breakdown: "sex", breakdown_value: "female" })?.row).toBe(rows[3]);
  });

  it("is the newest of everyone where the address says no more than the indicator", () => {
    expect(choose(rows, { indicator_code: "NI 130" })).toEqual({ row: rows[2], isExact: true });
    expect(choose(rows, {})).toEqual({ row: rows[2], isExact: true });
  });

  it("is the nearest where no figure has every code, and says so: the indicator counts most, then the period", () => {
    expect(choose(rows, { indicator_code: "NI 131", period: "2010-11" })).toEqual({ row: rows[4], isExact: false });
    expect(choose(rows, { indicator_code: "NI 130", period: "2009-10", breakdown: "sex" })).toEqual({
      row: rows[0],
      isExact: false,
    });
    expect(choose([], {})).toBeNull();
  });
});

describe("the files of a figure", () => {
  it("are said with their rows, stretches as stretches", () => {
    const [part] = fileParts({ files: "7\tpart of the count\t15\t12,13,40-52\t" });
    const [load] = explainedData([]).loads;
    expect(fileWords(load)).toBe("ni.csv (National indicators, received 26 August 2011)");
    expect(part && partWords(part)).toBe("rows 12, 13 and 40 to 52: part of the count");
    expect(fileParts({ files: "" })).toEqual([]);
    expect(fileParts({ files: "1\tgain\t1\t3\n2\tbaseline\t2\t4-5" }).map(({ loadId }) => loadId)).toEqual([1, 2]);
  });

  it.each([
    [{ rowCount: 1, rows: "787", places: "" }, "row 787"],
    [{ rowCount: 2, rows: "69-70", places: "" }, "rows 69 to 70"],
    [{ rowCount: 1204, rows: "10,20-21", places: "" }, "1,204 rows, beginning with 10, 20 to 21"],
    [{ rowCount: 2, rows: "69-70", places: "Table_2a!D57:E57" }, "Table_2a!D57:E57"],
    [
      { rowCount: 99, rows: "7,9", places: "line 8, A1; line 9, A1" },
      "99 places, beginning with line 8, A1; line 9, A1",
    ],
    [{ rowCount: null, rows: "", places: "" }, "rows not shown"],
  ])("%o", (part, words) => expect(rowWords(part)).toBe(words));
});

describe("the words of an explanation", () => {
  it.each([
    [{}, "Everyone"],
    [{ definition: "adass_eligible", person_type: "client" }, "Eligible for a budget, clients"],
    [{ definition: "carers_in_year", person_type: "carer" }, "Carers in the year"],
    [
      { person_type: "client", breakdown: "client_group", breakdown_value: "learning_disability" },
      "Clients, by client group: learning disability",
    ],
    [
      { definition: "estimate", breakdown: "age_band+sex", breakdown_value: "85+|female" },
      "Estimate, by age and sex: 85+, women",
    ],
  ])("say of %o who is counted", (parts, words) => expect(groupWords(explainedRow(parts))).toBe(words));

  it("open with the value, its interval and when, or why there is none", () => {
    expect(explainedAnswer("Eastwold", explainedRow({}), 1)).toBe(
      "Eastwold, in 2010-11: 31.2% (95% interval 28.4% to 34.1%).",
    );
    const hidden = explainedRow({ value: null, value_status: "suppressed", period: "2010-11 Q4", basis: "snapshot" });
    expect(explainedAnswer("Eastwold", hidden, 1)).toBe(
      "Eastwold, at 31 March 2011: no figure is shown, because it is suppressed.",
    );
  });

  it("are those of the command, spelt as on a page, with what was restated and other vintages", () => {
    const row = explainedRow({ old_value: 30, old_status: "value", restated_on: "2011-08-26" });
    const provisional = explainedRow({ vintage: "provisional", value: 30, is_latest: false });
    const sections = new Map(explainedSections(row, explainedData([row, provisional])));
    expect(sections.get("Formula")?.[0]).toBe("The value stands as returned: it is not computed again.");
    expect(sections.get("Method")).toEqual(["Limits: Wilson score interval. In words. Wilson (1927)."]);
    expect(sections.get("Definition")?.[1]).toBe(
      "Break in series at 2010-11: 2010-11 is not comparable with earlier periods.",
    );
    expect(sections.get("Vintage")).toEqual([
      "final: the most settled of those received; it stands over provisional (30.0%).",
    ]);
    expect(sections.get("Notes")).toEqual(["Restated on 26 August 2011: until then 30.0%."]);
  });

  it("tell no number of a hidden figure", () => {
    const nothing = { value: null, numerator: null, denominator: null, lower_95: null, upper_95: null, method: "none" };
    const statuses = { value_status: "suppressed", numerator_status: "suppressed", denominator_status: "suppressed" };
    const row = explainedRow({ ...nothing, ...statuses, files: "45\tnumerator\t\t", is_hidden: true });
    const said = explainedSections(row, explainedData([row])).flatMap(([, lines]) => lines);
    expect(said).toContain("numerator (suppressed): Clients and carers with it");
    expect(said.some((line) => line.startsWith("The published figure hides this"))).toBe(true);
  });
});
