import { evidenceKinds, evidenceStatuses, ownerRoleCodes, subjectKinds, subjects } from "../src/catalogue/evidence.ts";
import { councilCode, oneOf, reference, text } from "../src/contract/fields.ts";
import { notMadeADate } from "../src/contract/made-a-date.ts";
import { date } from "../src/contract/period-fields.ts";
import { defineReturn } from "../src/contract/return.ts";
import { filledWhere, inOrder, valueIn } from "../src/contract/rule.ts";
import { councilKnown } from "./councils.ts";

export default defineReturn({
  name: "evidence",
  title: "Register of evidence",
  description:
    "What shows that something is done where no figure does: documents, decisions, plans, and who answers for them.",
  source: "The council's own register",
  scope: ["council_code"],
  key: ["council_code", "item_id"],
  fields: {
    council_code: councilCode().describe("The council."),
    item_id: text().describe("The council's own number of the entry, the same in every submission."),
    subject_kind: oneOf(subjectKinds).describe("What kind of thing it is evidence of."),
    subject: oneOf([...new Set(subjectKinds.flatMap((kind): readonly string[] => subjects[kind]))]).describe(
      "Which one: PPF-06, Q20, a theme, a topic of the needs assessment, a client group. PPF-05 has an entry for each user-led organisation, so that they can be counted.",
    ),
    kind: oneOf(evidenceKinds).describe("What the evidence is."),
    title: text().describe("What it is called."),
    reference: reference().optional().describe("Where it is: a web address, or the number of the paper."),
    dated_on: date().optional().describe("The day it is of."),
    due_on: date().optional().describe("The day by which it is to be done, or done again."),
    done_on: date().optional().describe("The day on which it was done."),
    status: oneOf(evidenceStatuses).describe("How far it has come."),
    owner_role: oneOf(ownerRoleCodes).optional().describe("Who answers for it: a role, never a person."),
    sentence: text().optional().describe("What it shows, in a sentence that names nobody."),
  },
  rules: [
    councilKnown(),
    valueIn("subject", "subject_kind", subjects),
    filledWhere("status", "done", ["done_on"]),
    inOrder("dated_on", "due_on"),
    filledWhere("kind", "responsible_role", ["owner_role"]),
  ],
  checks: [notMadeADate("item_id")],
});
