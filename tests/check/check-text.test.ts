import { describe, expect, it } from "vitest";
import { returns } from "../../pipelines/index.ts";
import { checkFile } from "../../src/check/check-file.ts";
import { checkText } from "../../src/check/check-text.ts";
import { budget, budgetHeader, budgets } from "../store/budgets.ts";

const checked = (text: string, name = "q3.csv") => checkText(returns, name, new TextEncoder().encode(text));
const codes = (text: string, name?: string) => checked(text, name).messages.map(({ code }) => code);
const female = budget({ breakdown: "sex", breakdown_value: "female" });

describe("a return that is checked without a warehouse", () => {
  it("has nothing wrong where each cell, row and key is right", () => {
    expect(checked(budgets(budget(), female))).toMatchObject({
      isRefused: false,
      rowCount: 2,
      leftOutCount: 0,
      messages: [],
    });
  });

  it("has a fault at the line of each cell that its column does not allow, and of each rule that a row breaks", () => {
    const wrong = budget({ breakdown: "sex", breakdown_value: "male", denominator_count: "12x4" });
    // 301 of 300 people cannot hold a budget.
    const more = budget({
      breakdown: "sex",
      breakdown_value: "female",
      denominator_count: "300",
      personal_budget_count: "301",
    });
    const { messages, rowCount, leftOutCount } = checked(budgets(budget(), wrong, more));
    expect(messages.map(({ code, line, severity }) => [code, line, severity])).toEqual(
      expect.arrayContaining([
        ["cell/count", 3, "row"],
        ["rule/at_most", 4, "row"],
      ]),
    );
    expect([rowCount, leftOutCount]).toEqual([1, 2]);
  });

  it("counts the lines of cells that hold line breaks", () => {
    const [row = ""] = [budget()];
    expect(checked(`"A title\nof two lines"\n${budgetHeader}\n${row}\n\n${female},extra\n`).messages).toMatchObject([
      { code: "row/ragged", line: 6 },
      { code: "header/titles", line: 3 },
    ]);
  });

  it("is refused for two rows of one thing, with the lines of both", () => {
    const found = checked(budgets(budget(), female, budget()));
    expect(found.isRefused).toBe(true);
    expect(found.messages[0]).toMatchObject({ code: "key/repeated", found: "the same on lines 2, 4", line: 4 });
  });

  it("is refused for what looks like a person's, and no copy of it is offered", async () => {
    const text = `${budgetHeader},nhs number\n${budget()},9434765919\n`;
    const file = await checkFile(returns, "q3.csv", new TextEncoder().encode(text));
    expect(file.isRefused).toBe(true);
    expect(file.annotated).toBeNull();
    expect(codes(text).every((code) => code.startsWith("personal/"))).toBe(true);
  });

  it("tells two names in place of codes apart", () => {
    const found = checked(budgets(budget({ council_code: "Leeds" }), budget({ council_code: "Bradford" })));
    expect([found.isRefused, found.rowCount]).toEqual([false, 2]);
  });

  it("is told that the parts are not the whole, with the whole's line", () => {
    // 1,000 women and no men are not 1,204 people.
    const { messages } = checked(
      budgets(budget(), budget({ breakdown: "sex", breakdown_value: "female", denominator_count: "1000" })),
    );
    expect(messages[0]).toMatchObject({ code: "check/parts_make_total", line: 2, severity: "note", found: "1,204" });
    expect(messages[0]?.expected).toBe("1,000, which its parts by sex add up to");
  });

  it("says of a name in place of a code that it was not looked up, and takes the row for sound", () => {
    const found = checked(budgets(budget({ council_code: "Leeds" })));
    expect(found.messages.map(({ code, severity }) => [code, severity])).toEqual([["browser/names", "note"]]);
    expect(found.rowCount).toBe(1);
  });

  it("is not checked where it is no return that councils fill", () => {
    expect(codes("a,b\n1,2\n")).toEqual(["browser/return"]);
  });
});

describe("a text that is no return", () => {
  it("is refused for a line longer than ten million letters, with the byte at which it begins", () => {
    const text = `${budgets(budget())}${"x".repeat(10_000_001)}`;
    const { messages } = checked(text);
    expect(messages.map(({ code }) => code)).toEqual(["file/long-line"]);
    expect(messages[0]?.found).toContain(`byte ${(budgets(budget()).length + 1).toLocaleString("en-GB")}`);
  });
});

describe("what a page is told", () => {
  it("lists as not made each rule that needs a register, and of checks those of what was loaded", async () => {
    const { notMade } = await checkFile(returns, "q3.csv", new TextEncoder().encode(budgets(budget())));
    expect(notMade).toContain("council_code is a council that existed in the period.");
    expect(notMade.filter((says) => says.includes("add up to"))).toEqual([]);
    expect(notMade.filter((says) => says.includes("between periods of the file alone"))).toHaveLength(5);
  });

  it("offers the file with what is wrong first in each row, in which no cell is a formula", async () => {
    const wrong = budget({ breakdown: "sex", breakdown_value: "female", denominator_count: "=1+1" });
    const { annotated } = await checkFile(returns, "q3.csv", new TextEncoder().encode(budgets(budget(), wrong)));
    const [header = "", sound = "", faulty = ""] = annotated?.text.split("\n") ?? [];
    expect(header).toBe(`\uFEFFwhat_is_wrong,${budgetHeader}`);
    expect(sound).toBe(`,${budget()}`);
    expect(faulty).toMatch(/^"q3\.csv line 3, denominator_count: expected a whole number/);
    expect(faulty).toContain(",'=1+1,");
  });

  it("offers a blank template of the return", async () => {
    const { template } = await checkFile(returns, "q3.csv", new TextEncoder().encode(budgets(budget())));
    expect(template).toEqual({ name: "personal_budgets.csv", text: `${budgetHeader}\n` });
  });
});
