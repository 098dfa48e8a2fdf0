import { councilCode, count, decimal, text } from "../src/contract/fields.ts";
import { defineReturn } from "../src/contract/return.ts";
import { councilKnown } from "./councils.ts";

export default defineReturn({
  name: "comparator_groups",
  title: "Comparator groups",
  description:
    "Which councils each council is compared with. A may be in B's group without B being in A's. Groups are cleaned by rule, with a note: the council itself, districts and codes that are not known are left out, and of a council that has ended its successors are members.",
  source: "The scheme that the rows name",
  scope: ["scheme", "edition", "council_code"],
  key: ["scheme", "edition", "council_code", "comparator_code"],
  fields: {
    scheme: text().describe("Who made the groups: CQC, NHS England."),
    edition: text().describe("Which edition of the scheme."),
    council_code: councilCode().describe("The council that is compared."),
    comparator_code: councilCode().describe("One of its comparators."),
    rank: count().optional().describe("1 for the most alike."),
    distance: decimal().optional().describe("How unlike the two are, on the scheme's own scale."),
  },
  advice: [
    councilKnown("council_code", "A district, or a code that is not known, has no figures of adult social care."),
    councilKnown("comparator_code", "A district, or a code that is not known, is left out of the group."),
  ],
});
