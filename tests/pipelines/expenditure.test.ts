import { describe, expect, it } from "vitest";
import { TestWorkspace } from "../store/workspace.ts";

const header =
  "council_code,period,funder,client_group,service,gross_current_gbp,client_contribution_gbp,other_income_gbp,activity_count,activity_unit";

/**
 * Hackney's net total of 2009 to 2010 held £19,897,000 of Supporting People in error: £80,740,000 was right, so that
 * £100,637,000 was sent. What was right stands here as one line.
 */
it("says what the lines add up to where a council's own total holds more, as Hackney's did by £19,897,000", async () => {
  const workspace = new TestWorkspace();
  const right = "E09000012,2009-10,council,other_adults,home_care,80740000,,,,";
  const sent = "Total,,,,,100637000,,,,";
  const { isRefused, rowCount, messages } = await workspace.take("ex1.csv", [header, right, sent, ""].join("\n"));
  expect({ isRefused, rowCount }).toEqual({ isRefused: false, rowCount: 1 });
  expect(messages.find(({ code }) => code === "row/total-differs")).toMatchObject({
    severity: "note",
    line: 3,
    column: "gross_current_gbp",
    expected: "80,740,000, which the rows that were read add up to",
    found: "100,637,000",
  });
});

const longer =
  "council_code,period,funder,client_group,service,vintage,provision,contract,gross_current_gbp,client_contribution_gbp,other_income_gbp,activity_count,activity_unit";
const line = "E08000035,2010-11,council,older_people,home_care";

/** Takes a file of these rows, and gives how many of them loaded, and what was said of the others and of all. */
async function taken(...rows: string[]) {
  const workspace = new TestWorkspace();
  const { rowCount, messages } = await workspace.take("expenditure-2010-11.csv", [longer, ...rows, ""].join("\n"));
  return { rowCount, messages };
}

describe("a row of expenditure", () => {
  it("without the columns that came later is what was spent on the whole line", async () => {
    const workspace = new TestWorkspace();
    await workspace.take("expenditure-2010-11.csv", `${header}\n${line},900,,,,\n`);
    expect(await workspace.rows("select vintage, provision, contract from core.expenditure")).toEqual([
      { vintage: "outturn", provision: "all", contract: "all" },
    ]);
  });

  it.each([
    ["blank where it is the outturn of the whole line", `${line},,,,900,90,10,,`],
    ["the budget of a year ahead", `E08000035,2012-13,council,older_people,home_care,budget,,,900,90,,,`],
    ["a part by who provides it, with its units", `${line},,in_house,,900,,,50,hours`],
    ["a part by how it is bought", `${line},,all,block,900,,,,`],
  ])("loads: %s", async (_name, row) => {
    expect(await taken(row)).toEqual({ rowCount: 1, messages: [] });
  });

  it.each([
    ["a provider that is not known", `${line},,private,,900,,,,`, "provision"],
    ["a kind of contract that is not known", `${line},,,framework,900,,,,`, "contract"],
    ["a vintage that is not known", `${line},estimate,,,900,,,,`, "vintage"],
    ["a budget by who is to provide", `${line},budget,in_house,,900,,,,`, "contract"],
    ["a part by provider and by contract at once", `${line},,independent,spot,900,,,,`, "contract"],
    ["charges of a part, of which no figure is made", `${line},,in_house,,900,90,,,`, "client_contribution_gbp"],
    ["units of a contract, of which no figure is made", `${line},,,block,900,,,50,hours`, "activity_count"],
  ])("is left out: %s", async (_name, row, column) => {
    const { rowCount, messages } = await taken(row, `${line},,,,900,,,,`);
    expect(rowCount).toBe(1);
    expect(messages.filter(({ severity }) => severity === "row")).toMatchObject([{ line: 2, column }]);
  });
});

describe("parts of a line", () => {
  it("are told where they do not add up to it", async () => {
    const { rowCount, messages } = await taken(
      `${line},,,,1000,,,60,hours`,
      `${line},,in_house,,300,,,20,hours`,
      `${line},,independent,,690,,,40,hours`,
    );
    expect(rowCount).toBe(3);
    expect(messages).toMatchObject([{ severity: "note", line: 2, column: "gross_current_gbp", found: "1,000" }]);
    expect(messages[0]?.expected).toBe("990, which its parts by provision add up to");
  });

  it("are told where block and spot are more than all of it, and not where they are less", async () => {
    const whole = `${line},,,,1000,,,,`;
    expect((await taken(whole, `${line},,,block,300,,,,`, `${line},,,spot,690,,,,`)).messages).toEqual([]);
    const { messages } = await taken(whole, `${line},,,block,300,,,,`, `${line},,,spot,720,,,,`);
    expect(messages).toMatchObject([{ severity: "note", line: 3, column: "gross_current_gbp", found: "1,020" }]);
    expect(messages[0]?.expected).toContain("at most 1,000, the whole");
  });
});

describe("a budget", () => {
  it("takes the place of no outturn, and is not what a council owes for the year", async () => {
    const workspace = new TestWorkspace();
    await workspace.take("outturn.csv", `${longer}\n${line},outturn,,,1000,,,,\n`);
    await workspace.take("budget.csv", `${longer}\n${line},budget,,,950,,,,\n`);
    expect(await workspace.rows("select vintage from core.expenditure order by all")).toEqual([
      { vintage: "outturn" },
      { vintage: "budget" },
    ]);
    expect(await workspace.rows("select period, load_id from meta.submitted")).toEqual([
      { period: "2010-11", load_id: 1 },
    ]);
  });
});
