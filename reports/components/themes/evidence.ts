import { element, folded } from "../figure/element.ts";
import { noneSentence } from "../figure/own-absence.ts";
import { pageContext } from "../figure/page-context.ts";
import { table } from "../figure/table.ts";
import { milestoneName } from "../milestone/names.ts";
import { number } from "../words/format.ts";
import { monthName } from "../words/periods.ts";
import { themeMilestones, themeMilestoneTable } from "./milestones.ts";
import type { RegisterEntry, Scrutiny } from "./rows.ts";

/**
 * The milestones that no figure proves, with what a council's register has of each.
 *
 * @param hasRegister whether the council sent a register at all
 */
export function evidencedMilestones(
  { milestones }: Scrutiny,
  entries: readonly RegisterEntry[],
  hasRegister: boolean,
): HTMLElement {
  if (!hasRegister) return element("p", {}, noneSentence("registers of evidence", ["evidence"]));
  const { day } = pageContext();
  const unproved = milestones.filter(({ has_figure }) => !has_figure);
  return folded(
    `The ${unproved.length} milestones and what is on record`,
    themeMilestoneTable(themeMilestones(unproved, { lines: [], entries, hasRegister }, day), day, "without a figure"),
  );
}

const columns = [
  { key: "name", label: "Milestone" },
  { key: "due", label: "Due by" },
  { key: "inTime", label: "Done in time", isNumber: true },
  { key: "late", label: "Done late", isNumber: true },
  { key: "goingOn", label: "Going on", isNumber: true },
  { key: "none", label: "Nothing recorded", isNumber: true },
];

/** How many councils' registers show each milestone that no figure proves; of councils that sent a register. */
export function milestoneEvidence({ milestones, evidence, registers }: Scrutiny): HTMLElement {
  const [{ councils, sent } = { councils: 0, sent: 0 }] = registers;
  if (sent === 0) return element("p", {}, "No registers of evidence are loaded.");
  const rows = milestones
    .filter(({ has_figure }) => !has_figure)
    .map(({ milestone, due_date }) => {
      const counts = evidence.find((each) => each.milestone === milestone) ?? { in_time: 0, late: 0, going_on: 0 };
      return {
        name: milestoneName(milestone),
        due: monthName(due_date),
        inTime: number(counts.in_time),
        late: number(counts.late),
        goingOn: number(counts.going_on),
        none: number(sent - counts.in_time - counts.late - counts.going_on),
      };
    });
  return element(
    "div",
    {},
    element("p", {}, `${number(sent)} of ${number(councils)} councils sent a register of evidence.`),
    folded(
      `The ${rows.length} milestones`,
      table(columns, rows, "Councils by what their register has of each milestone without a figure", "cards"),
    ),
  );
}
