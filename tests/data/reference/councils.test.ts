import { describe, expect, it } from "vitest";
import { aliveOn, type Council, councils, TYPES_BY_PREFIX, text } from "./council-table.ts";

const byCode = new Map(councils.map((council) => [council.council_code, council]));

function council(code: string): Council {
  const found = byCode.get(code);
  if (!found) throw new Error(`No council has the code ${code}`);
  return found;
}

const successorsOf = ({ successor_codes }: Council): string[] => successor_codes.split(" ").filter(Boolean);

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

const isDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
};

const REGIONS = [
  "North East",
  "North West",
  "Yorkshire and The Humber",
  "East Midlands",
  "West Midlands",
  "East of England",
  "London",
  "South East",
  "South West",
];

describe("the table of councils", () => {
  it("has exactly the promised header, no byte order mark and only line feeds", () => {
    expect(text.split("\n")[0]).toBe(
      "council_code,council_name,region,council_type,local_code,first_day,last_day,successor_codes,change,old_code,other_names",
    );
    expect(text).not.toContain("\r");
    expect(text.endsWith("\n")).toBe(true);
  });

  it("has one row per code, sorted by code", () => {
    const codes = councils.map(({ council_code }) => council_code);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  it("has only allowed values in every column", () => {
    for (const row of councils) {
      expect(row.council_code).toMatch(/^E(06|08|09|10)\d{6}$/);
      expect(row.council_name, row.council_code).toMatch(/^[A-Z][A-Za-z.,' -]*[a-z]$/);
      expect(row.council_name, row.council_code).not.toMatch(/Council|\bUA\b/);
      expect(REGIONS, row.council_code).toContain(row.region);
      expect(TYPES_BY_PREFIX[row.council_code.slice(0, 3)], row.council_code).toContain(row.council_type);
      expect(row.local_code, row.council_code).toMatch(/^(\d{3}|[A-Z]\d[A-Z]\d[A-Z])$/);
      expect(row.first_day, row.council_code).toSatisfy(isDay);
      expect(row.first_day >= "2008-04-01", row.council_code).toBe(true);
      if (row.last_day !== "") {
        expect(row.last_day, row.council_code).toSatisfy(isDay);
        expect(row.last_day > row.first_day, row.council_code).toBe(true);
      }
    }
  });

  it("puts the London boroughs, and only them, in London: 13 Inner and 20 Outer", () => {
    const count = (type: string) => councils.filter(({ council_type }) => council_type === type).length;
    expect([count("Inner London"), count("Outer London")]).toEqual([13, 20]);
    for (const { council_code, region } of councils) {
      expect(region === "London", council_code).toBe(council_code.startsWith("E09"));
    }
  });
});

describe("the councils in force", () => {
  it.each([
    ["2008-04-01", 150],
    ["2009-03-31", 150],
    ["2009-04-01", 152],
    ["2013-03-31", 152],
    ["2013-04-01", 152],
    ["2019-03-31", 152],
    ["2019-04-01", 151],
    ["2020-04-01", 151],
    ["2021-03-31", 151],
    ["2021-04-01", 152],
    ["2023-03-31", 152],
    ["2023-04-01", 153],
    ["2025-04-01", 153],
    ["2026-04-01", 153],
  ])("on %s number %i", (day, count) => {
    expect(aliveOn(day)).toHaveLength(count);
  });

  it("are 153 today: those without a last day", () => {
    expect(councils.filter(({ last_day }) => last_day === "")).toHaveLength(153);
  });

  it("never share a local code or a name on the same day", () => {
    for (const day of new Set(councils.map(({ first_day }) => first_day))) {
      const alive = aliveOn(day);
      expect(new Set(alive.map(({ local_code }) => local_code)).size, day).toBe(alive.length);
      expect(new Set(alive.map(({ council_name }) => council_name)).size, day).toBe(alive.length);
    }
  });
});

describe("successors", () => {
  it("are given for every council that ended and for no other", () => {
    for (const row of councils) {
      expect(successorsOf(row).length > 0, row.council_code).toBe(row.last_day !== "");
    }
  });

  it("exist, and start the day after their predecessor's last day, in the same region", () => {
    for (const row of councils) {
      for (const code of successorsOf(row)) {
        expect(council(code).first_day, `${row.council_code} to ${code}`).toBe(dayAfter(row.last_day));
        expect(council(code).region, `${row.council_code} to ${code}`).toBe(row.region);
      }
    }
  });

  it("account for every council that began after 1 April 2008", () => {
    const successors = new Set(councils.flatMap(successorsOf));
    const begun = councils.filter(({ first_day }) => first_day > "2008-04-01");
    expect(begun.map(({ council_code }) => council_code)).toEqual([...successors].sort());
  });

  it.each([
    ["Bedfordshire", "E10000001", "2009-03-31", ["Bedford", "Central Bedfordshire"]],
    ["Cheshire", "E10000004", "2009-03-31", ["Cheshire East", "Cheshire West and Chester"]],
    ["Dorset", "E10000009", "2019-03-31", ["Bournemouth, Christchurch and Poole", "Dorset"]],
    ["Northamptonshire", "E10000021", "2021-03-31", ["North Northamptonshire", "West Northamptonshire"]],
    ["Cumbria", "E10000006", "2023-03-31", ["Cumberland", "Westmorland and Furness"]],
  ])("of %s are two councils", (name, code, lastDay, successors) => {
    expect(council(code)).toMatchObject({ council_name: name, last_day: lastDay });
    expect(successorsOf(council(code)).map((successor) => council(successor).council_name)).toEqual(successors);
  });

  it("take over in one of four ways, which are given for every council that ended and for no other", () => {
    const of = (change: string) =>
      councils.filter((row) => row.change === change).map(({ council_name }) => council_name);
    for (const { change, last_day, council_code } of councils)
      expect(change !== "", council_code).toBe(last_day !== "");
    expect(of("split")).toEqual(["Bedfordshire", "Cheshire", "Cumbria", "Northamptonshire"]);
    expect(of("merge")).toEqual(["Bournemouth", "Poole"]);
    expect(of("transfer")).toEqual(["Dorset"]);
    for (const { change, successor_codes } of councils) {
      if (change === "recode")
        expect(councils.filter((row) => row.successor_codes === successor_codes)).toHaveLength(1);
    }
    expect(of("recode")).toHaveLength(12);
  });

  it("of Bournemouth and of Poole are one council", () => {
    expect(successorsOf(council("E06000028"))).toEqual(["E06000058"]);
    expect(successorsOf(council("E06000029"))).toEqual(["E06000058"]);
  });

  it.each([
    ["Gateshead", ["E08000020", "E08000037"]],
    ["Northumberland", ["E10000022", "E06000048", "E06000057"]],
    ["Barnsley", ["E08000016", "E08000038"]],
    ["Sheffield", ["E08000019", "E08000039"]],
    ["Cornwall", ["E10000005", "E06000052"]],
    ["Durham", ["E10000010", "E06000047"]],
    ["Shropshire", ["E10000026", "E06000051"]],
    ["Wiltshire", ["E10000033", "E06000054"]],
    ["Buckinghamshire", ["E10000002", "E06000060"]],
    ["North Yorkshire", ["E10000023", "E06000065"]],
    ["Somerset", ["E10000027", "E06000066"]],
  ])("of %s carry it on under a new code, from 2008 to today", (name, codes) => {
    const rows = codes.map(council);
    rows.forEach((row, index) => {
      expect(row.council_name).toContain(name);
      expect(successorsOf(row)).toEqual(codes.slice(index + 1, index + 2));
    });
    expect(rows[0]?.first_day).toBe("2008-04-01");
    expect(rows.at(-1)?.last_day).toBe("");
  });
});

describe("the local code", () => {
  it("of Leeds is 212, and Leeds is a Metropolitan District in Yorkshire and The Humber", () => {
    expect(council("E08000035")).toMatchObject({
      council_name: "Leeds",
      local_code: "212",
      region: "Yorkshire and The Humber",
      council_type: "Metropolitan District",
    });
  });

  it("of Kirklees is 211", () => {
    expect(council("E08000034")).toMatchObject({ council_name: "Kirklees", local_code: "211" });
  });

  it("has five characters for the four councils created by the splits of 2021 and 2023", () => {
    const long = councils.filter(({ local_code }) => local_code.length === 5);
    expect(long.map(({ council_name, local_code }) => [council_name, local_code])).toEqual([
      ["North Northamptonshire", "Z9D4Z"],
      ["West Northamptonshire", "U6Q5Z"],
      ["Cumberland", "H6X4G"],
      ["Westmorland and Furness", "W8X1Q"],
    ]);
  });
});
