import { councilCode, decimal, shaped, text } from "../src/contract/fields.ts";
import { defineReturn } from "../src/contract/return.ts";
import { aboveZero } from "../src/contract/rule.ts";
import { councilKnown } from "./councils.ts";

export default defineReturn({
  name: "area_features",
  title: "Features of areas",
  description: "What councils' areas are like, from which open peers are made: one row for each council and feature.",
  source: "The publication that the edition names",
  scope: ["edition", "council_code"],
  key: ["edition", "council_code", "feature"],
  fields: {
    edition: text().describe("Which release the features are of, and their year: Census 2021."),
    council_code: councilCode().describe("The council."),
    feature: shaped("feature", "[a-z][a-z0-9_]{0,60}", "a name such as people_per_km2", "people_per_km2").describe(
      "What is measured.",
    ),
    feature_value: decimal().describe("Its value, in any unit: features are put on one scale here."),
    weight: decimal().describe("How much the feature counts; the same for every council. 1 where all count alike."),
  },
  rules: [councilKnown(), aboveZero("weight")],
});
