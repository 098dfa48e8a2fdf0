import { dateName } from "../explain/day.ts";
import { counted } from "./answer.ts";
import type { Expected } from "./expected-facts.ts";

const namedAtMost = 5;

/** "personal_budgets 2009-10 Q3: Medwick, due on 15 February 2010, 288 days late". */
export function lateLine(entry: Expected): string {
  return `  ${what(entry)}: ${councilNames(entry)}, ${lateness(entry)}`;
}

function lateness({ due_on, last_due_on, days }: Expected): string {
  const due = due_on === last_due_on ? dateName(due_on) : `${dateName(due_on)} to ${dateName(last_due_on)}`;
  if (days === null) return `due on ${due}, before this workspace began`;
  return `due on ${due}, ${due_on === last_due_on ? "" : "the first "}${counted(days, "day")} late`;
}

/** The return and its periods: "savings (actual) 2010-11", "personal_budgets, 12 periods from 2008-09 Q1 to 2010-11 Q4". */
export function what({ return_name, vintage, periods }: Expected): string {
  const name = vintage === "" ? return_name : `${return_name} (${vintage})`;
  if (periods.length < 4) return `${name} ${periods.join(", ")}`;
  return `${name}, ${periods.length} periods from ${periods[0]} to ${periods.at(-1)}`;
}

/** Councils by name where they are few, else how many. */
export function councilNames({ councils }: Expected): string {
  const names = councils.map(({ council_name }) => council_name);
  return names.length <= namedAtMost ? names.join(", ") : counted(names.length, "council");
}
