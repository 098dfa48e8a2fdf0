import { dateName } from "../explain/day.ts";
import type { ReadingDay } from "../store/day.ts";
import { counted } from "./answer.ts";
import type { DecidedMilestone, Due, DueFacts } from "./due-facts.ts";
import type { Expected } from "./expected-facts.ts";
import { councilNames, lateLine, what } from "./expected-words.ts";

/** What is due, and of which workspace and day that is said. */
interface DueAnswer extends DueFacts, ReadingDay {
  readonly workspace: string;
  readonly kind: string;
}

/** What is late, what is due and what came late, for a person who has to ask for it. */
export function dueWords(facts: DueAnswer): string {
  const { workspace, kind, day, isToday, late, due, came_late, not_expected, known_to } = facts;
  const isNothing = late.length + due.length + came_late.length === 0;
  const lines = [
    `${workspace} (${kind} data)${isToday ? "" : `, as known on ${dateName(day)}`}`,
    ...(late.length > 0 ? ["Late", ...late.map(lateLine), `  Ask for them, ${whatToDo(workspace)}`] : []),
    ...(due.length > 0 ? ["Due within a year", ...due.map(dueLine)] : []),
    ...(came_late.length > 0 ? ["Came late", ...came_late.map(cameLateLine)] : []),
    ...(isNothing && known_to === null
      ? [`Nothing is late, and nothing is due within a year of ${dateName(day)}.`]
      : []),
    ...(known_to === null
      ? []
      : [`Due days are known to ${dateName(known_to)}: what is due after that is not listed.`]),
    ...(not_expected.length > 0 ? [notExpectedLine(not_expected)] : []),
  ];
  return lines.join("\n");
}

function whatToDo(workspace: string): string {
  return `put the files into ${workspace}/incoming and run yardstick refresh.`;
}

function dueLine(entry: Due): string {
  const decides = entry.decides.map((each) => `\n    ${decidesWords(each)}`).join("");
  return `  ${dateName(entry.due_on)}${inDays(entry.days)}: ${what(entry)}, ${councilNames(entry)}${decides}`;
}

function inDays(days: number | null): string {
  if (days === null) return "";
  if (days === 0) return " (today)";
  return days === 1 ? " (tomorrow)" : ` (in ${counted(days, "day")})`;
}

function decidesWords({ milestone, target, unit, brings }: DecidedMilestone): string {
  const aim = unit === "percent" ? `${target}%` : counted(target, "person");
  return brings === "verdict" ? `decides ${milestone} (target ${aim})` : `brings the forecast of ${milestone}`;
}

function cameLateLine(entry: Expected): string {
  const { due_on, received_on, days } = entry;
  const came = received_on === null ? "" : `, came on ${dateName(received_on)}`;
  return `  ${what(entry)}: ${councilNames(entry)}, due on ${dateName(due_on)}${came}, ${counted(days ?? 0, "day")} late`;
}

function notExpectedLine(names: readonly string[]): string {
  return `Nobody is asked for ${names.join(", ")}: a return is expected once a first file of it is loaded.`;
}
