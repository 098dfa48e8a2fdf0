import { counted } from "./format.ts";
import { dateName } from "./periods.ts";

/** When a thing was to be done and when it was, as 2011-03-31; null where no day is said, or where it is not done. */
export interface DueAndDone {
  readonly due_on: string | null;
  readonly done_on: string | null;
}

/** How a thing stands on a day: done, in time or late; late; or not due yet. `going` says how far one not done has come. */
export function stateWords({ due_on: due, done_on: done }: DueAndDone, going: string, day: string): string {
  if (done !== null) {
    const late = due === null ? 0 : daysBetween(due, done);
    return late > 0 ? `done ${dateName(done)}, ${counted(late, "day", "days")} late` : `done ${dateName(done)}`;
  }
  if (due === null) return `${going}, no day set`;
  return due < day ? `late: ${going}` : `${going}, not due yet`;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
