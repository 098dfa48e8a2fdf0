import { sexes } from "../src/catalogue/code-lists.ts";
import { conditions } from "../src/catalogue/conditions.ts";
import { ageBand, decimal, oneOf, text } from "../src/contract/fields.ts";
import { parts } from "../src/contract/part.ts";
import { defineReturn } from "../src/contract/return.ts";
import { atMostHundred, inOrder } from "../src/contract/rule.ts";

export default defineReturn({
  name: "prevalence",
  title: "Rates of conditions",
  description: "How many people of each age and sex in a hundred have a condition, from a published study.",
  source: "The study that the rows name",
  scope: ["condition", "source", "edition"],
  key: ["condition", "source", "edition", "age_band", "sex"],
  parts: [parts(["age and sex", "ages and sexes"], "age_band", "sex")],
  fields: {
    condition: oneOf(conditions.map(({ id }) => id)).describe("The condition."),
    source: text().describe("Who published the rates."),
    edition: text().describe("Which study or year they are of."),
    age_band: ageBand().describe("Ages in years, both ends counted; bands do not overlap."),
    sex: oneOf(["all", ...sexes]).describe("Female, male, or all where both have one rate."),
    rate_percent: decimal().describe("People in a hundred of that age and sex."),
    lower_95: decimal().optional().describe("Lower 95% limit of the rate, as published."),
    upper_95: decimal().optional().describe("Upper 95% limit of the rate, as published."),
  },
  rules: [atMostHundred("rate_percent"), inOrder("lower_95", "rate_percent"), inOrder("rate_percent", "upper_95")],
});
