import { expect, it } from "vitest";
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
