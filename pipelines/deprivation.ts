import { councilCode, oneOf, printed, spelled, text } from "../src/contract/fields.ts";
import { areas, parts } from "../src/contract/part.ts";
import { calendarYear } from "../src/contract/period-fields.ts";
import { defineReturn } from "../src/contract/return.ts";
import { councilExists } from "./councils.ts";

/** Summaries of an index as the publication heads them, and in short. */
const summaries = {
  "Average rank": "average_rank",
  "Rank of average rank": "rank_of_average_rank",
  "Average score": "average_score",
  "Rank of average score": "rank_of_average_score",
  "Proportion of LSOAs in most deprived 10% nationally": "share_in_most_deprived_tenth",
  "Rank of proportion of LSOAs in most deprived 10% nationally": "rank_of_share_in_most_deprived_tenth",
  Extent: "extent",
  "Rank of extent": "rank_of_extent",
  "Local concentration": "local_concentration",
  "Rank of local concentration": "rank_of_local_concentration",
};

export default defineReturn({
  name: "deprivation",
  title: "Indices of Deprivation",
  description:
    "How deprived councils' areas are, by index and by the way in which an area's neighbourhoods are summed up.",
  source:
    "Ministry of Housing, Communities and Local Government, English Indices of Deprivation (Open Government Licence v3.0)",
  scope: ["period", "index"],
  key: ["period", "index", "council_code", "summary"],
  parts: [areas("staged.council_code", "staged.council_name"), parts(["summary", "summaries"], "summary")],
  fields: {
    council_code: councilCode().describe("The council."),
    council_name: text().describe("Its name as published."),
    period: calendarYear().describe("The year of the indices."),
    index: oneOf(["IMD", "IDAOPI"]).describe(
      "The Index of Multiple Deprivation, or income deprivation affecting people aged 60 and over.",
    ),
    summary: spelled(summaries, "a summary such as Average score").describe("How neighbourhoods are summed up."),
    index_value: printed().describe("As published: rank 1 is the most deprived, and a share is from 0 to 1."),
  },
  editions: { column: "period", known: ["2019"], noun: "indices" },
  rules: [councilExists()],
  layouts: [
    {
      kept: {
        council_code: "Upper Tier Local Authority District code (2019)",
        council_name: "Upper Tier Local Authority District name (2019)",
      },
      spread: /(?<index>IMD|IDAOPI)(?: 2019)? - (?<summary>.+)/,
      value: "index_value",
      constant: { period: "2019" },
    },
  ],
});
