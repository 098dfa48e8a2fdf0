import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { returns } from "../../pipelines/index.ts";
import { checkBytes } from "../../src/check/check-bytes.ts";
import { type Message, sentence } from "../../src/contract/message.ts";
import { type Budget, budget, budgetHeader, budgets } from "../store/budgets.ts";
import { TestWorkspace } from "../store/workspace.ts";
import { hostile } from "./hostile.ts";
import { ordinary } from "./ordinary.ts";
import { ordinaryWorkbooks } from "./ordinary-workbooks.ts";
import { budgetRow, headings, type SheetRow, sheet, workbook } from "./workbooks.ts";

const shared = resolve(import.meta.dirname, "../../../shared/cases");
const cases = existsSync(shared) ? readdirSync(shared).filter((name) => name.endsWith(".csv")) : [];
const female = (cells: Partial<Budget> = {}) => budget({ breakdown: "sex", breakdown_value: "female", ...cells });
const part = (breakdown_value: string, people: number, holders = "90") =>
  female({ breakdown_value, denominator_count: String(people), personal_budget_count: holders });
const quarter = (number: number, people: string) => budget({ period: `2010-11 Q${number}`, denominator_count: people });
const more = ",".repeat(budgetHeader.split(",").length - 2);

/** Slips that people make, each in a file of its own, a sound row first. */
const faulty = [
  ["a letter in a count", budgets(budget(), female({ denominator_count: "12x4" }))],
  ["a cell that must be filled and is not", budgets(budget(), female({ denominator_count: "" }))],
  ["more of a part than of the whole", budgets(budget(), female({ denominator_count: "1" }))],
  ["a group of another breakdown", budgets(budget(), budget({ breakdown: "sex", breakdown_value: "65-74" }))],
  ["a period that there is not", budgets(budget(), female({ period: "2010-11 Q5" }))],
  ["a cell too many", budgets(budget(), `${female()},1`)],
  ["a cell too few", budgets(budget(), female().replace(/,[^,]*$/, ""))],
  ["two rows of one thing", budgets(budget(), female(), budget())],
  ["no heading of a column", budgets(budget()).replace("period", "when")],
  ["a heading twice", `${budgetHeader},period\n${budget()},2010-11 Q4\n`],
  ["no rows", `${budgetHeader}\n`],
  ["nothing but a row that is wrong", budgets(budget({ denominator_count: "x" }))],
  ["a line of text below the table", budgets(budget(), `Source: our own records${more},`)],
  ["a row of totals that differs", budgets(budget(), female({ council_code: "Total", denominator_count: "9" }))],
  ["an empty file", ""],
  ["a column of NHS numbers", `${budgetHeader},nhs number\n${budget()},9434765919\n`],
  ["parts that are more than the whole", budgets(budget(), part("female", 700), part("male", 700))],
  ["parts that are less than the whole", budgets(budget(), part("female", 500), part("male", 500))],
  ["parts of which a number is not known", budgets(budget(), part("female", 500, ""), part("male", 500, ""))],
  ["parts of which a row is left out", budgets(budget(), part("female", 500), part("male", 500, "x"))],
  ["parts of which a row cannot be split", budgets(budget(), part("female", 500), `${part("male", 500)},1,2`)],
  [
    "parts of one period of which a row of another is left out",
    budgets(budget(), part("female", 500), quarter(4, "x")),
  ],
  [
    "parts of two councils named",
    budgets(
      ...["Leeds", "Bradford"].flatMap((council_code) => [
        budget({ council_code }),
        budget({ council_code, breakdown: "sex", breakdown_value: "female" }),
      ]),
    ),
  ],
  ["a quarter with ten times as many people as the one before", budgets(budget(), quarter(4, "12040"))],
  ["a quarter with half the people, which chance does not explain", budgets(budget(), quarter(4, "602"))],
  [
    "a first quarter after a fourth, with a thousandth of the people",
    budgets(
      budget({ period: "2009-10 Q4", denominator_count: "99000", personal_budget_count: "400" }),
      budget({ period: "2010-11 Q1", denominator_count: "402", personal_budget_count: "401" }),
    ),
  ],
  [
    "a count since April that falls",
    budgets(
      budget({ basis: "in_year", denominator_count: "1000", personal_budget_count: "500" }),
      budget({ basis: "in_year", denominator_count: "990", personal_budget_count: "480", period: "2010-11 Q4" }),
    ),
  ],
  [
    "120 quarters whose parts are not the whole",
    budgets(
      ...Array.from({ length: 120 }, (_, index) => {
        const year = 2000 + Math.floor(index / 4);
        const period = `${year}-${String((year + 1) % 100).padStart(2, "0")} Q${(index % 4) + 1}`;
        return [budget({ period }), female({ period, denominator_count: "1000" })];
      }).flat(),
    ),
  ],
].map(([title = "", text = ""]) => ({ title, file: "q3.csv", content: () => text }));

const headed = (...rows: SheetRow[]): Buffer => workbook({ Return: [headings, ...rows] });

/** The same slips in workbooks, and those that only a workbook allows. */
const faultyBooks = [
  ["a letter in a count", () => headed(budgetRow(), budgetRow({ period: "2010-11 Q2", denominator_count: "12x4" }))],
  ["two rows of one thing", () => headed(budgetRow(), budgetRow({ period: "2010-11 Q2" }), budgetRow())],
  ["a line of text below the table", () => headed(budgetRow(), ["Source: our own records"])],
  ["a row of totals", () => headed(budgetRow(), [...budgetRow({ council_code: "Total", denominator_count: "9" })])],
  ["no rows", () => headed()],
  [
    "an NHS number in a comment column",
    () =>
      workbook({
        A: [
          [...headings, "x"],
          [...budgetRow(), "943 476 5919"],
        ],
      }),
  ],
  [
    "a percentage, and a cell that is a day",
    () => {
      const own = sheet([headings, budgetRow()]);
      own.H2 = { t: "n", v: 0.5, z: "0.0%" };
      own.B2 = { t: "n", v: 40483, z: "d/m/yyyy" };
      return workbook({ Return: own });
    },
  ],
  [
    "merged cells and hidden rows",
    () => {
      const own = sheet([headings, budgetRow(), budgetRow({ period: "2010-11 Q2" })]);
      own["!merges"] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
      own["!rows"] = [{}, {}, { hidden: true }];
      return workbook({ Return: own });
    },
  ],
  [
    "two sheets of one thing",
    () =>
      workbook({
        One: [headings, budgetRow()],
        Two: [
          ["x", ...headings],
          ["", ...budgetRow()],
        ],
      }),
  ],
  ["a picture", () => Buffer.from("\x89PNG\r\n\x1a\n0000", "latin1")],
  ["a PDF", () => Buffer.from("%PDF-1.7 and so on")],
] as const;

const files = [
  ...faulty,
  ...faultyBooks.map(([title, content]) => ({ title: `a workbook with ${title}`, file: "q3.xlsx", content })),
  ...[...ordinary, ...ordinaryWorkbooks, ...hostile].map(({ name, file, content }) => ({ title: name, file, content })),
  ...cases.map((file) => ({ title: file, file, content: () => readFileSync(join(shared, file)) })),
];

/** Checks that SQL alone makes: the page lists them as not made. */
const bySql = returns.flatMap(({ checks }) =>
  checks.filter(({ alone }) => alone !== undefined).map(({ name }) => name),
);

/** What needs a register or what is loaded, and what this page says in its own words of a file that it does not check. */
const needsMore = new RegExp(
  `^(?:rule/exists_in|check/(?:${bySql.join("|")})$|scope/|browser/|cell/council-code|cell/other-code)`,
);

const said = (messages: readonly Message[]) =>
  messages.filter(({ code }) => !needsMore.test(code)).map((message) => `${message.severity}: ${sentence(message)}`);

function checked(name: string, content: string | Buffer) {
  return checkBytes(returns, name, typeof content === "string" ? Buffer.from(content) : content);
}

/** Files that the page says it does not check, with what it says. */
const notChecked: string[] = [];
const told = new Set<string>();

describe("a browser says of a file what the command says", () => {
  it.each(files.map((each) => [each.title, each] as const))("%s", async (title, { file, content }) => {
    const own = await checked(file, content());
    if (own.messages.some(({ code }) => code.startsWith("browser/"))) {
      notChecked.push(title);
      return;
    }
    const taken = await new TestWorkspace().take(file, content());
    expect(said(own.messages)).toEqual(said(taken.messages));
    for (const { code } of own.messages) told.add(code);
    expect(own.isRefused).toBe(taken.isRefused);
    // A row that only the register can tell is wrong is left out by the command, and stands here.
    const byRegister = taken.messages.filter(({ code }) => code === "rule/exists_in").length;
    expect(own.rowCount).toBe(taken.rowCount + byRegister);
  });

  it("of most of the table of inputs", () => {
    expect([...told]).toEqual(
      expect.arrayContaining(
        ["parts_make_total", "same_scale", "steady", "never_falls"].map((name) => `check/${name}`),
      ),
    );
    expect(files.length - notChecked.length).toBeGreaterThan(55);
  });
});
