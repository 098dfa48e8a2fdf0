import { councilCode, text } from "../src/contract/fields.ts";
import { defineReturn } from "../src/contract/return.ts";
import { councilKnown, councilNamed, namedAreas } from "./councils.ts";

export default defineReturn({
  name: "nhs_england_peers",
  title: "NHS England peers",
  description: "The councils that NHS England takes to be most like one council, in no order: a comparator group.",
  source: "NHS England, adult social care peer groups (Open Government Licence v3.0)",
  scope: ["edition", "council"],
  key: ["edition", "council", "comparator_code"],
  parts: [namedAreas({ column: "council", periodColumn: "edition" })],
  fields: {
    council: text().describe("The council whose peers they are, by name or local code."),
    edition: text().describe("The year of the groups."),
    comparator_code: councilCode().describe("One of its peers."),
    comparator_name: text().describe("The peer's name as published."),
  },
  rules: [councilNamed({ column: "council", periodColumn: "edition" })],
  advice: [councilKnown("comparator_code", "A district, or a code that is not known, is left out of the group.")],
  layouts: [
    {
      fileName: /nhs[ _-]england[ _-]peers[ _-](?<council>.+?)(?: ?\([0-9]+\)| - copy)?\.[a-z]+/i,
      fileNameExample: "nhs_england_peers_leeds.csv",
      kept: { comparator_code: "area_code" },
      spread: /area_name/,
      value: "comparator_name",
      constant: { edition: "2024" },
    },
  ],
});
