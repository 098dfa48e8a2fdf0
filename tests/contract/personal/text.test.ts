import { describe, expect, it } from "vitest";
import { personalInName, safeName } from "../../../src/contract/personal/file-name.ts";
import { isNhsNumber } from "../../../src/contract/personal/numbers.ts";
import { mightBePersonal, personalIn } from "../../../src/contract/personal/text.ts";

describe("an NHS number", () => {
  // 943 476 5919 and 401 023 2137 are worked in the NHS Data Dictionary's way by hand: sums 299 and 136.
  it.each(["9434765919", "4010232137", "4857773456"])("is %s", (digits) => expect(isNhsNumber(digits)).toBe(true));
  it.each(["9434765918", "9434765909", "4010232138", "1111111111", "0434765919", "943476591"])(
    "is not %s, whose check digit or length is another",
    (digits) => expect(isNhsNumber(digits)).toBe(false),
  );
});

it.each([
  ["nhs-number", "Seen with 943 476 5919 in June"],
  ["nhs-number", "943-476-5919"],
  ["nhs-number", "see 9434765919."],
  ["national-insurance-number", "AB123456C"],
  ["national-insurance-number", "ni ab 12 34 56 c"],
  ["national-insurance-number", "QQ 12 34 56 A"],
  ["date-of-birth", "DOB 12/03/1931"],
  ["date-of-birth", "D.O.B: 12.3.31"],
  ["date-of-birth", "born on 12 March 1931"],
  ["postcode", "lives at LS1 1UR"],
  ["postcode", "SW1A 1AA"],
  ["postcode", "E1 2AB"],
  ["e-mail", "ask jo.smith@leeds.gov.uk"],
  ["telephone", "0113 222 4444"],
  ["telephone", "(0113) 222 4444"],
  ["telephone", "+44 113 222 4444"],
  ["telephone", "+44 (0)7700 900123"],
  ["telephone", "07700900123"],
  ["name", "Mr Smith moved"],
  ["name", "Mrs. A Jones"],
  ["name", "MRS SMITH"],
  ["name", "for Ms O'Neill"],
  ["name", "Miss Żak"],
  ["name", "Mx Taylor"],
  ["name", "Contacted Dr Leeds"],
  ["name", "Dr Patel visited"],
  ["name", "Cllr Bloggs leads"],
  ["name", "CLLR BLOGGS"],
  ["name", "led by Councillor Jo Bloggs"],
  ["name", "Sir Jo Bloggs"],
  ["name", "Revd. Bloggs"],
  ["name", "mrs bloggs spoke"],
  ["e-mail", "jo.bloggs (at) leeds.gov.uk"],
])("finds %s in “%s”, which the quick look does not pass over", (kind, text) => {
  expect(mightBePersonal(text)).toBe(true);
  expect(personalIn(text)).toEqual([kind]);
});

it.each([
  "St Albans",
  "Mr and Mrs are titles",
  "mr and mrs are titles",
  "Councillor Working Group",
  "every Councillor Briefing",
  "met (at) home",
  "Hillside Dr Leeds",
  "12 Hillside Dr, Leeds",
  "Park Dr Day Centre",
  "200 Ms Response",
  "MS Society",
  "Miss Targets",
  "Near Miss Reports",
  "they Miss Appointments",
  "those who miss it",
  "E08000035 E05000026",
  "H6X4G",
  "A1 2ND edition",
  "Q4 2BC",
  "NI 130 and NI 125",
  "£9434765919",
  "£ 9434765919",
  "9434765919.50",
  "9,434,765,919",
  "-9434765919",
  "01/04/2010 to 31/03/2011",
  "2010-11 2011-12 2012-13",
  "saved 1 204 000 in 2010-11",
  "0.0123456789",
  "Stubborn costs of 12/03/2011",
  "PO-2010-000123",
])("finds nothing in “%s”", (text) => expect(personalIn(text)).toEqual([]));

it("finds nothing in a thousand invented notes with amounts, quarters, codes, days and names of places", () => {
  const places = ["St Albans", "Market Harborough", "King's Lynn", "Dr Pepper Way", "Miss Rate", "E08000035"];
  const notes = Array.from({ length: 1000 }, (_, index) => {
    const amount = 1_000_000_000 + index * 7_919_333;
    const place = places.filter((_, at) => at !== 3)[index % 5] ?? "";
    return `${place}: £${amount} to 31/03/20${10 + (index % 10)}, Q${(index % 4) + 1} 2010-11, ${index}.5% of ${index * 37}`;
  });
  expect(notes.filter((note) => personalIn(note).length > 0)).toEqual([]);
});

it("leaves the name of a file out where it has personal data in it, but for its ending", () => {
  expect(safeName("John Smith 943 476 5919.csv")).toBe("(name left out).csv");
  expect(safeName("Mr_Smith.xlsx")).toBe("(name left out).xlsx");
  expect(personalInName("jo@leeds.gov.uk")).toEqual(["e-mail"]);
  for (const name of ["Leeds 2010-11 Q3.csv", "budgets_20101231_v2.csv", "E08000035.csv", "St Albans.ods"]) {
    expect(safeName(name)).toBe(name);
  }
});
