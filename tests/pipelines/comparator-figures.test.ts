import { describe, expect, it } from "vitest";
import { indicators } from "../../src/catalogue/indicators/index.ts";
import { givenReadings } from "../../src/catalogue/reading.ts";
import { TestWorkspace } from "../store/workspace.ts";

/** The columns before readings could be given. */
const earlier =
  "area_type,area_code,area_name,framework,edition,indicator_code,period,person_type,breakdown,breakdown_value,numerator,denominator,value,lower_95,upper_95,value_status,source,published_on";
const columns = earlier
  .replace("indicator_code,", "indicator_code,definition,")
  .replace("person_type,", "person_type,basis,");
const area = "council,E08000012,Liverpool";
const rest = "all,all,,,28,,,value,A publication,2011-09-01";

const take = (heading: string, ...rows: readonly string[]) =>
  new TestWorkspace().take("published.csv", [heading, ...rows].join("\n"));

describe("a published figure", () => {
  it("of an indicator with one reading loads from a file that was made before readings could be given", async () => {
    const { rowCount, sentences } = await take(earlier, `${area},NIS,2008-09,NI 130,2010-11,all,${rest}`);
    expect({ rowCount, sentences }).toEqual({ rowCount: 1, sentences: [] });
  });

  it("of an indicator with several readings is refused without one, with their list", async () => {
    const codes = Array.from({ length: 15 }, (_, index) => `E080000${String(index + 10)}`);
    const rows = codes.map((code) => `council,${code},A council,PPF,2009-10,PPF-12,2010-11 Q4,client,${rest}`);
    const { isRefused, messages, sentences } = await take(earlier, ...rows);
    expect({ isRefused, rows: messages.filter(({ code }) => code === "rule/go_together").length }).toEqual({
      isRefused: true,
      rows: 15,
    });
    expect(sentences.find((sentence) => sentence.includes("line 2,"))).toBe(
      "published.csv line 2, definition: expected one of person_type client, basis snapshot, definition adass_eligible; person_type all, basis in_year, definition rap_community_in_year; person_type client, basis snapshot, definition long_term_community_snapshot; person_type all, basis snapshot, definition adass_eligible_with_carers; person_type carer, basis in_year, definition carers_in_year; person_type carer, basis snapshot, definition carers_snapshot, found framework PPF, edition 2009-10, indicator_code PPF-12, person_type client, basis blank, definition blank. A figure is compared with figures of the same reading alone. Fill definition, and basis where the list has it, as the publication counts. Then run refresh again.",
    );
  });

  it.each([
    ["of a reading whose basis follows from its definition", "PPF,2009-10,PPF-12,adass_eligible,2010-11 Q4,client,", 1],
    ["of a reading that the persons and the indicator say", "PPF,2009-10,PPF-10,,2010-11 Q2,carer,", 1],
    ["of another basis than the reading’s", "PPF,2009-10,PPF-12,adass_eligible,2010-11 Q4,client,in_year", 0],
    ["of other persons than the reading’s", "PPF,2009-10,PPF-12,adass_eligible,2010-11 Q4,carer,snapshot", 0],
    ["of no reading that is known", "PPF,2009-10,PPF-12,everybody,2010-11 Q4,client,snapshot", 0],
    ["of 3% without its baseline", "PPF,2009-10,PPF-20,,2010-11,all,", 0],
    ["of self-funders whom nobody defines", "Yardstick,2008-09,SF-SHARE,,2010-11,all,", 0],
    ["of self-funders as a source counts them", "Yardstick,2008-09,SF-SHARE,pays in full (council),2010-11,all,", 1],
  ])("%s: rows that load", async (_, row, count) => {
    const { rowCount } = await take(columns, `${area},${row},${rest}`);
    expect(rowCount).toBe(count);
  });

  it("of other persons than the one reading of its indicator loads with a note that says what is compared", async () => {
    const { rowCount, sentences } = await take(columns, `${area},NIS,2008-09,NI 135,,2010-11,carer,,${rest}`);
    expect(rowCount).toBe(1);
    expect(sentences).toEqual([
      expect.stringContaining("expected one of person_type all, basis blank, definition blank"),
    ]);
  });

  it.each([
    ["council", "Liverpool", 0],
    ["council", "E0800012", 0],
    ["region", "E12000002", 1],
    ["council_type", "M", 1],
    ["council_type", "Metropolitan District", 1],
    ["council_type", "E08", 0],
    ["comparator_group", "CQC group of Leeds", 1],
    ["england", "E92000001", 1],
  ])("of a %s with the code %s: rows that load", async (type, code, count) => {
    const { rowCount } = await take(earlier, `${type},${code},A name,NIS,2008-09,NI 130,2010-11,all,${rest}`);
    expect(rowCount).toBe(count);
  });
});

describe("the readings of an indicator", () => {
  it("are told apart however a file gives them: nothing that it may say stands for two", () => {
    for (const { code, readings } of indicators) {
      const given = givenReadings(readings ?? []).map(({ reading, definition, basis }) =>
        [reading.personType, definition, basis].join("|"),
      );
      expect(new Set(given).size, code).toBe(given.length);
    }
  });
});

it("refuses a file that gives one figure twice where its reading is left blank", async () => {
  const header =
    "area_type,area_code,area_name,framework,edition,indicator_code,definition,period,person_type,basis,breakdown,breakdown_value,numerator,denominator,value,lower_95,upper_95,value_status,source,published_on";
  const row = (value: string) =>
    `council,E08000035,Leeds,NIS,2008-09,NI 125,,2010-11,all,,all,all,,,${value},,,value,Invented,2011-06-30`;
  const { isRefused, messages } = await new TestWorkspace().take(
    "figures.csv",
    [header, row("80"), row("81"), ""].join("\n"),
  );
  expect(isRefused).toBe(true);
  expect(messages).toMatchObject([{ code: "key/repeated" }]);
});
