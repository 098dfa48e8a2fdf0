import { absenceMeanings, absenceWord, stateOfStatus } from "../explain/absence.ts";

/** A reason why there is no number, as each format says it. */
export interface Status {
  /** In a column of statuses: suppressed. */
  readonly status: string;
  /** In place of the number in a workbook: [c]. */
  readonly marker: string;
  readonly meaning: string;
}

/**
 * Markers of cells without a number. [c], [x] and [z] are those that the Government Analysis Function asks for; for the
 * reasons that it has none for, and that are not the same, a word stands in brackets.
 */
const markers: Readonly<Record<string, string>> = {
  suppressed: "[c]",
  missing: "[x]",
  not_published: "[not published]",
  not_applicable: "[z]",
  not_collected: "[not collected]",
  nobody: "[nobody]",
  withheld: "[withheld]",
};

/** Every reason why a figure has no number, each of them another thing, and none of them zero. */
export const statuses: readonly Status[] = Object.entries(markers).map(([status, marker]) => {
  const word = absenceWord(stateOfStatus(status));
  const meaning = absenceMeanings.find(([short]) => short === word)?.[1] ?? word;
  return { status, marker, meaning };
});

/** The marker of a cell that has nothing to say: a definition where there is one alone, a limit where none is made. */
export const nothingToSay = "[z]";

/**
 * The marker of a status, in place of a number.
 *
 * @throws {Error} for one without a marker: a cell would be empty without a reason
 */
export function markerOf(status: string): string {
  const marker = status === "value" ? nothingToSay : markers[status];
  if (marker === undefined) throw new Error(`the status ${status} has no marker`);
  return marker;
}
