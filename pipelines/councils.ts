import { councilTypes } from "../src/catalogue/code-lists.ts";
import { councilCode, councilCodes, oneOf, text } from "../src/contract/fields.ts";
import { date } from "../src/contract/period-fields.ts";
import { defineReturn } from "../src/contract/return.ts";
import { existsIn, inOrder, type Rule } from "../src/contract/rule.ts";

export default defineReturn({
  name: "councils",
  title: "Councils",
  description: "Every council with adult social care responsibilities, with its first and last day.",
  source: "Office for National Statistics codes; local codes of the adult social care returns",
  scope: ["council_code"],
  key: ["council_code"],
  isReference: true,
  fields: {
    council_code: councilCode().describe("The council's ONS code; a new code is a new row."),
    council_name: text().describe("The council's name as reports print it."),
    region: text().describe("The region the council is in."),
    council_type: oneOf(councilTypes).describe("The type of council."),
    local_code: text().optional().describe("The code of the adult social care returns: 212, or H6X4G since 2021."),
    first_day: date().describe("The first day the code was in use, or 1 April 2008 where that is later."),
    last_day: date().optional().describe("The last day the code was in use; blank while it lasts."),
    successor_codes: councilCodes().optional().describe("The codes that took over, separated by a space."),
  },
  rules: [inOrder("first_day", "last_day")],
});

const knownCouncils = {
  table: "councils",
  key: "council_code",
  from: "first_day",
  to: "last_day",
  noun: "council",
};

/** The council existed at some time in the row's period. The table begins on 1 April 2008: an earlier row is about then. */
export function councilExists(periodColumn = "period"): Rule {
  const firstDay = `period_start(staged.${periodColumn})`;
  const lastDay = `greatest(period_end(staged.${periodColumn}), date '2008-04-01')`;
  return existsIn({ ...knownCouncils, column: "council_code", dayColumns: [periodColumn], firstDay, lastDay });
}

/** The council is or was one; the row may be about a time before or after it. */
export function councilKnown(column = "council_code"): Rule {
  const always = { dayColumns: [], firstDay: "date '0001-01-01'", lastDay: "date '9999-12-31'" };
  return existsIn({ ...knownCouncils, column, ...always });
}
