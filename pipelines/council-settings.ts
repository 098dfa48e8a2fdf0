import { councilSettings, settingValues } from "../src/catalogue/council-settings.ts";
import { councilCode, oneOf } from "../src/contract/fields.ts";
import { financialYear } from "../src/contract/period-fields.ts";
import { defineReturn } from "../src/contract/return.ts";
import { valueIn } from "../src/contract/rule.ts";
import { councilExists } from "./councils.ts";

export default defineReturn({
  name: "council_settings",
  title: "Council settings",
  description: "What a council set for itself in a year: who is eligible, how budgets are worked out, what it records.",
  source: "The council's own policies",
  scope: ["council_code", "year"],
  key: ["council_code", "year", "setting"],
  fields: {
    council_code: councilCode().describe("The council."),
    year: financialYear().describe("The financial year at whose end it held.").alsoHeaded("Financial year", "Period"),
    setting: oneOf(councilSettings).describe("What was set."),
    value: oneOf([...new Set(Object.values(settingValues).flat())]).describe("What it was set to."),
  },
  rules: [councilExists("year"), valueIn("value", "setting", settingValues)],
});
