/** Entries of a register of evidence, before they have a council and a number. */
import { characterOf } from "./character.ts";
import type { Council } from "./council-register.ts";
import type { RowOf } from "./file.ts";
import type { Stream } from "./random.ts";
import { stories } from "./stories.ts";

export const evidenceColumns = [
  "council_code",
  "item_id",
  "subject_kind",
  "subject",
  "kind",
  "title",
  "reference",
  "dated_on",
  "due_on",
  "done_on",
  "status",
  "owner_role",
  "sentence",
] as const;

/** An entry of one council. */
export type Entry = Omit<RowOf<typeof evidenceColumns>, "council_code" | "item_id">;

/** An entry that is going on, with nothing known of it that is not said. */
export function entry(parts: Partial<Entry> & Pick<Entry, "subject_kind" | "subject" | "kind" | "title">): Entry {
  return {
    reference: "",
    dated_on: "",
    due_on: "",
    done_on: "",
    status: "in_progress",
    owner_role: "",
    sentence: "",
    ...parts,
  };
}

const lastDay = "2011-06-30";

/** A day some days after another; days are written as in a file. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + 86_400_000 * Math.round(days)).toISOString().slice(0, 10);
}

/** Done about its day: better councils before it. What would be done after the register was sent is still going on. */
export function doneAbout(due: string, council: Council, stream: Stream): Pick<Entry, "done_on" | "status" | "due_on"> {
  const late = 50 * stream.normal() - 30 - 25 * characterOf(council).performance;
  const day = daysAfter(due, council.code === stories.evidencedLate.code ? 95 : late);
  return day > lastDay
    ? { due_on: due, done_on: "", status: "in_progress" }
    : { due_on: due, done_on: day, status: "done" };
}
