/** Councils' registers of evidence: needs assessments and their actions, strategies, risks, and who answers for whom. */
import { annexAGroups } from "../catalogue/client-groups.ts";
import type { Council } from "./council-register.ts";
import { accountEntries } from "./evidence-account.ts";
import { type Entry, entry, evidenceColumns } from "./evidence-entries.ts";
import { intentionEntries } from "./evidence-intentions.ts";
import { milestoneEntries } from "./evidence-milestones.ts";
import { needs } from "./evidence-needs.ts";
import { themeEntries } from "./evidence-themes.ts";
import { type DemonstrationFile, fileOf } from "./file.ts";
import { councilsIn, financialYears } from "./periods.ts";
import { streamFor } from "./random.ts";

/** Who answers for each client group: not every council has said for every group. */
function roles(council: Council): Entry[] {
  return annexAGroups.flatMap(({ id, ages }, place) => {
    if (streamFor(council.code, `role for ${id}`).chance(0.03 + 0.02 * place)) return [];
    const role = ages === "65+" ? "head_of_older_people" : (ownRoles[id] ?? "head_of_access");
    return [
      entry({
        subject_kind: "client_group",
        subject: id,
        kind: "responsible_role",
        title: "Responsible manager",
        status: "done",
        done_on: "2009-04-01",
        owner_role: role,
      }),
    ];
  });
}

const ownRoles: Readonly<Record<string, string>> = {
  physical_disabilities: "head_of_disability",
  sensory_impairment: "head_of_disability",
  learning_disabilities: "head_of_learning_disability",
  mental_health: "head_of_mental_health",
};

function risks(council: Council): Entry[] {
  const stream = streamFor(council.code, "risks");
  const list = [
    { subject: "value_for_money", title: "Savings are made later than planned" },
    { subject: "value_for_money", title: "Costs of old and new services run side by side" },
    { subject: "commissioning", title: "In-house services lose users faster than their costs can fall" },
  ];
  return list
    .filter(() => stream.chance(0.7))
    .map(({ subject, title }) =>
      entry({
        subject_kind: "risk",
        subject,
        kind: "register",
        title,
        dated_on: "2010-07-01",
        due_on: "2011-03-31",
        owner_role: "director_of_finance",
        sentence: "It is reviewed each quarter by the programme board.",
      }),
    );
}

function rowsOf(council: Council) {
  const entries = [
    ...needs(council),
    ...milestoneEntries(council),
    ...roles(council),
    ...risks(council),
    ...themeEntries(council),
    ...accountEntries(council),
    ...intentionEntries(council),
  ];
  return entries.map((row, place) => ({ council_code: council.code, item_id: `E${place + 1}`, ...row }));
}

/** A file of every council's register. */
export function evidenceFiles(): DemonstrationFile[] {
  return financialYears.slice(-1).map((year) => {
    const rows = councilsIn(year).flatMap(rowsOf);
    return fileOf("2011-07-08", "evidence-2011-07", evidenceColumns, rows);
  });
}
