import { describe, expect, it } from "vitest";
import { ColumnProfile } from "../../../src/contract/personal/column.ts";
import { personalHeading } from "../../../src/contract/personal/headings.ts";

function kindsOf(cells: readonly string[]) {
  const profile = new ColumnProfile();
  for (const cell of cells) profile.add(cell);
  return profile.kinds();
}

const thousand = Array.from({ length: 1000 }, (_, index) => index);

describe("a column that is not read", () => {
  it.each<[string, string, readonly string[]]>([
    ["NHS numbers", "nhs-number", ["9434765919", "4010232137"]],
    ["births", "date-of-birth", ["12/03/1931", "1940-05-06", "7 Aug 52"]],
    ["one birth", "date-of-birth", ["12/03/1931"]],
    ["forenames", "name", ["Joan", "Brian", "Aisha", "Zbigniew"]],
    ["surnames first", "name", ["SMITH, Joan", "Patel, R", "Jones, Mary Ann"]],
    ["one name", "name", ["Joan Smith"]],
    ["postcodes without spaces", "postcode", ["LS11UR", "sw1a1aa"]],
  ])("holds %s", (_, kind, cells) => expect(kindsOf(cells)).toEqual([kind]));

  const firsts = ["St", "East", "Kings", "New", "Market", "Upper", "Barrow", "Milton", "Hart", "Wex"];
  const lasts = ["Albans", "Riding", "Lynn", "Forest", "Vale", "Keynes", "Harbour", "Marsh", "Ham", "Combe"];
  it.each<[string, readonly string[]]>([
    ["a thousand names of councils", thousand.map((i) => `${firsts[i % 10]} ${lasts[Math.floor(i / 10) % 10]}`)],
    ["a thousand amounts of ten digits", thousand.map((i) => String(1_000_000_000 + i * 7_919_333))],
    ["a thousand codes", thousand.map((i) => `E0${8_000_000 + i}`)],
    ["a thousand titles", thousand.map((i) => `Reablement, phase ${i}`)],
    ["days of returns", thousand.map((i) => `2010-0${(i % 9) + 1}-1${i % 10}`)],
    ["the day on which councils began", thousand.map(() => "1974-04-01")],
    ["quarters", thousand.map((i) => `2010-11 Q${(i % 4) + 1}`)],
    ["organisations", ["Smith House Ltd", "Jones Care", "Martin Court"]],
    ["local codes", ["H6X4G", "E12AB", "716"]],
    ["one word", ["Harrison"]],
    ["nothing", ["", " "]],
  ])("does not where it has %s", (_, cells) => expect(kindsOf(cells)).toEqual([]));
});

describe("a heading", () => {
  it.each([
    ["NHS number", "nhs-number"],
    ["nhs_no.", "nhs-number"],
    ["NI Number", "national-insurance-number"],
    ["NINO", "national-insurance-number"],
    ["DOB", "date-of-birth"],
    ["Client Date of Birth", "date-of-birth"],
    ["Forename", "name"],
    ["client_surname", "name"],
    ["Client name", "name"],
    ["Service user", "name"],
    ["Initials", "name"],
    ["Post code", "postcode"],
    ["E-mail", "e-mail"],
    ["Mobile no", "telephone"],
    ["Address line 1", "address"],
  ])("%s says %s", (heading, kind) => expect(personalHeading(heading)).toBe(kind));

  it.each([
    ...["council_name", "Name", "title", "notes", "service users", "client", "carers", "NI 130", "last day", "hotel"],
    ...["Mobile homes", "NHS income", "person_type", "website address", "area name"],
  ])("%s says nothing", (heading) => expect(personalHeading(heading)).toBeNull());

  it("of a publication's contact line is its own", () => {
    for (const heading of ["E-mail", "Telephone", "Postcode", "Address"]) {
      expect(personalHeading(heading, true)).toBeNull();
    }
    expect(personalHeading("Surname", true)).toBe("name");
    expect(personalHeading("NHS number", true)).toBe("nhs-number");
  });
});
