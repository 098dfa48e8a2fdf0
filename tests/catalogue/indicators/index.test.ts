import { describe, expect, it } from "vitest";
import type { Indicator } from "../../../src/catalogue/indicator.ts";
import { indicators } from "../../../src/catalogue/indicators/index.ts";
import { stepsOf } from "../../../src/catalogue/succession.ts";

const keyOf = ({ framework, edition, code }: Pick<Indicator, "framework" | "edition" | "code">) =>
  `${framework} ${edition} ${code}`;
const codesOf = (framework: string, edition: string) =>
  indicators.filter((one) => one.framework === framework && one.edition === edition).map(({ code }) => code);
const withKey = (key: string) => indicators.find((one) => keyOf(one) === key);

describe("the catalogue of indicators", () => {
  it("has the 22 national indicators that the scrutiny guide lists and those of a needs assessment", () => {
    const guide = [2, 3, 6, 7, 8, 119, 124, 125, 127, 128, 130, 131, 132, 133, 135, 136, 137, 138, 139, 141, 142, 179];
    const needs = [4, 5, 39, 40, 120, 121, 122, 123, 126, 129, 134, 140, 145, 146, 149, 150, 151, 152, 153, 156];
    expect(guide).toHaveLength(22);
    // NI 187 has two parts of opposite polarity.
    const codes = [...guide, ...needs, "187(1)", "187(2)"].map((number) => `NI ${number}`);
    expect(codesOf("NIS", "2008-09").toSorted()).toEqual(codes.toSorted());
    expect(codesOf("PAF", "not known")).toEqual(["C72", "C73"]);
  });

  it("has the outcome measures of 2011-12 and those of 2023-24, which used codes again", () => {
    const before = [
      ...["1A", "1B", "1C(1)", "1C(2)", "1C(1A)", "1C(1B)", "1C(2A)", "1C(2B)", "1D", "1E", "1F", "1G", "1H", "1I(1)"],
      ...["1I(2)", "1J", "2A(1)", "2A(2)", "2B(1)", "2B(2)", "2C(1)", "2C(2)", "2C(3)", "2D", "3A", "3B", "3C"],
      ...["3D(1)", "3D(2)", "4A", "4B"],
    ];
    const after = [
      ...[
        "1A",
        "1B",
        "1C",
        "1D",
        "1E",
        "2A",
        "2B",
        "2C",
        "2D(1)",
        "2D(2)",
        "2E(1)",
        "2E(2A)",
        "2E(2B)",
        "3A",
        "3B",
        "3C(1)",
      ],
      ...["3C(2)", "3D(1A)", "3D(1B)", "3D(2A)", "3D(2B)", "4A", "4B", "5A(1)", "5A(2)", "6A", "6B"],
    ];
    expect(codesOf("ASCOF", "2011-12").toSorted()).toEqual(before.toSorted());
    expect(codesOf("ASCOF", "2023-24").toSorted()).toEqual(after.toSorted());
  });

  it("has no key twice", () => {
    const keys = indicators.map(keyOf);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  // The staff turnover of 6A and the share of spending on care homes are low-is-good too.
  it("says that low is good of these and of no others", () => {
    const nis = [39, 120, 121, 122, 131, 134, 152, 153, 156, "187(1)"].map((number) => `NIS 2008-09 NI ${number}`);
    const before = ["2A(1)", "2A(2)", "2C(1)", "2C(2)", "2C(3)"].map((code) => `ASCOF 2011-12 ${code}`);
    const after = ["2B", "2C", "6A"].map((code) => `ASCOF 2023-24 ${code}`);
    const others = [
      "PAF not known C72",
      "PAF not known C73",
      ...["ACT-ADMISSION", "ACT-LEFT", "ACT-PB-LIST", "ACT-VACANT", "ACT-WAIT", "EX-RES", "SUR-POOR"].map(
        (code) => `Yardstick 2008-09 ${code}`,
      ),
    ];
    const low = indicators.filter(({ polarity }) => polarity === "low").map(keyOf);
    expect(low.toSorted()).toEqual([...nis, ...before, ...after, ...others].toSorted());
  });

  it("prints none to four decimals", () => {
    const versions = indicators.flatMap(({ decimals, versions }) => [decimals, ...versions.map((one) => one.decimals)]);
    const places = versions.filter((one) => one !== null);
    expect(places.filter((one) => !Number.isInteger(one) || one < 0 || one > 4)).toEqual([]);
    expect(new Set(places)).toEqual(new Set([0, 1, 2, 3]));
  });

  it("names the list that each indicator is from, and a title", () => {
    expect(indicators.filter(({ source, title }) => source === "" || title === "").map(keyOf)).toEqual([]);
  });
});

describe("what came before and after", () => {
  it("is an indicator of the catalogue, or said in words", () => {
    const unknown = stepsOf(indicators).flatMap(({ of, other }) => {
      const keys = [keyOf(of), ...(typeof other === "string" ? [] : [keyOf(other)])];
      return [...keys.filter((key) => withKey(key) === undefined), ...(other === "" ? [keyOf(of)] : [])];
    });
    expect(unknown).toEqual([]);
  });

  it("leads from NI 130 to the measure of today", () => {
    const after = (key: string) =>
      stepsOf(indicators).flatMap(({ of, direction, other }) =>
        keyOf(of) === key && direction === "after" && typeof other !== "string" ? [keyOf(other)] : [],
      );
    const first = after("NIS 2008-09 NI 130");
    expect(first).toEqual(["ASCOF 2011-12 1C(1)", "ASCOF 2011-12 1C(2)"]);
    const second = first.flatMap(after);
    expect(second.flatMap(after)).toEqual(
      ["3D(1A)", "3D(1B)", "3D(2A)", "3D(2B)"].map((code) => `ASCOF 2023-24 ${code}`),
    );
  });

  it("is not the measure of the same code where the code was used again", () => {
    const step = stepsOf(indicators).find(
      ({ of, direction }) => keyOf(of) === "ASCOF 2023-24 2A" && direction === "before",
    );
    expect(step?.other).toEqual({ framework: "ASCOF", edition: "2011-12", code: "2D" });
  });
});

describe("definition versions", () => {
  const changed = indicators.filter(({ versions }) => versions.length > 0);

  it("do not overlap, and only the last is open", () => {
    const faults = changed.filter(({ versions }) =>
      versions.some(({ firstPeriod, lastPeriod }, index) => {
        const next = versions[index + 1];
        const ends = lastPeriod ?? "9999";
        return ends < firstPeriod || (next !== undefined && next.firstPeriod <= ends);
      }),
    );
    expect(changed.length).toBeGreaterThan(10);
    expect(faults.map(keyOf)).toEqual([]);
  });

  it("say what broke the series, but for the first", () => {
    const [firsts, laters] = [
      changed.map(({ versions }) => versions[0]),
      changed.flatMap(({ versions }) => versions.slice(1)),
    ];
    expect(firsts.filter((version) => version?.breakNote !== null)).toEqual([]);
    expect(laters.filter(({ breakNote }) => breakNote === null || breakNote === "")).toEqual([]);
  });

  it("of NI 130 are a standardised rate in 2008-09 and a share from 2009-10", () => {
    const [rate, share] = withKey("NIS 2008-09 NI 130")?.versions ?? [];
    expect(rate).toMatchObject({ firstPeriod: "2008-09", lastPeriod: "2008-09", unit: "per_100k", kind: "ratio" });
    expect(share).toMatchObject({ firstPeriod: "2009-10", lastPeriod: null, unit: "percent", kind: "proportion" });
  });

  it("of measures from client level data begin in 2024-25", () => {
    const begun = indicators.filter(({ versions }) => versions.some(({ firstPeriod }) => firstPeriod === "2024-25"));
    const codes = [
      "2A",
      "2B",
      "2C",
      "2D(1)",
      "2D(2)",
      "2E(1)",
      "2E(2A)",
      "2E(2B)",
      "3D(1A)",
      "3D(1B)",
      "3D(2A)",
      "3D(2B)",
    ];
    expect(begun.map(({ code }) => code)).toEqual(codes);
  });
});

describe("how sure a definition is", () => {
  it.each([
    ["NIS 2008-09 NI 125", "found"],
    ["NIS 2008-09 NI 135", "found"],
    ["NIS 2008-09 NI 132", "recalled"],
    ["NIS 2008-09 NI 179", "found"],
    ["NIS 2008-09 NI 124", "uncertain"],
    ["NIS 2008-09 NI 133", "uncertain"],
    ["NIS 2008-09 NI 130", "uncertain"],
    ["PPF 2009-10 PPF-12", "uncertain"],
    ["ASCOF 2023-24 2A", "found"],
    ["ASCOF 2023-24 3A", "recalled"],
  ])("of %s is %s", (key, certainty) => {
    expect(withKey(key)?.certainty).toBe(certainty);
  });
});
