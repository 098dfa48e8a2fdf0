import { deprivationFifths, localityKinds } from "../src/catalogue/localities.ts";
import { councilCode, count, oneOf, ownCode, text } from "../src/contract/fields.ts";
import { inOwnFile, type OwnList } from "../src/contract/own-list.ts";
import { defineReturn } from "../src/contract/return.ts";
import { aboveZero } from "../src/contract/rule.ts";
import { councilKnown } from "./councils.ts";

/** The list that a count by locality names. */
export const ownLocalities: OwnList = {
  table: "localities",
  code: "locality_code",
  kind: "kind",
  nouns: ["locality", "localities"],
};

export default defineReturn({
  name: "localities",
  title: "Localities",
  description:
    "The places below a council that it counts people by: its wards, districts or localities. A new file replaces a council's whole list.",
  source: "The council's own list; people and deprivation from the Office for National Statistics and the government",
  scope: ["council_code"],
  key: ["council_code", "locality_code"],
  isReference: true,
  fields: {
    council_code: councilCode().describe("The council."),
    locality_code: ownCode().describe("The locality's code, the same in every return: a ward's is its ONS code."),
    name: text().describe("The locality's name as reports print it."),
    kind: oneOf(localityKinds).describe("What kind of place it is. Places of one kind do not overlap."),
    parent_code: ownCode().optional().describe("The code of the larger locality that it lies in."),
    population_count: count().optional().describe("People aged 18 and over who live there; blank where not known."),
    deprivation_fifth: oneOf(deprivationFifths)
      .optional()
      .describe("Its fifth of England's small areas by deprivation: 1 is the most deprived, 5 the least."),
  },
  rules: [councilKnown(), aboveZero("population_count")],
  checks: [inOwnFile("parent_code", ownLocalities)],
});
