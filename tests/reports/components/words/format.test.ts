import { describe, expect, it } from "vitest";
import {
  capitalised,
  counted,
  interval,
  joined,
  money,
  number,
  per100k,
  percent,
  short,
  statusWords,
  valueOrWord,
  withUnit,
} from "../../../../reports/components/words/format.ts";

describe("numbers", () => {
  it.each([
    [number(0), "0"],
    [number(1204), "1,204"],
    [number(1234567), "1,234,567"],
    [number(-3), "−3"],
    [number(-0.04, 1), "0.0"],
    [number(31.25, 1), "31.3"],
    [percent(31.2), "31.2%"],
    [percent(0), "0.0%"],
    [percent(100), "100.0%"],
    [percent(30, 0), "30%"],
    [percent(-1.5), "−1.5%"],
    [per100k(512.34), "512.3 per 100,000 people"],
  ])("are written %s", (written, expected) => expect(written).toBe(expected));
});

describe("money", () => {
  it.each([
    [money(0), "£0"],
    [money(645.2, 2), "£645.20"],
    [money(12_345), "£12,345"],
    [money(999_949), "£999,949"],
    [money(999_950), "£1.0 million"],
    [money(1_200_000), "£1.2 million"],
    [money(999_950_000), "£1.0 billion"],
    [money(16_800_000_000), "£16.8 billion"],
    [money(-1_200_000), "−£1.2 million"],
    [money(-0.2), "£0"],
  ])("is written %s", (written, expected) => expect(written).toBe(expected));
});

describe("a value with its unit", () => {
  it.each([
    ["percent", 31.24, "31.2%", "31.2%"],
    ["per_100k", 1204.3, "1,204.3 per 100,000 people", "1,204.3"],
    ["per_10k", 12.34, "12.3 per 10,000 people", "12.3"],
    ["gbp", 645.2, "£645.20", "£645.20"],
    ["gbp", 64_520, "£64,520", "£64,520"],
    ["people", 1204, "1,204", "1,204"],
    ["score", 18.94, "18.9", "18.9"],
    ["number", 12, "12", "12"],
    ["a unit of tomorrow", 12, "12", "12"],
  ])("in %s", (unit, value, long, brief) => {
    expect(withUnit(value, unit)).toBe(long);
    expect(short(value, unit)).toBe(brief);
  });
});

describe("why there is no value", () => {
  it.each([
    ["suppressed", "suppressed"],
    ["missing", "no figure"],
    ["not_published", "not published"],
    ["not_due", "not due yet"],
    ["not_applicable", "not applicable"],
    ["not_collected", "not collected"],
    ["withheld", "withheld"],
    ["", "no figure"],
  ])("is said in words for %s", (status, words) => {
    expect(statusWords(status)).toBe(words);
    expect(valueOrWord(null, status, "percent")).toBe(words);
  });

  it("is never said of a value, zero included", () => expect(valueOrWord(0, "value", "percent")).toBe("0.0%"));
});

describe("words", () => {
  it("join a list with and before the last", () => {
    expect(joined([])).toBe("");
    expect(joined(["a"])).toBe("a");
    expect(joined(["a", "b"])).toBe("a and b");
    expect(joined(["a", "b", "c"])).toBe("a, b and c");
  });

  it("agree with the number counted", () => {
    expect(counted(1, "council")).toBe("1 council");
    expect(counted(1204, "council")).toBe("1,204 councils");
    expect(counted(0, "story", "stories")).toBe("0 stories");
  });

  it("begin with a capital and keep the rest", () => expect(capitalised("direct Payment")).toBe("Direct Payment"));

  it("say both ends of an interval, or that there is none", () => {
    expect(interval(29.1, 33.4, "percent")).toBe("29.1% to 33.4%");
    expect(interval(null, 33.4, "percent")).toBe("none");
  });
});
