import { dateName } from "./day.ts";

/**
 * Why there is no value, in the order in which reasons are asked: the first that applies is the reason. None of them is
 * zero, and only `not_submitted` says that somebody owes a figure.
 */
export const absenceStates = [
  /** There was no such council in the period. */
  "not_existing",
  /** No return or publication of this kind is loaded, for anyone. */
  "not_loaded",
  /** Nobody asked for it in that period. */
  "not_collected",
  /** The return is owed, and its due day has not passed. */
  "not_due",
  /** The return is owed by a council that has sent it before, and its due day has passed. */
  "not_submitted",
  /** Returns or publications of this kind are loaded, and this council or period is in none of them. */
  "not_included",
  /** The council is in the publication, which gives no value. */
  "not_published",
  "suppressed",
  "withheld",
  "not_applicable",
  /** There was nobody whom the figure could count, or be a share of. */
  "nobody",
  /** The return is there and gives no value, and does not say why. */
  "no_figure",
] as const;

export type AbsenceState = (typeof absenceStates)[number];

/** What is known of a value that is not there. */
export interface AbsenceFacts {
  /** Whether the council existed in the period. */
  readonly existed: boolean;
  /** Whether anything of this kind is loaded, for any council. */
  readonly isLoaded: boolean;
  /** The status of the figure's row; null where there is no row. */
  readonly status: string | null;
  /** Where a return is owed for the period and has not come: the last day on which it is not late. Null otherwise. */
  readonly owedBy: string | null;
  /** The day that the page or the command speaks of. */
  readonly day: string;
}

/** The reason why there is no value: the first that applies. */
export function absenceState({ existed, isLoaded, status, owedBy, day }: AbsenceFacts): AbsenceState {
  if (!existed) return "not_existing";
  if (!isLoaded) return "not_loaded";
  if (status === "not_collected") return "not_collected";
  if (owedBy !== null) return day <= owedBy ? "not_due" : "not_submitted";
  if (status === null) return "not_included";
  return stateOfStatus(status);
}

/** The reason that a row's own status gives; `missing` gives none. */
export function stateOfStatus(status: string): AbsenceState {
  return absenceStates.find((state) => state === status) ?? "no_figure";
}

interface AbsenceWords {
  /** In place of a value, in a cell or on a drawing. */
  readonly short: string;
  /** After the name of the figure: "Northmere’s share at 31 March 2011 …". */
  readonly clause: string;
  /** What it means, for the page that explains signs and words. */
  readonly meaning: string;
}

const words: Readonly<Record<AbsenceState, AbsenceWords>> = {
  not_existing: {
    short: "no such council then",
    clause: "does not exist: there was no such council then",
    meaning: "The council did not exist in the period.",
  },
  not_loaded: {
    short: "not loaded",
    clause: "is not known: nothing of this kind is loaded",
    meaning: "Nothing of this kind is loaded, for any council.",
  },
  not_collected: {
    short: "not collected",
    clause: "was not collected: no return asked for it",
    meaning: "Nobody was asked for it in that period.",
  },
  not_due: {
    short: "not due yet",
    clause: "is not due yet",
    meaning: "The council owes it, and its due day has not passed.",
  },
  not_submitted: {
    short: "not submitted",
    clause: "was not submitted",
    meaning: "The council sends this return, and it had not come when its due day had passed.",
  },
  not_included: {
    short: "not in what is loaded",
    clause: "is not in what is loaded",
    meaning: "Returns or publications of this kind are loaded, and this council or period is in none of them.",
  },
  not_published: {
    short: "not published",
    clause: "was not published",
    meaning: "The publication has the council and prints no value.",
  },
  suppressed: {
    short: "suppressed",
    clause: "is suppressed, so that no one can be identified by it",
    meaning:
      "Hidden so that nobody can be identified: a council’s own count of few people, or a figure that would reveal one.",
  },
  withheld: {
    short: "withheld",
    clause: "is withheld: its publisher does not release it, or it cannot be right",
    meaning: "The publisher has it and does not release it, or it cannot be right: a share above 100%.",
  },
  not_applicable: {
    short: "not applicable",
    clause: "is not applicable: what it measures is not found there",
    meaning: "The question does not arise.",
  },
  nobody: {
    short: "nobody to count",
    clause: "counts nobody: there was no one to count",
    meaning: "There was nobody to count, so that there is no share.",
  },
  no_figure: {
    short: "no figure",
    clause: "is not known",
    meaning: "The return has the row and no value in it, and does not say why.",
  },
};

/** "not due yet": in place of a value. */
export function absenceWord(state: AbsenceState): string {
  return words[state].short;
}

/** "is not due until 15 May 2011": after the name of the figure, with the day where a return is owed. */
export function absenceClause(state: AbsenceState, owedBy: string | null = null): string {
  if (owedBy === null) return words[state].clause;
  if (state === "not_due") return `is due by ${dateName(owedBy)}`;
  if (state === "not_submitted") return `was not submitted: it was due by ${dateName(owedBy)}`;
  return words[state].clause;
}

/** Each word with what it means, in the order in which reasons are asked. */
export const absenceMeanings: readonly (readonly [word: string, meaning: string])[] = absenceStates.map((state) => [
  words[state].short,
  words[state].meaning,
]);
